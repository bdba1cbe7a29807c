import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer } from './static-server.mjs';

const home = mkdtempSync(join(tmpdir(), 'clusterwise-static-'));
const server = createStaticServer(join(home, 'site'));
let port = 0;

beforeAll(async () => {
  mkdirSync(join(home, 'site/assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(home, 'site/index.html'), '<p>home</p>');
  writeFileSync(join(home, 'site/assets/main-abc123.js'), 'export {};');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

/** Asks with the path exactly as written: `fetch` would tidy up the dots. */
async function ask(path: string, method = 'GET') {
  const asked = request({ host: '127.0.0.1', port, path, method, agent: false }).end();
  const [response] = await once(asked, 'response');
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode, headers: response.headers, body };
}

test('the address of the site gives its start page, which is asked for anew each time', async () => {
  const answer = await ask('/?scenario=kestrel-coast');
  expect(answer).toMatchObject({ status: 200, body: '<p>home</p>' });
  expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
});

test('a file with a hash in its name is kept by the browser for good', async () => {
  const answer = await ask('/assets/main-abc123.js');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '//secret.txt',
  '/assets',
  '/%',
  '/%00',
])('nothing outside the site is given out: %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret');
});

test('HEAD gives the headers alone and POST is refused', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});
