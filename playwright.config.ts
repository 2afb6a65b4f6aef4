import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.mjs';
import { LAUNCH_ARGUMENTS } from './src/cli/launch.mjs';

// The built site in `dist/`, served by a plain static server as it will be. `npm run test:e2e` builds it first.
const port = Number(process.env.E2E_PORT ?? 4391);
const executablePath = findBrowser();
const report = process.env.E2E_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine loses a press now and then. What passes only at the second try is listed as flaky.
  retries: 1,
  // Generous: a slow machine is no defect, and times never fail the tests.
  timeout: 120_000,
  expect: { timeout: 20_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/trees/{arg}{ext}' } },
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    // What is kept for use without a network would stand between a test and the server; the specs that are about it let it be.
    serviceWorkers: 'block',
    launchOptions: { args: LAUNCH_ARGUMENTS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node src/cli/serve.mjs dist ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, testIgnore: '**/phone/**' },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
      // These set their own widths, or have nothing to do with one.
      testIgnore: ['**/wide/**', '**/e2e/offline/**', '**/{security,axe,budget,watch}.spec.ts'],
    },
  ],
});
