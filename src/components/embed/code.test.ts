import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameCode, GROW } from './code.ts';

describe('the code that a school copies', () => {
  it('is a frame whose title cannot end the attribute that it stands in', () => {
    const code = frameCode('/embed/story/pairs/', 'Who said "no" & <why>? (Says Who?)');
    expect(code).toMatch(/^<iframe src="\/embed\/story\/pairs\/" title="[^"<>]*" .*><\/iframe>$/);
    expect(code).toContain('title="Who said &quot;no&quot; &amp; &lt;why&gt;? (Says Who?)"');
  });

  it('is in the documentation word for word', () => {
    const [, documented] = /```html\n(.*?)\n```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
    expect(documented).toContain(GROW);
    expect(documented?.replaceAll(/\s+/g, ' ')).toContain(
      frameCode('https://says-who.example/embed/harbour-crane/pairs/', 'Exercise: Two passages (Says Who?)'),
    );
  });
});
