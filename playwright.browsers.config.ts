import { defineConfig } from '@playwright/test';
import shared from './playwright.config.ts';

// The main journeys in browsers that Playwright does not drive: its runner only, the browsers come by tests/browsers/drive/.
export default defineConfig({
  ...shared,
  testDir: 'tests/browsers',
  outputDir: 'test-results/browsers',
  projects: [{ name: 'others' }],
});
