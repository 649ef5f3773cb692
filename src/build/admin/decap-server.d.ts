declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  /** A CommonJS module: all it exports stands in its default. */
  const middlewares: {
    /** Answers `POST /api/v1` over the git repository that GIT_REPO_DIRECTORY names. */
    registerLocalGit(app: Express, options?: { logLevel?: string }): Promise<void>;
  };
  export default middlewares;
}
