import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

const PASSAGE = 'passage: { quote: Many say the pier is the pride of the whole island. }';

describe('a rewriting is refused where', () => {
  test('no sentence is given', () => {
    expect(
      told(['exercises.yaml', `      ${PASSAGE}\n`, ''], ['exercises.yaml', 'Nobody can count “pride”.', 'No.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:131  exercises › plainly › items › pride
        There is no sentence to say again.
        expected: either \`claim\` or \`passage\`
        mend:     Add \`claim:\` or \`passage:\` to the item."
    `);
  });
  test('two sentences are given', () => {
    expect(told(['exercises.yaml', PASSAGE, `${PASSAGE}\n      claim: pride`])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:131  exercises › plainly › items › pride
        There are two sentences to say again.
        expected: either \`claim\` or \`passage\`
        mend:     Take one of them out.
      content/articles/ferry/exercises.yaml:134  exercises › plainly › items › pride › claim
        An arguable claim cannot be used for points.
        found:    pride
        expected: a claim on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`."
    `);
  });
  test('the sentence is not in the story', () => {
    expect(told(['exercises.yaml', 'quote: Many say the pier', 'quote: Some say the pier'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:133  exercises › plainly › items › pride › passage › quote
        The quote is not in the story.
        found:    Some say the pier is the pride of the whole island.
        expected: ¶8 Many say the pier is the pride of the whole island.
        mend:     Copy the words from story.txt letter by letter, curly marks included; a quote stays inside one paragraph."
    `);
  });
  test('two versions are right', () => {
    expect(
      told(['exercises.yaml', 'Everybody loves the pier.,', 'Everybody loves the pier., right: true,']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:134  exercises › plainly › items › pride › options
        Several options are right.
        found:    like, love
        expected: just one option with \`right: true\`
        mend:     Leave one."
    `);
  });
  test('no version is right, also where nothing is scored', () => {
    expect(
      told(
        ['exercises.yaml', 'Many like the pier., right: true,', 'Many like the pier.,'],
        ['exercises.yaml', 'stem: Choose, then write.', 'stem: Choose, then write.\n  scored: false'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:135  exercises › plainly › items › pride › options
        No option is right.
        expected: just one option with \`right: true\`
        mend:     Add \`right: true\` to the right one."
    `);
  });
  test('a version has no feedback', () => {
    expect(told(['exercises.yaml', ', feedback: The story says “Many”. }', ' }'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:136  exercises › plainly › items › pride › options › love
        The option has no feedback.
        found:    Everybody loves the pier.
        expected: a sentence that begins with what the learner saw and ends at the words on the page
        mend:     Add \`feedback:\` to the option."
    `);
  });
  test('two ratings have one id', () => {
    expect(told(['exercises.yaml', '{ id: plain, text: I used', '{ id: source, text: I used'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:141  exercises › plainly › items › pride › ratings › source › id
        \`source\` is the id of two ratings.
        found:    the first one on line 140
        mend:     Choose another id for one of them; keep the one that learners have already answered."
    `);
  });
  test('the model quotes what the story does not say', () => {
    expect(
      told(['exercises.yaml', 'model: The story says that “Many”', 'model: The story says that “Few”']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:138  exercises › plainly › items › pride › model
        The words in “…” are not in the story.
        found:    Few
        expected: ¶0 Ferry
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('what to write has an asterisk', () => {
    expect(
      told(['exercises.yaml', 'task: Now write it yourself.', 'task: Now write it *yourself*.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:137  exercises › plainly › items › pride › task
        Words cannot be stressed here: the asterisk would be read as it stands.
        found:    Now write it *yourself*.
        expected: \`*…*\` in hints and feedback only
        mend:     Take the asterisks out, or use ‘single’ marks."
    `);
  });
  test('there is no rating', () => {
    expect(
      told([
        'exercises.yaml',
        '      ratings:\n        - { id: source, text: I kept who says it. }\n        - { id: plain, text: I used no word that judges. }\n',
        '',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:131  exercises › plainly › items › pride › ratings
        \`ratings\` is missing.
        expected: 2 to 4 sentences with which learners rate their own
        mend:     Add \`ratings\`."
    `);
  });
});

describe('a blind pass is refused where', () => {
  test('it is scored', () => {
    expect(
      told(['exercises.yaml', 'stem: Place it twice.\n  scored: false', 'stem: Place it twice.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:142  exercises › masked › scored
        A blind pass is never scored.
        expected: \`scored: false\`
        mend:     Add \`scored: false\` to the exercise."
    `);
  });
  test('it lies on a table', () => {
    expect(
      told(['exercises.yaml', 'stem: Place it twice.', 'stem: Place it twice.\n  layout: table']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:146  exercises › masked › layout
        A blind pass shows one claim at a time.
        found:    all on the table, where the names of the second round could be seen in the first
        expected: \`layout: one\`, or no layout
        mend:     Take \`layout\` out."
    `);
  });
  test('a claim is not on the board', () => {
    expect(
      told(['exercises.yaml', '{ id: fish, claim: lind-takes }', '{ id: fish, claim: pride }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:150  exercises › masked › items › fish › claim
        The board has no field for this claim.
        found:    \`pride\`: hidden, colour
        expected: sourced-fact, sourced-accusation, unsourced-statement, unattributed-allegation
        mend:     Use another claim.
      content/articles/ferry/exercises.yaml:150  exercises › masked › items › fish › claim
        No name is hidden in this claim.
        found:    the pier is the pride of the whole island
        expected: a claim in which a form of a mask stands
        mend:     Use another claim, or add the form of the name to \`masks\` in article.yaml."
    `);
  });
  test('no name is hidden in a claim', () => {
    expect(
      told(['exercises.yaml', '{ id: fish, claim: lind-takes }', '{ id: fish, claim: lamps-and-bench }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:150  exercises › masked › items › fish › claim
        No name is hidden in this claim.
        found:    The pier has eleven lamps and one green bench
        expected: a claim in which a form of a mask stands
        mend:     Use another claim, or add the form of the name to \`masks\` in article.yaml."
    `);
  });
  test('there are fewer than three claims', () => {
    expect(told(['exercises.yaml', '    - { id: mended, claim: engine-mended }\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:147  exercises › masked › items
        \`items\` has the wrong number of entries.
        found:    2
        expected: at least 3
        mend:     Add to the list."
    `);
  });
});
