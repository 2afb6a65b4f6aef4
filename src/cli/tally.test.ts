import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe("what Vitest's report says", () => {
  it('is a sum over its files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded, and a skipped test, as failed', () => {
    const report = { testResults: [file('failed'), file('passed', 'passed', 'pending', 'todo')] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 3 });
  });
});

describe("what Playwright's report says", () => {
  it('counts as passed what passed, at once or at the second try, and as failed what was skipped', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 6, failed: 2 });
  });

  it('counts an error outside of any test as failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });
});
