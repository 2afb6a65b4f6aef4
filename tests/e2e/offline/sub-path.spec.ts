/** All of it below a sub-path, and what a browser needs to install it. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildFolder } from '../../../src/cli/build-folder.mjs';
import { type Host, startHost } from '../support/host.ts';
import { strings } from '../support/journey.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

let folder: string;
let host: Host;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = buildFolder();
  const env = { ...process.env, BASE: '/a/school/', NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    env,
  });
  host = await startHost(folder, '/a/school/');
});
test.afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('below a sub-path the worker has that path and no more, and pages open without a network', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(host.url);
  await page.goto(`${host.url}course/`);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(host.url);

  const manifest = await (
    await fetch(new URL((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '', host.url))
  ).json();
  expect(manifest.name).toBe(strings.site.name);
  for (const address of [
    manifest.id,
    manifest.scope,
    manifest.start_url,
    ...manifest.icons.map(({ src }: { src: string }) => src),
  ]) {
    expect(address).toMatch(/^\/a\/school\//);
    expect((await fetch(new URL(address, host.url))).status, address).toBe(200);
  }
  // What Chromium itself has against installing it.
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Tests run in private windows, where nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);

  await host.stop();
  await page.goto(`${host.url}glossary/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${host.url}nowhere/`);
  await expect(page.getByRole('heading', { name: strings.pages.offline.title })).toBeVisible();
});
