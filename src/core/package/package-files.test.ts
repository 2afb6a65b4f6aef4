import { describe, expect, test } from 'vitest';
import { FERRY } from '../../../tests/fixtures/ferry.ts';
import { assemble } from './assemble.ts';
import { printProblem } from './problem.ts';

/** What is said of these files. */
const printed = (files: Readonly<Record<string, string>>): string =>
  assemble(files, 'ferry').problems.map(printProblem).join('\n');

describe('a package is refused where', () => {
  test('a lesson ends in .md, or its name or the folder’s cannot be an address', () => {
    const { 'lessons/who-answers.mdx': lesson = '', ...others } = FERRY;
    const files = { ...others, 'lessons/one.md': lesson, 'lessons/Who answers.mdx': lesson, 'README.md': 'Mine.' };
    expect(assemble(files, 'The ferry').problems.map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/articles/The ferry/article.yaml:1  article.yaml
        The folder’s name cannot be an address.
        found:    The ferry
        expected: small letters, digits and single hyphens, as in \`harbour-crane\`
        mend:     Rename the folder: the name is the story’s address, /story/<name>/.
      content/articles/The ferry/lessons/one.md:1  lessons/one.md
        A lesson’s file ends in \`.mdx\`.
        mend:     Rename it to lessons/one.mdx.
      content/articles/The ferry/lessons/Who answers.mdx:1  lessons/Who answers.mdx
        The lesson’s name cannot be an address.
        found:    Who answers
        expected: small letters, digits and single hyphens, as in \`harbour-crane\`
        mend:     Rename the file: the name is the lesson’s address, /lessons/<name>/."
    `);
  });
  test('a file is missing, or is none of a package; of what hangs on it nothing is said', () => {
    const { 'claims.yaml': claims = '', ...others } = FERRY;
    expect(printed({ ...others, 'claim.yaml': claims })).toMatchInlineSnapshot(`
      "content/articles/ferry/claim.yaml:1  claim.yaml
        A package has no such file.
        expected: article.yaml, story.txt, claims.yaml, conflicts.yaml, exercises.yaml or lessons/*.mdx
        mend:     Mend the name, or move the file out of the package.
      content/articles/ferry/claims.yaml:1  claims.yaml
        The file is missing.
        mend:     Copy content/articles/_template/claims.yaml and put your own words in it."
    `);
    const { 'story.txt': _story, ...storyless } = FERRY;
    expect(printed(storyless)).toMatchInlineSnapshot(`
      "content/articles/ferry/story.txt:1  story.txt
        The file is missing.
        mend:     Copy content/articles/_template/story.txt and put your own words in it."
    `);
  });
  test.each([
    ['claims.yaml', 'claims.yml', 'Rename it to claims.yaml.'],
    ['claims.yaml', 'Claims.yaml', 'Rename it to claims.yaml.'],
    ['conflicts.yaml', 'conflicts.yaml.txt', 'Rename it to conflicts.yaml.'],
    ['exercises.yaml', 'exercises.yml', 'Rename it to exercises.yaml.'],
    ['article.yaml', 'article.yaml.yaml', 'Rename it to article.yaml.'],
    ['story.txt', 'story.txt.txt', 'Rename it to story.txt.'],
    ['story.txt', 'story.docx', 'Save it as plain text, in UTF-8, under the name story.txt.'],
  ])('%s is there as %s: that alone is told', (name, other, mend) => {
    const { [name]: text = '', ...others } = FERRY;
    expect(printed({ ...others, [other]: text })).toBe(
      [
        `content/articles/ferry/${other}:1  ${other}`,
        `  This seems to be ${name} under another name.`,
        `  mend:     ${mend}`,
      ].join('\n'),
    );
  });
  test('a file is there under both names', () => {
    expect(printed({ ...FERRY, 'claims.yml': '' })).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yml:1  claims.yml
        A package has no such file.
        expected: article.yaml, story.txt, claims.yaml, conflicts.yaml, exercises.yaml or lessons/*.mdx
        mend:     Mend the name, or move the file out of the package."
    `);
  });
  test('a lesson lies elsewhere than in the folder of lessons', () => {
    const { 'lessons/who-answers.mdx': lesson = '', ...others } = FERRY;
    expect(printed({ ...others, 'lesson/one.mdx': lesson, 'two.mdx': lesson })).toMatchInlineSnapshot(`
      "content/articles/ferry/lesson/one.mdx:1  lesson/one.mdx
        A lesson lies in the folder \`lessons\`.
        mend:     Move it to lessons/one.mdx.
      content/articles/ferry/two.mdx:1  two.mdx
        A lesson lies in the folder \`lessons\`.
        mend:     Move it to lessons/two.mdx."
    `);
  });
  test('the package lies one folder too deep', () => {
    const deep = Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`ferry/${name}`, text]));
    expect(assemble(deep, 'unpacked').problems.map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/articles/unpacked/ferry/article.yaml:1  ferry/article.yaml
        The package lies one folder too deep.
        found:    content/articles/unpacked/ferry
        expected: content/articles/ferry
        mend:     Move the folder ferry up into content/articles."
    `);
  });
  test.each(Object.entries(FERRY))('%s is UTF-16: that alone is told', (name, text) => {
    const utf16 = new TextDecoder().decode(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]));
    expect(printed({ ...FERRY, [name]: utf16 })).toBe(
      [
        `content/articles/ferry/${name}:1  ${name}`,
        '  A letter cannot be read: the file is not UTF-8.',
        `  found:    \uFFFD\uFFFD${text.split('\n')[0]}`,
        '  mend:     Save the file again as UTF-8 (“Encoding” in the editor); where a \uFFFD stands then, type the letter anew.',
      ].join('\n'),
    );
  });
  test('a file has letters of another encoding', () => {
    const { 'story.txt': story = '', ...others } = FERRY;
    expect(printed({ ...others, 'story.txt': story.replaceAll(/[‘’]/g, '\uFFFD') })).toMatchInlineSnapshot(`
      "content/articles/ferry/story.txt:3  story.txt
        A letter cannot be read: the file is not UTF-8.
        found:    …that the engine had been mended in May. �Oskar Brandt sold our spare parts to …
        mend:     Save the file again as UTF-8 (“Encoding” in the editor); where a � stands then, type the letter anew."
    `);
  });
  test('it is empty, or holds no list: of what hangs on it nothing is said', () => {
    expect(printed({ ...FERRY, 'story.txt': '\n' })).toMatchInlineSnapshot(`
      "content/articles/ferry/story.txt:1  story.txt
        The story is empty.
        mend:     Put the story in: the headline on the first line, then one paragraph a line."
    `);
    expect(printed({ ...FERRY, 'claims.yaml': '# Later\n' })).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:1  claims
        The key has no claim.
        mend:     Add one or more; docs/authoring.md shows what a claim looks like."
    `);
    expect(printed({ ...FERRY, 'claims.yaml': 'claims:\n' })).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:1  claims
        The file has to be a list.
        mend:     Begin each entry with \`- id:\`."
    `);
    expect(printed({ ...FERRY, 'conflicts.yaml': 'none\n' })).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:1  conflicts
        The file has to be a list.
        mend:     Begin each entry with \`- id:\`."
    `);
    expect(printed({ ...FERRY, 'exercises.yaml': 'none\n' })).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:1  exercises
        The file has to be a list.
        mend:     Begin each entry with \`- id:\`."
    `);
  });
});
