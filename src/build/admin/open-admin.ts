import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR } from '../decap-files.ts';
import { Progress } from '../progress.ts';
import { buildSite } from '../run.ts';
import { repositoryOf } from './repository.ts';
import { serveAdmin } from './serve-admin.ts';

export interface OpenAdmin {
  data: string;
  out: string;
  port: number;
  /** Builds the site even if there is one. */
  rebuild: boolean;
}

/** Opens the editor on the repository of the data folder; it runs until the process is stopped. */
export async function openAdmin({ data, out, port, rebuild }: OpenAdmin): Promise<void> {
  const repository = repositoryOf(data);
  if (rebuild || !existsSync(join(out, EDITOR)))
    await buildSite({ data, out, skipInvalid: true }, new Progress());
  const { address } = await serveAdmin({ out, repository, port });
  console.log(`L’éditeur est sur ${new URL('admin/', address)} (Ctrl + C pour arrêter).`);
  console.log(
    `Il travaille dans ${repository.root}, sur la branche ${repository.branch} : n’y changez rien d’autre pendant ce temps.`,
  );
}
