import { expect, test } from 'vitest';
import { LIGHTER, lighterIsland, WHOLE } from './island-script.ts';

const island = (props: string) => `<astro-island props="${props.replaceAll('"', '&quot;')}"></astro-island>`;

test('Astro’s script for islands gets smaller, and is a script still', () => {
  expect(WHOLE.length - LIGHTER.length).toBeGreaterThan(900);
  expect(() => new Function(LIGHTER)).not.toThrow();
  expect(LIGHTER).toContain('customElements.define("astro-island"');
  expect(LIGHTER).not.toMatch(/unmount|astro-slot|BigInt/);
});

test('a page has the small script in its place, and nothing else of it changes', () => {
  const rest = `<p>$&</p>${island('{"a":[0,"[2,x] \\" [3,"],"b":[1,[[0,2],[0,{"c":[0,11]}]]],"d":[0,null]}')}`;
  expect(lighterIsland(`<script>${WHOLE}</script>${rest}`)).toBe(`<script>${LIGHTER}</script>${rest}`);
});

test('an island that needs what was left out stops the build', () => {
  for (const kind of [2, 3, 4, 10, 11]) expect(() => lighterIsland(island(`{"a":[${kind},"x"]}`))).toThrow(/props/);
  expect(() => lighterIsland(island('{"a":[1,[[3,"2026-01-01"]]]}'))).toThrow(/props/);
  expect(() => lighterIsland('<astro-island><astro-slot>x</astro-slot></astro-island>')).toThrow(/slot/);
  expect(() => lighterIsland('<template data-astro-template="x"></template>')).toThrow(/slot/);
});
