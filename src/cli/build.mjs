// `npm run build`: the content’s report first (every problem, or the counts and how shallow readers do in the checks), then the site
// into `dist/`. Content with a problem is not built.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = process.platform === 'win32';

/** Runs a command with its output shown, and ends where it fails. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

run('node', ['src/cli/check-content.ts']);
run('astro', ['build', ...process.argv.slice(2)]);
