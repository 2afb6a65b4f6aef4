import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTIONS, KINDS, STRENGTHS } from '../../core/codebook/values.ts';

const text = readFileSync(new URL('../../../content/codebook.mdx', import.meta.url), 'utf8');
const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
/** As Astro makes ids of headings; ours have letters and spaces only. */
const slug = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

describe('the codebook', () => {
  it('keeps the anchors that lessons link to', () => {
    expect(headings.map(slug)).toEqual([
      'what-a-claim-is',
      'the-envelope-test',
      'who-answers-for-it',
      'what-kind-of-thing-it-is',
      'the-board',
      'when-a-story-disagrees-with-itself',
      'scored-or-arguable',
      'traps',
      'fair-to-everybody',
    ]);
  });

  it('has headings of letters and spaces only, so that their anchors are foreseen', () => {
    for (const heading of headings) expect(heading).toMatch(/^[A-Za-z ]+$/);
  });

  it('explains every value that a claim or a conflict can be keyed with, once and in their order', () => {
    const values = [...text.matchAll(/<Value of="([^"]+)">/g)].map(([, value]) => value);
    expect(values).toEqual([...ATTRIBUTIONS, ...KINDS, ...STRENGTHS]);
  });

  it('quotes no story: curly double marks are kept for its words', () => {
    expect(text).not.toMatch(/[“”]/);
  });

  it('needs no import lines', () => {
    expect(text).not.toMatch(/^import /m);
  });
});
