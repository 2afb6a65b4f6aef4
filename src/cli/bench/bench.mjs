// `npm run bench`: how fast our pages are for somebody with an old phone, beside the least that pages can be. Prints; times
// never make it fail. `--quick`: one run and no Lighthouse. `--runs 9`, `--lesson who-says-so`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { needBrowser } from '../browser.mjs';
import { freePort } from '../ports.mjs';
import { serveFolder } from '../serve.mjs';
import { lighthouse } from './lighthouse.mjs';
import { measure } from './measure.mjs';
import { summary, table, targets } from './report.mjs';
import { buildYardsticks } from './yardsticks.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    lesson: { type: 'string', default: 'who-says-so' },
  },
});
const runs = options.quick ? 1 : Number(options.runs);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, '.bench');
process.env.CHROMIUM_PATH = needBrowser();

console.log('Building the site, a bare page and a plain page …');
rmSync(folder, { recursive: true, force: true });
const shell = process.platform === 'win32';
const built = spawnSync('astro', ['build', '--silent', '--outDir', '.bench/ours'], {
  cwd: root,
  stdio: 'inherit',
  shell,
});
if (built.status !== 0) process.exit(1);
await buildYardsticks(folder);

/** Each at the root of a server of its own, as it was built. */
async function serve(name, base) {
  const port = await freePort(4500);
  const server = serveFolder(join(folder, name), base);
  await new Promise((listening) => server.listen(port, 'localhost', listening));
  return { server, url: `http://localhost:${port}${base}` };
}
const [ours, bare, plain] = [await serve('ours', '/'), await serve('bare', '/bare/'), await serve('plain', '/')];

const lessons = readdirSync(join(folder, 'ours/lessons'));
const lesson = lessons.includes(options.lesson) ? options.lesson : lessons[0];
const exercise = { item: '.item', option: '.option', check: '.actions [data-press]', feedback: '.feedback' };
const question = { item: 'fieldset', option: 'input', feedback: '.feedback' };
const subjects = [
  { name: `lesson ${lesson}`, url: `${ours.url}lessons/${lesson}/`, ...exercise },
  { name: 'landing', url: ours.url, ...exercise },
  { name: 'bare Astro + Solid', url: bare.url, ...question },
  { name: 'plain HTML', url: plain.url, ...question },
];

// One load each that does not count, so that the server has packed everything.
for (const subject of subjects) await measure(subject, 0).catch(() => {});
const results = new Map(subjects.map(({ name }) => [name, []]));
for (let run = 1; run <= runs; run += 1) {
  for (const subject of subjects) {
    try {
      results.get(subject.name).push(await measure(subject, 5));
      process.stderr.write(`run ${run} of ${runs}: ${subject.name}\n`);
    } catch (error) {
      process.stderr.write(`run ${run} of ${runs}: ${subject.name} failed: ${error.message}\n`);
    }
  }
}
const summaries = Object.fromEntries(
  [...results].filter(([, all]) => all.length > 0).map(([name, all]) => [name, summary(all)]),
);
console.log(`\nCold, 4 × slower CPU, 1.6 Mbit/s, 150 ms; medians of ${runs}\n\n${table(summaries)}`);
const [first, , against, limit] = subjects.map(({ name }) => summaries[name]);
if (first && against && limit) console.log(`\n${subjects[0].name}\n${targets(first, against, limit)}`);

if (!options.quick) {
  console.log('\nLighthouse: performance, accessibility, best practices, search engines');
  const story = existsSync(join(folder, 'ours/story')) ? 'story/abu-dhabi-talks/' : '';
  for (const path of ['', `lessons/${lesson}/`, story]) {
    try {
      const { scores, failed } = await lighthouse(ours.url + path);
      console.log(`/${path}: ${Object.values(scores).join(', ')}${failed.length ? ` (${failed.join(', ')})` : ''}`);
    } catch (error) {
      console.log(`/${path}: could not be measured: ${error.message.split('\n')[0]}`);
    }
  }
}
for (const { server } of [ours, bare, plain]) server.close();
