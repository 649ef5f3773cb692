import type { GitlabSettings } from './gitlab.ts';
import { apiAt, ForgeError } from './http.ts';

/** An open merge request whose check has ended. */
export interface Checked {
  head: string;
  /** The report as the check wrote it; undefined when it left none. */
  report: string | undefined;
}

interface Pipeline {
  id: number;
  project_id: number;
  status: string;
}

const JOB = 'fiches';
const REPORT = 'relecture/relecture.json';

/** The merge requests whose newest check has ended, each with its report, which untrusted code may have written. */
export async function checkedRequests({ api: root, project, token }: GitlabSettings): Promise<Checked[]> {
  const api = apiAt(root, { authorization: `Bearer ${token}`, 'user-agent': 'commun' });
  const home = `/projects/${encodeURIComponent(project)}`;
  const open = await api.all<{ iid: number; sha: string }>(`${home}/merge_requests?state=opened`);
  const checked: Checked[] = [];
  for (const { iid, sha } of open) {
    const [newest] = await api.all<Pipeline>(`${home}/merge_requests/${iid}/pipelines`);
    if (newest && ['success', 'failed'].includes(newest.status))
      checked.push({ head: sha, report: await reportOf(newest) });
  }
  return checked;

  async function reportOf({ id, project_id: place }: Pipeline): Promise<string | undefined> {
    try {
      const jobs = await api.all<{ id: number; name: string }>(`/projects/${place}/pipelines/${id}/jobs`);
      const job = jobs.find(({ name }) => name === JOB);
      return job && (await api.text(`/projects/${place}/jobs/${job.id}/artifacts/${REPORT}`));
    } catch (error) {
      // A fork that cannot be seen, a report that has expired: the comment says that there is none.
      if (error instanceof ForgeError) return undefined;
      throw error;
    }
  }
}
