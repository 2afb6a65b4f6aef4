import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('a mark or a choice is refused where', () => {
  test('the phrases are not one run', () => {
    expect(told(['exercises.yaml', 'text: that it made four trips,', 'text: that it made,'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:49  exercises › source › items › log › phrases › 3 › text
        The phrases are not one run of the story’s words.
        found:    phrase 3 does not follow: before noon.
        expected: ¶1 The harbour log says that it made four trips
        mend:     Copy the passage from story.txt and cut it; leave no words or marks out between two phrases."
    `);
  });
  test('a phrase has no why', () => {
    expect(
      told(['exercises.yaml', '{ text: before noon., why: This is a time. }', '{ text: before noon. }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:49  exercises › source › items › log › phrases › 3
        The phrase has no why.
        found:    before noon.
        expected: a sentence on why it is, or is not, the one
        mend:     Add \`why:\` to the phrase."
    `);
  });
  test('no phrase is right', () => {
    expect(
      told(['exercises.yaml', 'says, right: true, why: It can be opened.', 'says, why: It can be opened.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:46  exercises › source › items › log › phrases
        No phrase is right.
        expected: some phrases with \`right: true\`, and some without
        mend:     Add \`right: true\` to those that do the job."
    `);
  });
  test('an extract is not in the story', () => {
    expect(told(['exercises.yaml', 'paragraphs: [1, 2]', 'paragraphs: [2, 1]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:57  exercises › extract › items › extract › paragraphs
        The passage is not in the story.
        found:    ¶2 to ¶1
        expected: first and last paragraph, between ¶0 and ¶8
        mend:     Count the lines of story.txt that are not empty; the headline is 0."
    `);
  });
  test('no option is right', () => {
    expect(
      told(['exercises.yaml', 'text: That he said so., right: true', 'text: That he said so.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:86  exercises › meaning › items › one › options
        No option is right.
        expected: just one option with \`right: true\`
        mend:     Add \`right: true\` to the right one."
    `);
  });
  test('several options are right, and not many are asked for', () => {
    expect(
      told(['exercises.yaml', 'text: That it is so.,', 'text: That it is so., right: true,']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:86  exercises › meaning › items › one › options
        Several options are right.
        found:    said, true
        expected: just one option with \`right: true\`
        mend:     Leave one, or add \`many: true\` to the item."
    `);
  });
  test('an option has no feedback', () => {
    expect(told(['exercises.yaml', ', feedback: It cannot.', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:99  exercises › meaning › items › three › options › pride
        The option has no feedback.
        found:    A pride
        expected: a sentence that begins with what the learner saw and ends at the words on the page
        mend:     Add \`feedback:\` to the option."
    `);
  });
  test('an item’s id stands twice', () => {
    expect(told(['exercises.yaml', 'id: dates, a:', 'id: noon, a:'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:66  exercises › pairs › items › noon › id
        \`noon\` is the id of two items.
        found:    the first one on line 65
        mend:     Choose another id for one of them; keep the one that learners have already answered."
    `);
  });
  test('every phrase is right', () => {
    expect(
      told(
        ['exercises.yaml', 'text: that it made four trips, why', 'text: that it made four trips, right: true, why'],
        ['exercises.yaml', 'text: before noon., why', 'text: before noon., right: true, why'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:46  exercises › source › items › log › phrases
        Every phrase is right.
        expected: some phrases with \`right: true\`, and some without
        mend:     Take in more of the sentence."
    `);
  });
  test('a passage stands twice', () => {
    expect(
      told([
        'exercises.yaml',
        '        - { text: The harbour log says, right: true, why: It can be opened. }\n        - { text: that it made four trips, why: This is what is said. }\n        - { text: before noon., why: This is a time. }\n',
        '        - { text: is the pride of, right: true, why: It is. }\n        - { text: the whole island., why: It is not. }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:46  exercises › source › items › log › phrases
        The passage stands 2 times in the story.
        found:    ¶8, ¶8
        expected: one place
        mend:     Take in more words, so that it stands only once."
    `);
  });
  test('a choice among passages has no why', () => {
    expect(
      told(['exercises.yaml', '      why: The other one says “all Monday afternoon”.\n', '']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:73  exercises › pull › items › noon › why
        The item has no why.
        mend:     Add \`why:\`: which words pull against which."
    `);
  });
  test('the passage above the options is not in the story', () => {
    expect(
      told(['exercises.yaml', 'passage: { quote: has been accused of }', 'passage: { quote: has been acused of }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:91  exercises › meaning › items › two › passage › quote
        The quote is not in the story.
        found:    has been acused of
        expected: ¶4 has been accused of
        mend:     Copy the words from story.txt letter by letter, curly marks included; a quote stays inside one paragraph."
    `);
  });
  test('a right phrase lies in a claim whose source is arguable', () => {
    expect(
      told(
        [
          'claims.yaml',
          'cue: The harbour log says\n  why: A log can be opened.',
          'cue: The harbour log says\n  why: A log can be opened.\n  arguable:\n    - { attribution: named, kind: checkable, because: It can be opened. }\n    - { attribution: unnamed, kind: checkable, because: Whose log is it? }',
        ],
        ['exercises.yaml', '    - { id: a, claim: four-trips,', '    - { id: a, claim: tank-full,'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:47  exercises › source › items › log › phrases › 1
        An arguable claim cannot be used for points.
        found:    four-trips
        expected: a claim on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`."
    `);
  });
  test('a right phrase lies in a claim of which only the kind is arguable: that is fine', () => {
    expect(
      told(
        [
          'claims.yaml',
          'cue: The harbour log says\n  why: A log can be opened.',
          'cue: The harbour log says\n  why: A log can be opened.\n  arguable:\n    - { attribution: named, kind: checkable, because: It can be opened. }\n    - { attribution: named, kind: colour, because: What is a trip? }',
        ],
        ['exercises.yaml', '    - { id: a, claim: four-trips,', '    - { id: a, claim: tank-full,'],
      ),
    ).toBe('');
  });
});
