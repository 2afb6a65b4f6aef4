import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as `npm run -s key` does. */
const key = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/key.ts', ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

describe('npm run key', { timeout: 30_000 }, () => {
  test('prints JSON and nothing else', () => {
    const { stdout, status } = key('harbour-crane');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: 'harbour-crane' });
  });
  test('prints the claims as CSV, one row more than claims', () => {
    const { claims } = JSON.parse(key('_template').stdout) as { claims: readonly unknown[] };
    expect(key('_template', '--csv').stdout.split('\r\n')).toHaveLength(claims.length + 2);
  });
  test('says which articles there are where there is no such one', () => {
    const { stdout, stderr, status } = key('no-such-article');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no article “no-such-article”\. The articles are:\n(?: {2}[a-z0-9-]+\n)+$/);
    expect(stderr).toContain('  harbour-crane\n');
    expect(status).toBe(1);
  });
  test('takes one article at a time', () => {
    const { stdout, stderr, status } = key('harbour-crane', '_template');
    expect([stdout, stderr, status]).toEqual(['', 'One article at a time.\n', 1]);
  });
  test('ends quietly where nobody reads on', () => {
    const command = `"${process.execPath}" src/cli/key.ts harbour-crane | head -c 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{', '']);
  });
});
