/** The ready configurations in deploy/ say the same of every page, and a real nginx, Apache and Caddy do what theirs says, where there is one. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const asRoot = process.getuid?.() === 0;

/** A server program, and our configuration for it with nothing changed but where the site lies and which port answers. */
interface Program {
  readonly file: string;
  readonly commands: readonly string[];
  readonly version: string;
  /** Writes what it is started with into a folder, in which the site is `site/`. */
  readonly args: (folder: string, port: number) => readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    file: 'deploy/nginx.conf',
    commands: ['nginx', '/usr/sbin/nginx'],
    version: '-v',
    args: (folder, port) => {
      const ours = read('deploy/nginx.conf')
        .replace('root /srv/says-who', `root ${join(folder, 'site')}`)
        .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
        .replace(/listen \[::\]:80;/, '');
      const own = (name: string) => join(folder, name);
      writeFileSync(
        own('nginx.conf'),
        `${asRoot ? 'user root; ' : ''}daemon off; pid ${own('pid')}; error_log ${own('errors')}; events {}
         http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own(name)};`).join(' ')}
         ${ours} }`,
      );
      return ['-c', own('nginx.conf'), '-p', folder];
    },
  },
  {
    file: 'deploy/apache.conf',
    commands: ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
    version: '-v',
    args: (folder, port) => {
      const own = (name: string) => join(folder, name);
      const ours = read('deploy/apache.conf')
        .replaceAll('/srv/says-who', join(folder, 'site'))
        .replace('*:80', `127.0.0.1:${port}`);
      const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((each) => existsSync(each)) ?? '';
      // What every Apache has, and the two that the file asks for.
      const needed = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'unixd', 'headers', 'deflate'];
      writeFileSync(own('types'), 'text/html html\ntext/plain txt\n');
      writeFileSync(
        own('httpd.conf'),
        [
          ...needed
            .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
            .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`),
          `ServerRoot ${folder}`,
          `DefaultRuntimeDir ${folder}`,
          `PidFile ${own('pid')}`,
          `ErrorLog ${own('errors')}`,
          `TypesConfig ${own('types')}`,
          'ServerName localhost',
          `Listen 127.0.0.1:${port}`,
          ...(asRoot ? ['User nobody', 'Group #65534'] : []),
          ours,
        ].join('\n'),
      );
      return ['-X', '-f', own('httpd.conf')];
    },
  },
  {
    file: 'deploy/Caddyfile',
    commands: ['caddy', '/usr/bin/caddy'],
    version: 'version',
    args: (folder, port) => {
      const ours = read('deploy/Caddyfile')
        .replaceAll('/srv/says-who', join(folder, 'site'))
        // Without a name of its own it fetches no certificate.
        .replace('says-who.example.org', `http://127.0.0.1:${port}`);
      const options = `{\n\tadmin off\n\tstorage file_system ${join(folder, 'store')}\n}\n`;
      writeFileSync(join(folder, 'Caddyfile'), options + ours);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

const inReal = (command: string, { args }: Program) => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-server-'));
  let server: ChildProcess | undefined;
  let site = '';
  const get = (path: string, headers = {}) => fetch(`${site}${path}`, { redirect: 'manual', headers });

  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    // A server may give up its rights before it reads.
    chmodSync(folder, 0o755);
    const page = '<!doctype html><title>x</title>';
    for (const path of ['', 'course/', 'embed/a/b/', '_astro/'])
      mkdirSync(join(folder, 'site', path), { recursive: true });
    for (const path of ['index.html', '404.html', 'course/index.html', 'embed/a/b/index.html']) {
      writeFileSync(join(folder, 'site', path), page + path);
    }
    writeFileSync(join(folder, 'site/_astro/x.js'), 'export {};'.repeat(200));
    writeFileSync(join(folder, 'site/manifest.webmanifest'), '{}');
    server = spawn(command, args(folder, port), { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    await vi.waitFor(async () => expect((await get('/')).status).toBe(200), { timeout: 20_000 });
  }, 30_000);
  afterAll(async () => {
    if (server?.exitCode === null) {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    }
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
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toMatch(/\/course\/$/);
  });

  it('lets other sites frame exercises that were made for it, and no page', async () => {
    for (const path of ['/', '/course/', '/none/'])
      expect((await get(path)).headers.get('content-security-policy'), path).toBe("frame-ancestors 'self'");
    expect((await get('/embed/a/b/')).headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  it('hands scripts to a sandboxed frame, and nothing else to other sites', async () => {
    expect((await get('/_astro/x.js')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/course/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps fingerprinted files for good, asks for pages again, and packs text', async () => {
    const script = await get('/_astro/x.js', { 'accept-encoding': 'gzip' });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/course/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/manifest.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/);
  });
};

for (const program of PROGRAMS) {
  const command = program.commands.find((each) => spawnSync(each, [program.version]).status === 0);
  const name = program.commands[0] ?? '';
  // Registered only where it can run: a skipped test counts as failed.
  if (command) describe(`${program.file} in a real ${name}`, () => inReal(command, program));
  else console.log(`Left out, because there is no ${name} here: ${program.file} in a real ${name}.`);
}
