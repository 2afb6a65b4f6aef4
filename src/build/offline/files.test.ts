import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, planOf } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'says-who-plan-'));
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const plan = (code = 'code') => planOf(root, ['en', 'es'], code);

beforeEach(() => {
  put('index.html', 'landing');
  put('es/course/index.html', 'curso');
  put('_astro/a.js', 'script');
  put('_headers', 'for the host');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the plan of a built site', () => {
  it('has every page by its folder, with the fingerprint of its bytes', () => {
    expect(plan().groups).toEqual({
      en: { '': fingerprintOf('landing') },
      es: { 'es/course/': fingerprintOf('curso') },
      shared: { '_astro/a.js': fingerprintOf('script') },
    });
  });

  it('is the same for the same files, and another version after any change to a page, a script or the worker', () => {
    const before = plan().version;
    expect(plan().version).toBe(before);
    put('index.html', 'landing!');
    const page = plan().version;
    put('_astro/a.js', 'script!');
    const script = plan().version;
    expect(new Set([before, page, script, plan('code!').version]).size).toBe(4);
  });
});
