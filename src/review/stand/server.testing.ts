import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = { status?: number; body?: unknown };
export interface Asked {
  method: string;
  /** Path, decoded by nobody yet. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

export interface Server {
  url: string;
  /** Everything that was asked, `METHOD path`. */
  log: string[];
  close(): Promise<void>;
}

/** A forge's interface on this machine, one answer a request; lists are cut into pages as a forge does. */
export async function serve(answer: (asked: Asked) => Answer): Promise<Server> {
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    log.push(`${method} ${path}`);
    const { status = 200, body } = answer({ method, path, query, body: await readBody(request) });
    const page = Array.isArray(body) ? cut(body, query) : body;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 204 || page === undefined ? '' : JSON.stringify(page));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url: `http://127.0.0.1:${port}`, log, close };
}

function cut(items: unknown[], query: URLSearchParams): unknown[] {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  return items.slice((page - 1) * size, page * size);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
