// `npm test`: every check there is, one after the other; a failing one does not hide the next. The last line is
// `N passed, N failed`. With names of stages, only those: `node src/cli/test.mjs build e2e`; what begins with a dash or
// names no stage goes to the last one: `npm run test:e2e -- axe --project phone`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browser.mjs';
import { otherBrowsers } from './others.mjs';
import { freePort } from './ports.mjs';
import { countPlaywright, countVitest } from './tally.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'says-who-'));
const ONE = { passed: 1, failed: 0 };
const NONE = { passed: 0, failed: 1 };

/** Runs a command with its output shown; true where it went well. */
function run(command, args, env = {}) {
  return new Promise((tell) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', () => tell(false));
    child.on('exit', (code) => tell(code === 0));
  });
}

/** A stage that passes or fails as a whole. */
const check =
  (command, ...args) =>
  async () =>
    (await run(command, args)) ? ONE : NONE;

/** A stage whose runner leaves a report with its numbers. A run that failed without a failed test counts as one. */
async function counted(file, count, going) {
  const well = await going;
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  const empty = tally.passed + tally.failed === 0;
  return (well && !empty) || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

async function unit(extra) {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...extra];
  return counted(file, countVitest, run('vitest', args));
}

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return (await run('astro', ['build', '--silent'])) ? ONE : NONE;
}

/** Browser tests of the built site; their numbers come in a report. */
async function inBrowsers(name, args, env = {}) {
  if (!existsSync(join(root, 'dist/index.html'))) {
    console.error('There is no built site to test in a browser.');
    return NONE;
  }
  const file = join(reports, `${name}.json`);
  const here = { ...env, E2E_PORT: String(await freePort(4391)), E2E_REPORT: file };
  return counted(file, countPlaywright, run('playwright', ['test', ...args], here));
}

const e2e = (extra) => inBrowsers('e2e', extra, { CHROMIUM_PATH: needBrowser() });

/** The main journeys in other browsers. One that this computer does not have is no failure; it is named. */
async function browsers(extra) {
  const { here, leftOut } = otherBrowsers();
  for (const line of leftOut) console.log(line);
  if (here.length === 0) return { passed: 0, failed: 0 };
  return inBrowsers('browsers', ['--config', 'playwright.browsers.config.ts', ...extra]);
}

const STAGES = {
  content: check('node', 'src/cli/check-content.ts'),
  'types-core': check('tsc', '-p', 'src/core', '--noEmit'),
  types: check('astro', 'check', '--minimumSeverity', 'warning'),
  lint: check('biome', 'check'),
  unit,
  build,
  e2e,
  browsers,
};

const words = process.argv.slice(2);
const asked = words.filter((word) => word in STAGES);
const extra = words.filter((word) => !(word in STAGES));
const names = asked.length > 0 ? asked : Object.keys(STAGES);

const failures = [];
let passed = 0;
let failed = 0;
for (const name of names) {
  console.log(`\n── ${name} ──`);
  let tally = NONE;
  try {
    tally = await STAGES[name](name === names.at(-1) ? extra : []);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  passed += tally.passed;
  failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
}
rmSync(reports, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
