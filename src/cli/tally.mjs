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
 * What Playwright's report says. A test that was skipped or passed only at the second try counts as failed, and so does an
 * error outside of any test.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
