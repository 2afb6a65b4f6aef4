import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/fixtures/told.ts';

describe('a sign that nobody sees is refused, by file and line,', () => {
  test.each([
    ['in the story', ['story.txt', 'The pier has', 'The \u202Epier has'], 'story.txt:6  story', 'U+202E'],
    [
      'in a claim',
      ['claims.yaml', 'why: A log', 'why: A \u2066log'],
      'claims.yaml:13  claims › four-trips › why',
      'U+2066',
    ],
    [
      'in a claim, by its number',
      ['claims.yaml', 'why: A log can be opened.', 'why: "A \\u202Dlog can be opened."'],
      'claims.yaml:13  claims › four-trips › why',
      'U+202D',
    ],
    ['in a name', ['article.yaml', 'name: Mara Lind', 'name: "Mara\\x07 Lind"'], 'article.yaml:11', 'U+0007'],
    ['in the name of a field', ['article.yaml', 'about: A', '"ab\\u2069": x\nabout: A'], 'article.yaml:5', 'U+2069'],
    [
      'in a lesson',
      ['lessons/who-answers.mdx', 'Ask who', 'Ask \u202Bwho'],
      'lessons/who-answers.mdx:21  lessons › who-answers',
      'U+202B',
    ],
    [
      'in a lesson, by its number',
      ['lessons/who-answers.mdx', 'Ask who', 'Ask &#x202e;who'],
      'lessons/who-answers.mdx:21',
      'U+202E',
    ],
    [
      'in a lesson, by its other number',
      ['lessons/who-answers.mdx', 'Ask who', 'Ask &#8297;who'],
      'lessons/who-answers.mdx:21',
      'U+2069',
    ],
  ] as const)('%s', (_where, edit, place, name) => {
    const said = told([...edit]);
    expect(said).toContain(`content/articles/ferry/${place}`);
    expect(said).toContain(
      `A sign that nobody sees stands here; it may turn the words around it.\n  found:    ${name}`,
    );
  });
});

test('letters of every script, and marks that say only which way a letter runs, are no such signs', () => {
  expect(
    told([
      'claims.yaml',
      'why: A log can be opened.',
      'why: A log can be opened, سجل יומן\u200F\u200E\u200D 航海日志.',
    ]),
  ).toBe('');
});

test('a report shows such a sign by its name, so that it turns no word there and no terminal obeys it', () => {
  const said = told(['story.txt', 'The pier has eleven', 'The \u202Epier\u001B[2J has eleven']);
  expect(said).toContain('expected: ¶5 The ⟨U+202E⟩pier⟨U+001B⟩[2J has eleven');
  expect(said).not.toContain('\u202E');
  expect(said).not.toContain('\u001B');
});
