import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import type { CmsBackend } from '../../form/cms/backend.ts';
import { builtBase } from '../serve/serve-built.ts';
import { type RunningServer, serveFolder } from '../serve/server.ts';
import type { Repository } from './repository.ts';

/** Where the editor finds its settings, and the repository, below the site's base. */
const SETTINGS = '/admin/reglages.json';
const GIT = '/admin/git';

export interface AdminOptions {
  /** Folder of the built site. */
  out: string;
  repository: Repository;
  /** First port to try. */
  port: number;
}

/**
 * Serves a built site with its editor open on a git repository of this machine: Decap's own server for local
 * repositories answers below the site's address, to the site's own pages only.
 */
export async function serveAdmin({ out, repository, port }: AdminOptions): Promise<RunningServer> {
  const base = builtBase(out);
  const { default: decapServer } = await import('decap-server/dist/middlewares.js');
  const git = express();
  process.env.GIT_REPO_DIRECTORY = repository.root;
  await decapServer.registerLocalGit(git, { logLevel: 'error' });
  const backend: CmsBackend = {
    name: 'proxy',
    proxy_url: `${base.replace(/\/$/, '')}${GIT}`,
    branch: repository.branch,
  };
  const settings = JSON.stringify({ backend, dossier: repository.folder });
  const answer = (path: string, request: IncomingMessage, response: ServerResponse): boolean => {
    if (path === SETTINGS) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(settings);
      return true;
    }
    if (path !== GIT) return false;
    if (isFromHere(request)) {
      request.url = '/api/v1';
      git(request as express.Request, response as express.Response);
    } else response.writeHead(403).end();
    return true;
  };
  return serveFolder(out, { port, base, answer });
}

/**
 * Does a page of this very site ask? Any site that the browser shows could ask a server of this machine; none may write
 * into the repository.
 */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return /^localhost(?::\d+)?$/.test(host) && origin === `http://${host}`;
}
