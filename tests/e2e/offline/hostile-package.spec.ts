/** An article by somebody who wants words of theirs to run, built into a site beside our own: all of it is read as words. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { EVIL, hostilePackage, QUOTING } from '../../fixtures/hostile-package.ts';
import { type Host, startHost } from '../support/host.ts';
import { strings } from '../support/journey.ts';
import { readThrough } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

test.describe.configure({ mode: 'serial' });

const COURSE = `id: ferry
title: A course by a stranger ${EVIL}
about: About ${EVIL}
article: ferry
try: ferry/who-answers
showcase: { somebody: four-trips, nobody: fares-kept, clash: [stopped-at-noon, ran-all-afternoon] }
steps: [{ lesson: ferry/who-answers }]
`;

let site: string;
let host: Host;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = mkdtempSync(join(tmpdir(), 'says-who-hostile-'));
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(site, name), { recursive: true });
  // One language is enough.
  rmSync(join(site, 'content/ui/es.yaml'));
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  for (const [name, text] of Object.entries(hostilePackage())) {
    const file = join(site, 'content/articles/ferry', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(site, 'content/courses/ferry.yaml'), COURSE);
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['src/cli/check-content.ts'], { cwd: site, env, stdio: 'pipe' });
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: site,
    env,
    stdio: 'pipe',
  });
  host = await startHost(join(site, 'dist'));
});
test.beforeEach(({ watch }) => watch.allow(host.url));
test.afterAll(async () => {
  await host.stop();
  rmSync(site, { recursive: true, force: true });
});

/** Opens a page to its end, and looks for anything that came of the words. */
async function open(page: Page, path: string): Promise<void> {
  await readThrough(page, `${host.url}${path}`);
  expect(await page.evaluate(() => 'ran' in window), `${path}: something ran`).toBe(false);
  expect(await page.locator('img[src="x"]').count(), `${path}: a picture was made`).toBe(0);
  // Every one of them is text in full, nothing of it is lost in a tag.
  const seen = await page.evaluate(() => document.body.textContent?.split('hacked()').length ?? 0);
  expect(seen, `${path}: the words stand on the page`).toBeGreaterThan(1);
}

const PAGES = [
  'course/ferry/',
  'lessons/who-answers/',
  'story/ferry/',
  'xray/ferry/',
  'practice/ferry/',
  'embed/ferry/constructor/',
  'print/who-answers/worksheet/',
  'print/who-answers/key/',
  'print/who-answers/tally/',
  'teach/keys/who-answers/',
  'teach/keys/story/ferry/',
  'teach/assign/',
  'present/#ferry/constructor',
];

for (const path of PAGES) {
  test(`/${path} shows names, titles, claims, notes and the story of a hostile article as words, and nothing runs`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.assign(window, { hacked: () => Object.assign(window, { ran: true }), alert: () => {} }),
    );
    await open(page, path);
  });
}

test('an exercise of it whose id every object has is answered and kept, and its words are read as words', async ({
  page,
}) => {
  await page.goto(`${host.url}lessons/who-answers/`);
  await expect(page.getByRole('heading', { level: 1, name: `Who answers? ${EVIL}` })).toBeVisible();
  await page.locator('[aria-labelledby="ferry/constructor/title"]').scrollIntoViewIfNeeded();
  const item = page.locator('[aria-labelledby="ferry/constructor/title"]');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: strings.exercise.check, exact: true }).first().click();
  await expect(item.getByText(strings.exercise.kept.disk).first()).toBeVisible();
  await page.goto(`${host.url}story/ferry/`);
  await expect(page.getByText(`${EVIL} stood on the wall, and ${QUOTING} below it.`).first()).toBeAttached();
});
