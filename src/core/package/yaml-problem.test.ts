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
        A colon and a space stand inside a text.
        found:    about: Whether: the ferry ran after noon
        mend:     Put the text in quotation marks or after \`>-\`."
    `);
  });
  test('a line indented too far', () => {
    expect(told(['conflicts.yaml', '  strength: hard', '    strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:3  conflicts
        This line and the next are not indented alike, or a colon and a space stand inside a text.
        found:    b: ran-all-afternoon
        mend:     Give both lines the same indent; put a text with a colon after \`>-\`."
    `);
  });
  test('a line indented too little', () => {
    expect(told(['conflicts.yaml', '  strength: hard', ' strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:4  conflicts
        This line does not fit the ones before it.
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
  test('a tab behind the hyphen of an entry', () => {
    expect(told(['conflicts.yaml', '- id: trips', '-\tid: trips'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:10  conflicts
        A tab stands here.
        found:    -	id: trips
        mend:     Indent with spaces."
    `);
  });
  test('a no-break space that indents, or stands behind a key', () => {
    expect(
      told(
        ['conflicts.yaml', '  strength: hard', '\u00a0 strength: hard'],
        ['exercises.yaml', 'type: sort', 'type:\u00a0sort'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:4  conflicts
        A no-break space, or another special one, stands here.
        found:    strength: hard
        mend:     Delete it, and type a space in its place.
      content/articles/ferry/exercises.yaml:2  exercises
        A no-break space, or another special one, stands here.
        found:    type: sort
        mend:     Delete it, and type a space in its place."
    `);
  });
  test('a colon inside a text over several lines', () => {
    expect(told(['conflicts.yaml', 'about: Whether the', 'about: Whether\n    so: the'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        This line and the next are not indented alike, or a colon and a space stand inside a text.
        found:    about: Whether
        mend:     Give both lines the same indent; put a text with a colon after \`>-\`."
    `);
  });
  test('a colon without a space', () => {
    expect(told(['conflicts.yaml', 'strength: hard', 'strength:hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:4  conflicts
        A space is missing after the colon.
        found:    strength:hard
        mend:     Write \`strength: …\`."
    `);
  });
  test('a dash where an entry begins, as word processors write it', () => {
    expect(
      told(['conflicts.yaml', '- id: noon', '– id: noon'], ['exercises.yaml', '- id: corners', '– id: corners']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:1  conflicts
        An entry of a list begins with a hyphen.
        found:    – id: noon
        mend:     Write \`-\` in place of \`–\`.
      content/articles/ferry/exercises.yaml:16  exercises
        An entry of a list begins with a hyphen.
        found:    – id: corners
        mend:     Write \`-\` in place of \`–\`."
    `);
  });
  test('a hyphen without a space', () => {
    expect(told(['conflicts.yaml', '- id: trips', '-id: trips'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:10  conflicts
        A space is missing after the hyphen.
        found:    -id: trips
        mend:     Write \`- id:…\`."
    `);
  });
  test('a missing comma in braces', () => {
    expect(
      told(['exercises.yaml', '{ id: parts, claim: parts-sold }', '{ id: parts claim: parts-sold }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:9  exercises
        This line does not fit the ones before it.
        found:    - { id: parts claim: parts-sold }
        mend:     Indent it like the entry before it; in { } write a comma between two fields."
    `);
  });
  test('an apostrophe inside a text in single marks, in braces', () => {
    expect(
      told(['exercises.yaml', '{ id: parts, claim: parts-sold }', "{ id: parts, claim: 'Lind's' }"]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:9  exercises
        The text ends at its second quotation mark.
        found:    - { id: parts, claim: 'Lind's' }
        mend:     Write an apostrophe as ’, and take other marks of the same kind out of the text."
    `);
  });
  test('a text that begins with a bracket', () => {
    expect(told(['conflicts.yaml', 'about: Whether the ferry', 'about: [so] the ferry'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        A text cannot begin with \`[\`.
        found:    about: [so] the ferry ran after noon
        mend:     Put the text in quotation marks or after \`>-\`."
    `);
  });
  test('an italic word before others', () => {
    expect(told(['conflicts.yaml', 'about: Whether the', 'about: *Whether* the'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        A text cannot begin with \`*\`.
        found:    about: *Whether* the ferry ran after noon
        mend:     Put the text in quotation marks or after \`>-\`."
    `);
  });
  test('a field that stands twice', () => {
    expect(told(['conflicts.yaml', '  strength: hard', '  strength: hard\n  strength: hard'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts
        This field stands here twice.
        found:    strength: hard
        mend:     Take one of the two out; where a new entry of a list begins, write \`- \` before it."
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
