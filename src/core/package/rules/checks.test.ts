import { describe, expect, test } from 'vitest';
import { CHECK, checkWith } from '../../../../tests/fixtures/check.ts';
import { FERRY } from '../../../../tests/fixtures/ferry.ts';
import { assemble } from '../assemble.ts';
import { inOrder, printProblem } from '../problem.ts';

const told = (files: Readonly<Record<string, string>>): string =>
  inOrder(assemble(files, 'mill').problems).map(printProblem).join('\n');

describe('a check', () => {
  test('made to plan has nothing to mend', () => {
    expect(told(CHECK)).toBe('');
  });
  test('is refused where an exercise is missing', () => {
    expect(told(checkWith(([board]) => [board]))).toMatchInlineSnapshot(`
      "content/articles/mill/article.yaml:3  article › check
        The check lacks its exercise \`check-pairs\`.
        expected: \`check-board\`, a sort on the \`board\` with 16 claims, and \`check-pairs\`, a sort on \`clash\` with 6 pairs
        mend:     Add it to exercises.yaml, as docs/authoring.md shows it."
    `);
  });
  test('is refused where one is on another board', () => {
    expect(told(checkWith(([board, pairs]) => [{ ...board, scored: false }, pairs]))).toMatchInlineSnapshot(`
      "content/articles/mill/exercises.yaml:1  exercises › check-board
        The check lacks its exercise \`check-board\`.
        found:    a sort on \`board\`, not scored
        expected: \`check-board\`, a sort on the \`board\` with 16 claims, and \`check-pairs\`, a sort on \`clash\` with 6 pairs
        mend:     Add it to exercises.yaml, as docs/authoring.md shows it."
    `);
  });
  test('is refused where its answers are not spread evenly, or an item names no trap', () => {
    const files = checkWith(([board, pairs]) => [
      board,
      {
        ...pairs,
        items: pairs.items.slice(0, 5).map(({ trap: _, ...item }, at) => (at ? { ...item, trap: 'none' } : item)),
      },
    ]);
    expect(told(files)).toMatchInlineSnapshot(`
      "content/articles/mill/exercises.yaml:124  exercises › check-pairs › items
        The answers of a check are spread evenly.
        found:    2 \`clash\`, 3 \`no-clash\`
        expected: 3 of each
        mend:     Add or take out items.
      content/articles/mill/exercises.yaml:125  exercises › check-pairs › items › boat
        An item of a check says which shallow rule it punishes.
        expected: \`trap:\` with one of the names in docs/authoring.md; \`none\` where there is none
        mend:     Add \`trap:\` to the item."
    `);
  });
  test('is refused where there are further exercises', () => {
    expect(told(checkWith((all) => [...all, { ...all[0], id: 'more' }]))).toMatchInlineSnapshot(`
      "content/articles/mill/exercises.yaml:167  exercises › more
        A reserve article has no other exercises: its story is kept for the check.
        found:    more
        expected: \`check-board\`, a sort on the \`board\` with 16 claims, and \`check-pairs\`, a sort on \`clash\` with 6 pairs
        mend:     Take it out, or use it with another article."
    `);
  });
  test('is refused where who goes by one sign does too well', () => {
    const files = Object.fromEntries(
      Object.entries(CHECK).map(([name, text]) => [name, text.replaceAll('The log says', 'The log of 1920 says')]),
    );
    expect(told(files)).toMatchInlineSnapshot(`
      "content/articles/mill/exercises.yaml:6  exercises › check-board › items
        Who goes by one shallow sign does too well: a number.
        found:    16 of 16 right on who answers, by this rule or its opposite
        expected: 10 at most
        mend:     Exchange items, so that the sign stands as often with one answer as with the other."
    `);
  });
  test('has a form in a reserve article, and none elsewhere', () => {
    expect(
      told({ ...CHECK, 'article.yaml': (CHECK['article.yaml'] ?? '').replace('check: A\n', '') }),
    ).toMatchInlineSnapshot(`
      "content/articles/mill/article.yaml:1  article › check
        A reserve article says which form of the check it is.
        mend:     Write \`check: A\` or \`check: B\`."
    `);
    expect(told({ ...FERRY, 'article.yaml': `${FERRY['article.yaml']}check: B\n` })).toMatchInlineSnapshot(`
      "content/articles/mill/article.yaml:18  article › check
        Only a reserve article holds a check.
        found:    B
        mend:     Take \`check\` out, or write \`role: reserve\`."
    `);
  });
});
