// `npm start`: builds the site and serves it on this computer.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.mjs';
import { serveFolder } from './serve.mjs';

const WANTED = 4321;
const root = fileURLToPath(new URL('../..', import.meta.url));
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

console.log('Building the site …');
const built = spawnSync('astro', ['build', '--silent'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  console.error('The site could not be built; the reason stands above.');
  process.exit(1);
}

const port = await freePort(WANTED);
if (port !== WANTED) console.log(`Port ${WANTED} is taken, so this is port ${port}.`);
const server = serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)), base);
server.listen(port, 'localhost', () => {
  console.log(`\n  Says Who? is at http://localhost:${port}${base === '/' ? '' : base}\n  Ctrl+C ends it.\n`);
});
