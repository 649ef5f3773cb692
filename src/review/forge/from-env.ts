import { UsageError } from '../../data/usage-error.ts';
import type { ForgeClient } from './client.ts';
import { githubClient, WORKFLOW } from './github.ts';
import { type GitlabSettings, gitlabClient } from './gitlab.ts';

/**
 * The forge that runs this program, from the variables it sets itself and the token the workflow hands over.
 * @throws UsageError when the variables of neither forge are there
 */
export function forgeFromEnv(env: NodeJS.ProcessEnv = process.env): ForgeClient {
  const { FORGE_TOKEN: token } = env;
  if (token && env.GITHUB_REPOSITORY)
    return githubClient({
      api: env.GITHUB_API_URL ?? 'https://api.github.com',
      repository: env.GITHUB_REPOSITORY,
      token,
      login: env.FORGE_LOGIN ?? WORKFLOW,
    });
  const gitlab = gitlabFromEnv(env);
  if (gitlab) return gitlabClient(gitlab);
  throw new UsageError(
    'Cette commande s’exécute dans une forge\u00a0: il manque FORGE_TOKEN, avec GITHUB_REPOSITORY (GitHub) ou CI_API_V4_URL et CI_PROJECT_ID (GitLab).',
  );
}

/** GitLab's own variables, with the token of the project; undefined elsewhere. */
export function gitlabFromEnv(env: NodeJS.ProcessEnv = process.env): GitlabSettings | undefined {
  const { FORGE_TOKEN: token, CI_API_V4_URL: api, CI_PROJECT_ID: project } = env;
  return token && api && project ? { api, project, token } : undefined;
}

/** A variable that the workflow must hand over. @throws UsageError when it is missing */
export function needEnv(name: string, env: NodeJS.ProcessEnv = process.env): string {
  const value = env[name];
  if (!value) throw new UsageError(`La variable ${name} manque.`);
  return value;
}
