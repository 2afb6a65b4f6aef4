import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

const CLOSE = 'Close every tag; one that has no text in it ends in `/>`.';
const MOVE = 'Move the tags so, with a blank line behind the first and before the second.';
const MARKS = 'Put a text in straight quotation marks, and a number in { }.';
const COMMENT = 'Write comments as {/* … */}.';
const SIGNS = 'Leave { and < out of the text.';
const CAPITAL = 'Write Markdown or one of the components; their names begin with a capital letter.';

describe('a lesson is refused, because the build could not read it, where', () => {
  test.each([
    ['a component is not closed', '</Takeaway>', '', 21, '<Takeaway>', '</Takeaway> after it', CLOSE],
    [
      'a closing tag has no partner',
      '## The log',
      '</Takeaway>\n\n## The log',
      9,
      '</Takeaway>',
      '<Takeaway> before it',
      CLOSE,
    ],
    [
      'a tag is closed in the middle of another',
      'Ask who says so.',
      '<WorkedExample>Ask who says so.',
      21,
      '<WorkedExample>',
      '</WorkedExample> before </Takeaway>',
      CLOSE,
    ],
    [
      'a component begins in one paragraph and ends in the next',
      'Ask who',
      'Ask.\n\nAsk who',
      21,
      '<Takeaway>',
      '`<Takeaway>` and `</Takeaway>` on one line, or each on a line of its own',
      MOVE,
    ],
    [
      'an attribute has no marks',
      '<Exercise id="ferry/corners" />',
      '<Board id=x />',
      19,
      '<Board id=x />',
      'values in straight marks or in { }',
      MARKS,
    ],
    ['a comment is written as in HTML', 'Read ¶1', '<!-- Not yet “x”. -->\n\nRead ¶1', 11, '<!--', null, COMMENT],
    ['an expression stands in its text', 'Ask who', 'Ask {who}', 21, '{who}', null, SIGNS],
    ['a brace is not closed', 'Ask who', 'Ask { who', 21, '{ who says so.', null, SIGNS],
    ['an angle bracket stands in its text', 'Ask who', 'Ask 3 < 4 who', 21, '<', null, SIGNS],
    ['a tag of HTML stands in its text', 'Ask who', 'Ask <br> who', 21, '<br>', null, CAPITAL],
    ['a component begins with a small letter', 'Ask who', '<board />', 21, '<board', null, CAPITAL],
  ] as const)('%s', (_what, from, to, line, found, expected, mend) => {
    expect(told(['lessons/who-answers.mdx', from, to])).toBe(
      [
        `content/articles/ferry/lessons/who-answers.mdx:${line}  lessons › who-answers`,
        '  The lesson cannot be read here.',
        `  found:    ${found}`,
        ...(expected === null ? [] : [`  expected: ${expected}`]),
        `  mend:     ${mend}`,
      ].join('\n'),
    );
  });
  test('a text in it has marks with a backslash, or stands in code: that is fine', () => {
    expect(told(['lessons/who-answers.mdx', 'Ask who', 'Ask \\{ \\< `{who} <b` ``<`{`` {/* <b {x} */} who'])).toBe('');
  });
  test('components stand on lines of their own, with text around them: that is fine', () => {
    const to =
      '<TalkAboutIt><Takeaway>\n\n- Ask <Words p={1}>at noon</Words> who\n- says so.\n</Takeaway></TalkAboutIt>';
    expect(told(['lessons/who-answers.mdx', '<Takeaway>Ask who says so.</Takeaway>', to])).toBe('');
  });
});
