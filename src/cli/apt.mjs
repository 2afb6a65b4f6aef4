// Installs Debian's packages, where that is possible without being asked for a password.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command with its output shown; true where it went well. */
export function did(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { stdio: ['ignore', 2, 2], env, shell: process.platform === 'win32' });
  return done.status === 0;
}

/** How to become root without being asked for a password: a prefix for commands, or null. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * Installs packages with apt-get, and says so. Where there is none, or no right to use it, nothing happens.
 *
 * @param {readonly string[]} packages
 */
export function apt(packages) {
  const root = existsSync('/usr/bin/apt-get') ? asRoot() : null;
  if (!root) return;
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const get = (...args) => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    return did(command, rest);
  };
  get('update', '-q') && get('install', '-y', '-q', ...packages);
}
