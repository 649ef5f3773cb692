import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningServer, serveFolder } from './server.ts';

let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'commun-serve-'));
  mkdirSync(join(folder, 'site/lieux/écluse'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/.commun-site'), '{}');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/404.html'), 'unknown');
  writeFileSync(join(folder, 'site/lieux/écluse/index.html'), 'écluse');
  writeFileSync(join(folder, 'site/data.json'), '{}');
  server = await serveFolder(join(folder, 'site'), { port: 0, base: '/commun/' });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Sends the path as it is: fetch would tidy it. */
function get(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('pages and files are served under the base path with their types', async () => {
  expect(await get('/commun/')).toMatchObject({ status: 200, body: 'home', type: 'text/html;charset=utf-8' });
  expect(await get('/commun/data.json')).toMatchObject({ status: 200, type: 'application/json' });
  expect(await get(`/commun/lieux/${encodeURI('écluse')}/?x=1`)).toMatchObject({
    status: 200,
    body: 'écluse',
  });
});

test('a folder without its slash, and the root, lead to the right address', async () => {
  expect(await get(`/commun/lieux/${encodeURI('écluse')}`)).toMatchObject({
    status: 301,
    location: `/commun/lieux/${encodeURI('écluse')}/`,
  });
  expect(await get('/')).toMatchObject({ status: 301, location: '/commun/' });
  expect(await get('/commun')).toMatchObject({ status: 301, location: '/commun/' });
});

test.each([
  '/commun/absent/',
  '/commun/lieux/',
  '/elsewhere/',
  '/commun/.commun-site',
  '/commun/../secret.txt',
  '/commun/%2e%2e/secret.txt',
  '/commun/..%2fsecret.txt',
  '/commun/%E0%A4%A',
  '/commun/%00',
])('%s is answered with the 404 page', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'unknown' });
});

test('when the wanted port is taken the next free one is used', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const { port } = taken.address() as { port: number };
  const other = await serveFolder(join(folder, 'site'), { port, base: '/' });
  expect(other.port).toBeGreaterThan(port);
  await other.close();
  await new Promise((resolve) => taken.close(resolve));
});
