import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { physical } from './words/physical.ts';

/** What may be one-sided, because it is no matter of reading: file, and the declaration as it stands. */
const ALLOWED: readonly string[] = [
  // The edge of a highlighter’s stroke is uneven.
  'src/layouts/styles/frame.css: border-radius: 2px 5px 3px 6px',
  'src/islands/exercises/styles/passages.css: border-radius: 0.15em 0.4em 0.2em 0.35em',
];

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(css|astro)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const css = file.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, one]) => one).join('\n');
    return css ? [{ file, css }] : [];
  });

describe('styles name the start and the end of a line, never left and right', () => {
  const found = sheets.flatMap(({ file, css }) => physical(css).map((one) => `${file}: ${one}`));

  test('in every sheet and every component', () => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(found.filter((one) => !ALLOWED.includes(one))).toEqual([]);
  });

  test('but for exceptions that are still there', () => {
    expect(ALLOWED.filter((one) => !found.includes(one))).toEqual([]);
  });

  test.each([
    'margin-left: 1px',
    'right: 0',
    'border-top-left-radius: 2px',
    'text-align: right',
    'float: left',
    'padding: 0 1px 0 2px',
    'border-radius: 1px 0 0 1px',
    'transform: translateX(4px)',
    'background: linear-gradient(90deg, red, blue)',
    'background: url(a.svg) no-repeat left center',
    'box-shadow: 4px 0 0 red',
  ])('and %s would be found', (declaration) => {
    expect(physical(`.a { ${declaration}; color: red }`)).toEqual([declaration]);
  });

  test.each([
    'padding: 0 1px 0 1px',
    'border-radius: 1px 1px 0 0',
    'margin-inline-start: 1px',
    'transform: translateY(4px)',
    'background: linear-gradient(transparent, red)',
    'box-shadow: 0 1px 2px red',
    'box-shadow: -4px 0 0 red, 4px 0 0 red',
  ])('while %s is the same both ways', (declaration) => {
    expect(physical(`.a { ${declaration} }`)).toEqual([]);
  });
});
