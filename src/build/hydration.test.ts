import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lighterHydration, NEEDED, WRITTEN } from './hydration.ts';

test('what hydration reads is what the renderer’s own script sets up', () => {
  expect(WRITTEN).toMatch(/^window\._\$HY\|\|/);
  const setUp = /\((_\$HY=\{.*?fe\(\)\{\}\})\)/.exec(WRITTEN)?.[1];
  expect(NEEDED).toBe(`window._$HY||(${setUp})`);
});

test('a page has the small script in its place, and nothing else of it changes', () => {
  expect(lighterHydration(`<p>$&</p><script>${WRITTEN}</script><script>one()</script>`)).toBe(
    `<p>$&</p><script>${NEEDED}</script><script>one()</script>`,
  );
});

test('no island has events that Solid would delegate: they would be lost before it is awake', () => {
  const files = ['src/islands', 'src/teach'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(root, name)),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\son(?:Click|Input)=/);
});
