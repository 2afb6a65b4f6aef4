import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('a file is refused where', () => {
  test('it is not YAML', () => {
    expect(told(['conflicts.yaml', '- id: noon', '- id: "noon'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:1  conflicts
        A quotation mark is not closed.
        found:    - id: "noon
        mend:     Close it."
    `);
  });
  test('a field is missing', () => {
    expect(told(['conflicts.yaml', '  about: Whether the ferry ran after noon\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:1  conflicts › noon › about
        \`about\` is missing.
        expected: What the two claims are both about
        mend:     Add \`about\`."
    `);
  });
  test('a field is empty', () => {
    expect(told(['conflicts.yaml', 'about: Whether the ferry ran after noon', 'about:'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts › noon › about
        \`about\` is empty.
        found:    nothing
        expected: What the two claims are both about
        mend:     Fill it in."
    `);
  });
  test('a field has only spaces', () => {
    expect(told(['conflicts.yaml', 'about: Whether the ferry ran after noon', 'about: " "'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:5  conflicts › noon › about
        \`about\` is empty.
        found:    nothing
        expected: What the two claims are both about
        mend:     Fill it in."
    `);
  });
  test('a field is misspelt: the right one is shown', () => {
    expect(
      told(['conflicts.yaml', 'settledBy: The ferry’s log\n- id: trips', 'setledBy: The ferry’s log\n- id: trips']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:1  conflicts › noon › settledBy
        \`settledBy\` is missing.
        expected: The record that would settle it
        mend:     Add \`settledBy\`.
      content/articles/ferry/conflicts.yaml:9  conflicts › noon › setledBy
        \`setledBy\` is not a field here.
        found:    setledBy
        expected: \`id\`, \`a\`, \`b\`, \`strength\`, \`about\`, \`differs\`, \`bothCanBeTrue\`, \`reading\`, \`settledBy\` or \`arguable\`
        mend:     Write \`settledBy\`."
    `);
  });
  test('a text in { … } has a comma and no quotation marks', () => {
    expect(told(['exercises.yaml', 'feedback: It can. }', 'feedback: It can, of course. }'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:98  exercises › meaning › items › three › options › log › of course.
        \`of course.\` is not a field here.
        found:    of course.
        expected: \`id\`, \`text\`, \`right\` or \`feedback\`
        mend:     Put the text before it, up to here, in quotation marks."
    `);
  });
  test('a value is none of the words there are', () => {
    expect(
      told(['claims.yaml', 'attribution: unnamed\n  kind: accusation', 'attribution: anonymous\n  kind: accusation']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:66  claims › lind-takes › attribution
        \`attribution\` cannot be \`anonymous\`.
        found:    anonymous
        expected: \`named\`, \`unnamed\`, \`hidden\` or \`narrator\`
        mend:     Use one of these words."
    `);
  });
  test('a value is a near miss', () => {
    expect(
      told(['claims.yaml', 'attribution: unnamed\n  kind: accusation', 'attribution: unamed\n  kind: accusation']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:66  claims › lind-takes › attribution
        \`attribution\` cannot be \`unamed\`.
        found:    unamed
        expected: \`named\`, \`unnamed\`, \`hidden\` or \`narrator\`
        mend:     Write \`unnamed\`."
    `);
  });
  test('an exercise has an unknown type', () => {
    expect(told(['exercises.yaml', 'type: choose', 'type: chose'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:79  exercises › meaning › type
        \`type\` cannot be \`chose\`.
        found:    chose
        expected: \`sort\`, \`mark\`, \`match\`, \`choose\`, \`order\`, \`settle\`, \`rewrite\`, \`blind\` or \`annotate\`
        mend:     Write \`choose\`."
    `);
  });
  test('an exercise has an unknown form', () => {
    expect(told(['exercises.yaml', 'form: judge', 'form: jugde'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:60  exercises › pairs › form
        \`form\` cannot be \`jugde\`.
        found:    jugde
        expected: \`judge\` or \`find\`
        mend:     Write \`judge\`."
    `);
  });
  test('a number stands where a text should', () => {
    expect(told(['article.yaml', 'title: The ferry', 'title: 12'])).toMatchInlineSnapshot(`
      "content/articles/ferry/article.yaml:1  article › title
        \`title\` has to be a text.
        found:    12
        expected: Our short title for the story
        mend:     Put it in quotation marks."
    `);
  });
  test('a text stands where a truth value should', () => {
    expect(told(['conflicts.yaml', 'bothCanBeTrue: false', 'bothCanBeTrue: perhaps'])).toMatchInlineSnapshot(`
      "content/articles/ferry/conflicts.yaml:7  conflicts › noon › bothCanBeTrue
        \`bothCanBeTrue\` has to be \`true\` or \`false\`.
        found:    perhaps
        expected: Is there a reading in which both hold?
        mend:     Write \`true\` or \`false\`."
    `);
  });
  test('an id has capitals', () => {
    expect(
      told(
        ['exercises.yaml', 'id: corners', 'id: Corners'],
        ['lessons/who-answers.mdx', 'ferry/corners', 'ferry/Corners'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:16  exercises › Corners › id
        \`id\` cannot be written like this.
        found:    Corners
        expected: small letters, digits and single hyphens, as in \`four-corners\`
        mend:     Write it as shown."
    `);
  });
  test('a choice has one option', () => {
    expect(
      told(['exercises.yaml', '\n        - { id: pride, text: A pride, feedback: It cannot. }', '']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:97  exercises › meaning › items › three › options
        \`options\` has the wrong number of entries.
        found:    1
        expected: at least 2
        mend:     Add to the list."
    `);
  });
  test('an unknown field is wrong', () => {
    expect(
      told(['claims.yaml', 'wrong: { somebody: Which passengers? }', 'wrong: { sombody: Which passengers? }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:72  claims › lind-takes › wrong › sombody
        \`sombody\` is not a field here.
        found:    sombody
        expected: \`sourced-fact\`, \`sourced-accusation\`, \`unsourced-statement\`, \`unattributed-allegation\`, \`colour\`, \`somebody\`, \`nobody\`, \`named\`, \`unnamed\`, \`hidden\`, \`narrator\`, \`checkable\`, \`accusation\`, \`contradicted\`, \`clash\` or \`no-clash\`
        mend:     Write \`somebody\`."
    `);
  });
  test('a revision is 0', () => {
    expect(told(['exercises.yaml', '{ id: lamps, claim', '{ id: lamps, revision: 0, claim'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:13  exercises › who-answers › items › lamps › revision
        \`revision\` is out of range.
        found:    0
        expected: at least 1
        mend:     Change the number."
    `);
  });
});
