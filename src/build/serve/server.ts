import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../../data/usage-error.ts';

export interface RunningServer {
  /** Address of the home page: `http://localhost:4321/mon-commun/`. */
  address: string;
  port: number;
  close(): Promise<void>;
}

const TRIED_PORTS = 50;

/** Answers some addresses itself. @param path below the base, decoded @returns whether it answered */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves a built site on this machine only, as a static host would: folders end with a slash, unknown addresses get
 * 404.html, nothing is listed.
 * @param options.port first port to try; the next free one is taken; 0 lets the system choose
 * @param options.base path the site was built for, with its slashes
 * @param options.answer asked first
 */
export async function serveFolder(
  folder: string,
  options: { port: number; base: string; answer?: Answer },
): Promise<RunningServer> {
  const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === undefined) return answerNotFound(folder, response);
    if (!path.startsWith(base)) {
      if (path === '/' || `${path}/` === base) return redirect(response, base);
      return answerNotFound(folder, response);
    }
    const below = path.slice(base.length - 1);
    if (options.answer?.(below, request, response)) return;
    if (!below.endsWith('/') && existsSync(join(folder, below, 'index.html')))
      return redirect(response, `${path}/`);
    request.url = encodeURI(below.endsWith('/') ? `${below}index.html` : below);
    files(request, response, () => answerNotFound(folder, response));
  });
  const port = await listenOnFreePort(server, options.port);
  return {
    address: `http://localhost:${port}${base}`,
    port,
    close: () => closeServer(server),
  };
}

/** The decoded path, or nothing when it is malformed, climbs or names a hidden file. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') || path.includes('/.') ? undefined : path;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  // A path that begins with two slashes would name another host.
  response.writeHead(301, { location: encodeURI(location.replace(/^\/+/, '/')) }).end();
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Page introuvable.');
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port <= first + TRIED_PORTS; port += 1) {
    if (await tryListen(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new UsageError(`Aucun port libre entre ${first} et ${first + TRIED_PORTS} : donnez-en un avec PORT.`);
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
