import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { serveBuilt } from '../../../src/build/serve/serve-built.ts';
import type { RunningServer } from '../../../src/build/serve/server.ts';

const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|geo\+json|manifest|xml|wasm|javascript))/;

/** Serves a built site as hosts do, compressed: the project's own server sends files as they are. */
export async function serveCompressed(folder: string): Promise<Pick<RunningServer, 'address' | 'close'>> {
  const site = await serveBuilt(folder, 0);
  const { origin, pathname } = new URL(site.address);
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    get(origin + url, { headers }, (answer) => pass(answer, response)).on('error', () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${pathname}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}

function pass(answer: IncomingMessage, response: ServerResponse): void {
  const { 'content-length': length, ...headers } = answer.headers;
  const status = answer.statusCode ?? 502;
  if (status !== 200 || !COMPRESSIBLE.test(headers['content-type'] ?? '')) {
    answer.pipe(response.writeHead(status, { ...headers, ...(length && { 'content-length': length }) }));
    return;
  }
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  answer.pipe(createGzip({ level: 9 })).pipe(response);
}
