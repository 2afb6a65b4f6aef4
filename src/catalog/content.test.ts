import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FERRY } from '../../tests/fixtures/ferry.ts';
import { printProblem } from '../core/package/problem.ts';
import { readContent } from './content.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const course = (id: string): string => `id: ${id}
title: A course
about: A course.
article: ferry
try: ferry/who-answers
showcase: { somebody: four-trips, nobody: fares-kept, clash: [stopped-at-noon, ran-all-afternoon] }
steps: [ferry/who-answers]
`;

/** A content folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-content-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The package `ferry`, each file changed in the same way. */
const ferry = (slug: string, change = (text: string) => text): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`articles/${slug}/${name}`, change(text)]));

describe('reading the content', () => {
  test('puts the main course first, then the others by the alphabet', () => {
    const files = Object.fromEntries(['zoo', 'main', 'airy'].map((id) => [`courses/${id}.yaml`, course(id)]));
    const { courses, problems } = readContent(folderWith({ ...ferry('ferry'), ...files }));
    expect(problems).toEqual([]);
    expect(courses.map(({ id }) => id)).toEqual(['main', 'airy', 'zoo']);
  });
  test('drops the byte order mark that some editors write, from every file', () => {
    const marked = readContent(folderWith(ferry('ferry', (text) => `\uFEFF${text}`)));
    expect(marked.problems).toEqual([]);
    expect(marked.articles).toEqual(readContent(folderWith(ferry('ferry'))).articles);
  });
  test('refuses two lessons with one name, and links that lead nowhere', () => {
    const { problems } = readContent(
      folderWith({ ...ferry('boat', (text) => text.replace('and the log', '[log](/log/)')), ...ferry('ferry') }),
    );
    expect(problems.map(printProblem).join('\n')).toMatchInlineSnapshot(`
      "content/articles/boat/lessons/who-answers.mdx:11  lessons › who-answers › link
        There is no page \`/log/\`.
        expected: a page of this site, as in \`/course/\`
        mend:     Mend the address, or take the link out.
      content/articles/ferry/lessons/who-answers.mdx:1  lessons › who-answers
        Two lessons have the name \`who-answers\`.
        found:    content/articles/boat/lessons/who-answers.mdx, content/articles/ferry/lessons/who-answers.mdx
        mend:     Rename one file: the name is the lesson’s address, /lessons/<name>/."
    `);
  });
});
