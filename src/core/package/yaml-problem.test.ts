import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/fixtures/told.ts';

describe('YAML that cannot be read is reported once, in an author’s words:', () => {
  test('a tab', () => {
    expect(told(['conflicts.yaml', '  strength: hard', '\tstrength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:4  conflicts
        A tab stands here.
        found:    strength: hard
        mend:     Indent with spaces."
    `);
  });
  test('a colon inside a text', () => {
    expect(told(['conflicts.yaml', 'about: Whether the', 'about: Whether: the'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        A colon and a space inside a text, or a line indented too far.
        found:    about: Whether: the ferry ran after noon
        mend:     Put the text in quotation marks or after \`>-\`; compare the indent of this line and the next."
    `);
  });
  test('a line indented too far', () => {
    expect(told(['conflicts.yaml', '  strength: hard', '    strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:3  conflicts
        A colon and a space inside a text, or a line indented too far.
        found:    b: ran-all-afternoon
        mend:     Put the text in quotation marks or after \`>-\`; compare the indent of this line and the next."
    `);
  });
  test('a line indented too little', () => {
    expect(told(['conflicts.yaml', '  strength: hard', ' strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:4  conflicts
        The YAML cannot be read here.
        found:    strength: hard
        mend:     Indent with spaces, two for each step; begin each entry of a list with \`- \`."
    `);
  });
  test('a quotation mark inside a text in quotation marks', () => {
    expect(
      told(['conflicts.yaml', 'about: Whether the ferry ran', 'about: "Whether the "ferry" ran']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        The text ends at its second quotation mark.
        found:    about: "Whether the "ferry" ran after noon
        mend:     Put the text after \`>-\` on a line of its own, without marks around it."
    `);
  });
  test('a bracket that is not closed', () => {
    expect(told(['exercises.yaml', 'claim: stopped-at-noon }', 'claim: stopped-at-noon'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:9  exercises
        A \`}\` is missing before this line.
        found:    - { id: parts, claim: parts-sold }
        mend:     Close the brackets with \`}\`; put a text with \` #\` in it in quotation marks."
    `);
  });
  test('a text that begins with a sign of YAML', () => {
    expect(told(['conflicts.yaml', 'about: Whether the', 'about: `Whether` the'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        A text cannot begin with \`\`\`.
        found:    about: \`Whether\` the ferry ran after noon
        mend:     Put the text in quotation marks or after \`>-\`."
    `);
  });
  test('a text in italics from its first word on', () => {
    expect(
      told(['conflicts.yaml', 'about: Whether the ferry ran after noon', 'about: *Whether*']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        A text cannot begin with \`*\`.
        found:    about: *Whether*
        mend:     Put the text in quotation marks or after \`>-\`."
    `);
  });
  test('a field that stands twice', () => {
    expect(told(['conflicts.yaml', '  strength: hard', '  strength: hard\n  strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        This field stands here twice.
        found:    strength: hard
        mend:     Take one of the two out."
    `);
  });
});

describe('a text that a # cuts off', () => {
  test('is refused, after each text field without quotation marks', () => {
    expect(
      told(
        ['conflicts.yaml', 'about: Whether the ferry ran', 'about: Whether ferry #1 ran'],
        ['claims.yaml', 'why: A log can be opened.', 'why: A log\n    can be opened. # by all'],
        ['lessons/who-answers.mdx', 'title: Who answers?', 'title: Who answers? #2'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:14  claims › four-trips › why
        The text ends before \`#\`.
        found:    # by all
        mend:     Put the text in quotation marks, or on its own line after \`>-\`.
      content/articles/ferry/conflicts.yaml:5  conflicts › noon › about
        The text ends before \`#\`.
        found:    #1 ran after noon
        mend:     Put the text in quotation marks, or on its own line after \`>-\`.
      content/articles/ferry/lessons/who-answers.mdx:2  lessons › who-answers › title
        The text ends before \`#\`.
        found:    #2
        mend:     Put the text in quotation marks, or on its own line after \`>-\`."
    `);
  });
  test('is not what ids, words from a set, texts in marks and folded texts have after them', () => {
    expect(
      told(
        ['conflicts.yaml', 'strength: hard', 'strength: hard # both cannot be'],
        ['claims.yaml', 'who: log', 'who: log # a voice'],
        ['claims.yaml', 'why: A log can be opened.', "why: 'A log #1 can be opened.' # yes"],
        ['claims.yaml', 'why: She has a name and an office.', 'why: >- # folded\n    Ferry #1 has a name.'],
      ),
    ).toBe('');
  });
});
