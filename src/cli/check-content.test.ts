import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'says-who-check-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run check:content', { timeout: 30_000 }, () => {
  test('says which lessons are in no course, and so not built; of templates that goes without saying; and last that there is no problem', () => {
    const template = 'content/articles/_template';
    cpSync(template, join(root, template), { recursive: true });
    cpSync(template, join(root, 'content/articles/bike-shed'), { recursive: true });
    const { stdout } = spawnSync(process.execPath, [resolve('src/cli/check-content.ts')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(
      /^_template: .*, 1 lesson\nbike-shed: .*, 1 lesson \(in no course\)\n\nNo problem in the content\.\n$/,
    );
  });
});
