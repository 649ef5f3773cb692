import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Serves one page of another site, on a port of its own, until the test ends. @returns its address */
export async function townHall(body: string): Promise<string> {
  const html = `<!doctype html><html lang="fr"><title>Mairie</title><h1>Mairie</h1>${body}</html>`;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
