import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.mjs';

const outer = mkdtempSync(join(tmpdir(), 'says-who-serve-'));
const root = join(outer, 'dist');
const server = serveFolder(root, '/sub/');
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const get = (path: string) => fetch(origin() + path, { redirect: 'manual', headers: { 'accept-encoding': 'br' } });

beforeAll(async () => {
  mkdirSync(join(root, 'course'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'course/index.html'), '<h1>Course</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Nothing here</h1>');
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.close();
  rmSync(outer, { recursive: true });
});

describe('the server of a built site', () => {
  it('serves index.html for a folder, packed with Brotli', async () => {
    const answer = await get('/sub/course/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe('<h1>Course</h1>');
  });

  it('leads from a folder without its slash to the one with it', async () => {
    const answer = await get('/sub/course?x=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/course/?x=1']);
  });

  it('shows 404.html for what is not there, and for what lies outside of the sub-path', async () => {
    for (const path of ['/sub/none/', '/course/', '/sub/%']) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '<h1>Nothing here</h1>']);
    }
  });

  it('serves nothing from outside of its folder', async () => {
    const { port } = server.address() as AddressInfo;
    for (const path of ['/sub/../secret.txt', '/sub/%2e%2e/secret.txt', '/sub/..%2fsecret.txt']) {
      const status = await new Promise((tell) =>
        request({ host: '127.0.0.1', port, path }, (answer) => tell(answer.resume().statusCode)).end(),
      );
      expect([path, status]).toEqual([path, 404]);
    }
  });
});
