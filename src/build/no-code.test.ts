import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { noCode } from './no-code.ts';
import { words } from './words.ts';

const compile = (source: string, file = 'file:///site/content/articles/harbour/lessons/one.mdx') =>
  mdxToJs(source, { mdastPlugins: [noCode, words], features: { smartPunctuation: false }, fileURL: new URL(file) });

describe('a page of content stops the build', () => {
  it.each([
    ['an expression', 'One {process.exit(1)} two.'],
    ['an expression in a block of its own', '{process.exit(1)}'],
    ['a comment with code behind it', '{/* a */ process.exit(1) /* b */}'],
    ['what looks as if its brace were escaped', '\\\\{process.exit(1)}'],
    ['what looks like a fence', '``` a`b\n{process.exit(1)}\n```'],
    ['an import', 'import x from "node:fs"\n\nText.'],
    ['an export', 'export const x = process.exit(1)\n\nText.'],
    ['an attribute', '<Takeaway x={process.exit(1)}>Text.</Takeaway>'],
    ['an attribute with a list', '<Passage light={["good words", process.exit(1)]} />'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an author may have written.
    ['an attribute with a template', '<Passage light={`${process.exit(1)}`} />'],
    ['attributes that are spread', '<Passage {...process.exit(1)} />'],
    ['an attribute deep inside', '<Takeaway><Passage from={(() => 1)()} /></Takeaway>'],
    ['a script', '<script>alert(1)</script>'],
    ['a frame', '<iframe src="https://other.example/"></iframe>'],
    ['a link that runs', '[here](javascript:alert(1))'],
    ['a link that runs, broken', '[here](<java\tscript:alert(1)>)'],
    ['an address elsewhere in the text', '[here][a]\n\n[a]: data:text/html,x'],
  ])('%s', async (_what, source) => {
    await expect((async () => compile(source))()).rejects.toThrow(/runs no code/);
  });
});

describe('a page of content is built', () => {
  it.each([
    ['text, words and comments', '{/* a note */}\n\nLook at ¶15 “allegedly siphoned” {/* here */} and *there*.'],
    ['components with plain values', '<Passage from={15} to="16" light={["one", \'two\']} />'],
    ['links', '[a](/course/) [b](#here) [c](https://example.org/) [d](mailto:a@example.org)'],
    ['code that is only shown', '`{process.exit(1)}`\n\n```\n{process.exit(1)}\n```'],
  ])('with %s', async (_what, source) => {
    expect((await compile(source)).code).toContain('MDXContent');
  });
});
