// Reads the JSON reports of the test runners.

/**
 * What Vitest's report says. A file that could not be loaded has no tests, and counts as one failed; so does a skipped test.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const well = file.assertionResults.filter((test) => test.status === 'passed').length;
    const badly = file.assertionResults.length - well;
    passed += well;
    failed += badly === 0 && file.status === 'failed' ? 1 : badly;
  }
  return { passed, failed };
}

/**
 * What Playwright's report says. A test that was skipped counts as failed, and so does an error outside of any test. One that
 * passed only at the second try counts as passed; the runner's own list names it as flaky, to be mended.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}
