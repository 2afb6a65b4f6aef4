import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { pieces, words } from './words.ts';

describe('the words of the story in a lesson', () => {
  it('are what stands in curly double quotation marks; the rest stays ours', () => {
    expect(pieces('Look: “allegedly siphoned”, it says.')).toEqual([
      { ours: 'Look: ' },
      { words: 'allegedly siphoned', paragraph: null },
      { ours: ', it says.' },
    ]);
  });

  it('take the paragraph that stands before them, which is still read', () => {
    expect(pieces('In ¶15 “allegedly siphoned”')).toEqual([
      { ours: 'In ¶15 ' },
      { words: 'allegedly siphoned', paragraph: 15 },
    ]);
    expect(pieces('¶3: “one”, ¶4, “two”')).toMatchObject([{}, { paragraph: 3 }, {}, { paragraph: 4 }]);
  });

  it('do not take a paragraph from further away', () => {
    expect(pieces('¶15 says that “one”')).toContainEqual({ words: 'one', paragraph: null });
  });

  it('may run over a line break of the source', () => {
    expect(pieces('“allegedly\n  siphoned”')).toEqual([{ words: 'allegedly siphoned', paragraph: null }]);
  });

  it('are not in straight or single marks', () => {
    const text = 'a "plain" and ‘single’ ¶15 mark';
    expect(pieces(text)).toEqual([{ ours: text }]);
  });
});

const compile = async (source: string, file: string) =>
  (await mdxToJs(source, { mdastPlugins: [words], features: { smartPunctuation: false }, fileURL: new URL(file) }))
    .code;
const lesson = 'file:///site/content/articles/harbour/lessons/one.mdx';

describe('the Markdown plugin', () => {
  it('writes a Words element for every quotation in a lesson, in emphasis and in components too', async () => {
    const code = await compile('<Takeaway>¶2 “a” and *see “b”*</Takeaway>\n\n# “c”', lesson);
    expect(code.match(/_jsx\(Words/g)).toHaveLength(3);
    expect(code).toMatch(/p: 2,\s*children: "a"/);
  });

  it('leaves code alone', async () => {
    expect(await compile('`“a”`\n\n```\n“c”\n```', lesson)).not.toContain('Words');
  });

  it('leaves other pages alone, where marks are only marks', async () => {
    expect(await compile('“a”', 'file:///site/content/about.mdx')).not.toContain('Words');
  });
});
