import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('a settle is refused where', () => {
  test('no record settles it', () => {
    expect(told(['exercises.yaml', 'settles: fully', 'settles: partly'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:122  exercises › record › items › noon › records
        No record settles it fully.
        expected: just one record with \`settles: fully\`
        mend:     Write \`settles: fully\` at the best one."
    `);
  });
  test('several records settle it', () => {
    expect(told(['exercises.yaml', 'settles: partly', 'settles: fully'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:122  exercises › record › items › noon › records
        Several records settle it fully.
        found:    plan, log
        expected: just one record with \`settles: fully\`
        mend:     Write \`settles: partly\` at the others, and say what each leaves open."
    `);
  });
  test('a record has no feedback', () => {
    expect(told(['exercises.yaml', ', feedback: They were not there.', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:125  exercises › record › items › noon › records › talk
        The record has no feedback.
        found:    What people say
        expected: a sentence on what such a record is made for, and what it leaves open
        mend:     Add \`feedback:\` to the record."
    `);
  });
  test('a record’s id stands twice', () => {
    expect(told(['exercises.yaml', '{ id: talk, text: What', '{ id: plan, text: What'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:125  exercises › record › items › noon › records › plan › id
        \`plan\` is the id of two records.
        found:    the first one on line 123
        mend:     Choose another id for one of them; keep the one that learners have already answered."
    `);
  });
  test('a record settles it in a way that there is not', () => {
    expect(told(['exercises.yaml', 'settles: not', 'settles: no-way'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:125  exercises › record › items › noon › records › talk › settles
        \`settles\` cannot be \`no-way\`.
        found:    no-way
        expected: \`fully\`, \`partly\` or \`not\`
        mend:     Use one of these words."
    `);
  });
  test('words in “…” are not in the story', () => {
    expect(
      told(
        ['exercises.yaml', 'It is kept “on Monday” too', 'It is kept “on Mondays” too'],
        ['exercises.yaml', 'question: Did the ferry stop', 'question: Did the “ferrry” stop'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:121  exercises › record › items › noon › question
        The words in “…” are not in the story.
        found:    ferrry
        expected: ¶1 ferry
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks.
      content/articles/ferry/exercises.yaml:124  exercises › record › items › noon › records › log › feedback
        The words in “…” are not in the story.
        found:    on Mondays
        expected: ¶1 on Monday.
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('a question has asterisks', () => {
    expect(
      told(['exercises.yaml', 'question: Did the ferry stop', 'question: Did the *ferry* stop']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:121  exercises › record › items › noon › question
        Words cannot be stressed here: the asterisk would be read as it stands.
        found:    Did the *ferry* stop at noon?
        expected: \`*…*\` in hints and feedback only
        mend:     Take the asterisks out, or use ‘single’ marks."
    `);
  });
  test('its claim is arguable: that is fine, because nobody asks who answers for it', () => {
    expect(
      told(
        ['exercises.yaml', 'claim: stopped-at-noon\n      question', 'claim: pride\n      question'],
        ['exercises.yaml', 'It is kept “on Monday” too', 'It is kept'],
      ),
    ).toBe('');
  });
});
