import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('readings, conflicts, passages and words are refused where', () => {
  test('what is arguable has one reading', () => {
    expect(
      told([
        'claims.yaml',
        '    - { attribution: unnamed, kind: colour, because: “They say” might mean the islanders. }\n',
        '',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:108  claims › pride › arguable
        What is arguable needs two different readings or more.
        found:    hidden, colour
        expected: hidden, colour; and another one
        mend:     Add the other reading, or take \`arguable\` out."
    `);
  });
  test('the first reading is not the key’s own', () => {
    expect(
      told(
        ['claims.yaml', '    - { attribution: hidden, kind: colour, because: Nobody can count “pride”. }\n', ''],
        [
          'claims.yaml',
          'might mean the islanders. }',
          'might mean the islanders. }\n    - { attribution: hidden, kind: colour, because: Nobody can count “pride”. }',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:109  claims › pride › arguable › 1
        The first reading has to be the key’s own.
        found:    unnamed, colour
        expected: hidden, colour
        mend:     Put the key’s own reading first, or change the key."
    `);
  });
  test('a claim is in conflict with itself', () => {
    expect(
      told(
        ['conflicts.yaml', 'b: ran-all-afternoon\n  strength: tension', 'b: four-trips\n  strength: tension'],
        ['conflicts.yaml', 'and “six trips” after it', 'trips'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:12  conflicts › trips › b
        The claim is in conflict with itself.
        found:    a: four-trips, b: four-trips
        expected: the ids of two different claims
        mend:     Put the other claim’s id here."
    `);
  });
  test('a pair of claims has two conflicts', () => {
    expect(told(['conflicts.yaml', 'a: four-trips\n', 'a: stopped-at-noon\n'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:10  conflicts › trips › id
        This pair of claims already has a conflict.
        found:    \`trips\` and \`noon\`
        expected: one conflict for a pair; it holds both ways
        mend:     Make the two entries one."
    `);
  });
  test('the extract is longer than the story', () => {
    expect(told(['article.yaml', 'extract: [1, 3]', 'extract: [1, 13]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/article.yaml:7  article › extract
        The passage is not in the story.
        found:    ¶1 to ¶13
        expected: first and last paragraph, between ¶0 and ¶8
        mend:     Count the lines of story.txt that are not empty; the headline is 0."
    `);
  });
  test('a masked form is not in the story', () => {
    expect(told(['article.yaml', 'forms: [Mara Lind, Lind]', 'forms: [Mara Lind, Mara Lindt]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/article.yaml:17  article › masks › 1 › forms › 2
        This form of the name is not in the story.
        found:    Mara Lindt
        expected: ¶2 Mara Lind,
        mend:     Copy the form from story.txt letter by letter, or take it out."
    `);
  });
  test('words in “…” are not in the story: the nearest match is shown', () => {
    expect(told(['claims.yaml', '“has been accused of” leave', '“has been accused off” leave'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:55  claims › fares-kept › why
        The words in “…” are not in the story.
        found:    has been accused off
        expected: ¶4 has been accused of
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('words in “…” stand at several places', () => {
    expect(
      told(['exercises.yaml', 'hint: See ¶4 “has been accused of”.', 'hint: See “Brandt”.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:6  exercises › who-answers › hint
        The words in “…” stand at several places in the story.
        found:    “Brandt” in ¶2, ¶3, ¶6
        expected: words that stand once, or a paragraph before them
        mend:     Say which one you mean: ¶2 “Brandt”."
    `);
  });
  test('words in “…” do not stand in the paragraph before them', () => {
    expect(told(['exercises.yaml', 'hint: See ¶4 “has', 'hint: See ¶5 “has'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:6  exercises › who-answers › hint
        The words in “…” do not stand in ¶5.
        found:    “has been accused of” in ¶4
        mend:     Mend the paragraph’s number, or the words."
    `);
  });
  test('a mark “ has no partner', () => {
    expect(told(['claims.yaml', '“has been accused of” leave', '“has been accused of leave'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:55  claims › fares-kept › why
        A quotation mark has no partner: a closing ” is missing.
        found:    “has been accused of leave out who accus
        mend:     For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('a mark ” has no partner', () => {
    expect(told(['claims.yaml', '“has been accused of” leave', 'has been accused of” leave'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:55  claims › fares-kept › why
        A quotation mark has no partner: an opening “ is missing.
        found:    ” leave out who accuses.
        mend:     For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
  test('words in the “…” of an option, which link to nothing, are not in the story', () => {
    expect(told(['exercises.yaml', 'text: That he said so.', 'text: That he “said so”.'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:87  exercises › meaning › items › one › options › said › text
        The words in “…” are not in the story.
        found:    said so
        expected: ¶4 said to
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
});

describe('an asterisk is refused where', () => {
  test('the text is shown as it stands', () => {
    expect(told(['exercises.yaml', 'stem: Which of three?', 'stem: Which *one* of three?'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:31  exercises › three › stem
        Words cannot be stressed here: the asterisk would be read as it stands.
        found:    Which *one* of three?
        expected: \`*…*\` in hints and feedback only
        mend:     Take the asterisks out, or use ‘single’ marks."
    `);
  });
  test('it has no partner', () => {
    expect(told(['exercises.yaml', 'feedback: Nobody does.', 'feedback: Nobody *does.'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:94  exercises › meaning › items › two › options › who › feedback
        An asterisk has no partner.
        found:    Nobody *does.
        expected: \`*…*\` around the words to stress
        mend:     Add the other asterisk, or take this one out."
    `);
  });
  test('but not around words of a hint or of feedback', () => {
    expect(told(['exercises.yaml', 'feedback: Nobody does.', 'feedback: Nobody *does*.'])).toBe('');
  });
});

describe('our own texts', () => {
  test.each([
    ['claims.yaml', 'A log can be opened.', 'A "log" can be opened.'],
    ['exercises.yaml', 'feedback: The skipper is.', 'feedback: The "log" is.'],
    ['article.yaml', 'note: Written for', 'note: A "log" for'],
  ] as const)('are refused with straight quotation marks, as in %s', (file, from, to) => {
    const said = told([file, from, to]);
    expect(said.replace(/^.*\n/, '')).toMatchInlineSnapshot(`
      "  Our texts have no straight quotation marks.
        found:    "log"
        mend:     For words of the story write “…”; for anything else use *italics* or ‘single’ marks."
    `);
    expect(said).toMatch(new RegExp(`^content/articles/ferry/${file}:[0-9]+ {2}`));
  });
});

describe('a space that nobody can see', () => {
  const nbsp = '\u00a0';
  test('stands in the quote', () => {
    expect(
      told(['claims.yaml', 'quote: The pier has eleven', `quote: The pier has${nbsp}eleven`]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:74  claims › lamps-and-bench › quote
        A plain space stands in the story where the quote has a no-break space.
        found:    ¶5, between “has” and “eleven”
        mend:     Copy the words from story.txt, their spaces too."
    `);
  });
  test('stands in the story', () => {
    expect(told(['story.txt', 'The pier has eleven', `The pier has${nbsp}eleven`])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:74  claims › lamps-and-bench › quote
        A no-break space stands in the story where the quote has a plain space.
        found:    ¶5, between “has” and “eleven”
        mend:     Copy the words from story.txt, their spaces too."
    `);
  });
  test('stands in “…”', () => {
    expect(
      told(['claims.yaml', '“has been accused of” leave', `“has been${nbsp}accused of” leave`]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:55  claims › fares-kept › why
        A plain space stands in the story where the text has a no-break space.
        found:    ¶4, between “been” and “accused”
        mend:     Copy the words from story.txt, their spaces too."
    `);
  });
  test('stands in a phrase', () => {
    expect(told(['exercises.yaml', 'text: that it made four', `text: that it made${nbsp}four`])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:48  exercises › source › items › log › phrases › 2 › text
        A plain space stands in the story where the phrase has a no-break space.
        found:    ¶1, between “made” and “four”
        mend:     Copy the words from story.txt, their spaces too."
    `);
  });
  test('a letter without room stands in the quote, or in the story', () => {
    expect(told(['claims.yaml', 'quote: The ferry stopped', 'quote: The fer\u00adry stopped'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:2  claims › stopped-at-noon › quote
        An invisible letter stands in the quote.
        found:    between “fer” and “ry”
        mend:     Delete the word that it stands in, and type it anew."
    `);
    expect(told(['story.txt', 'made four trips', 'made four\u200b trips'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:8  claims › four-trips › quote
        An invisible letter stands in the story.
        found:    ¶1, between “four” and “”
        mend:     Delete the word that it stands in, and type it anew.
      content/articles/ferry/exercises.yaml:48  exercises › source › items › log › phrases › 2 › text
        An invisible letter stands in the story.
        found:    ¶1, between “four” and “”
        mend:     Delete the word that it stands in, and type it anew.
      content/articles/ferry/lessons/who-answers.mdx:13  lessons › who-answers › <Passage>
        An invisible letter stands in the story.
        found:    ¶1, between “four” and “”
        mend:     Delete the word that it stands in, and type it anew."
    `);
  });
});
