import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

const inLesson = (text: string) => told(['lessons/who-answers.mdx', '## The log', `${text}\n\n## The log`]);
const nested = (n: number) => `${'<Takeaway>\n'.repeat(n)}\nText.\n\n${'</Takeaway>\n'.repeat(n)}`;

describe('a lesson is refused before it is built, because its reader would end without a word, where', () => {
  test.each([
    ['components', nested(11), 19],
    ['ten thousand components', nested(10_000), 19],
    ['components in one line', `${'<Takeaway>'.repeat(11)}Text.${'</Takeaway>'.repeat(11)}`, 9],
    ['quotations', `Text.\n\n${'>'.repeat(11)} Text.`, 11],
    ['ten thousand quotations', `${'> '.repeat(10_000)}Text.`, 9],
    ['lists', `${'- '.repeat(11)}Text.`, 9],
    ['numbered lists', `${'1. '.repeat(11)}Text.`, 9],
    ['lists and quotations in turn', `${'- > 2) '.repeat(4)}Text.`, 9],
    ['lists line by line', Array.from({ length: 30 }, (_, n) => `${'  '.repeat(n)}- Text.`).join('\n'), 29],
  ])('%s stand too deep inside each other', (_what, text, line) => {
    expect(inLesson(text)).toContain(
      `content/articles/ferry/lessons/who-answers.mdx:${line}  lessons › who-answers\n  Components, quotations or lists stand too deep inside each other.`,
    );
  });
});

test('what lessons need is not too deep', () => {
  expect(inLesson(`${nested(10)}\n> - 1. Text.\n\n- a\n  - b\n    - c\n\n* * * * * * * * * * * *`)).toBe('');
});
