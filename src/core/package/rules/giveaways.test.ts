import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('an exercise is refused where answers give themselves away:', () => {
  test('the right option is always in the same place', () => {
    expect(
      told([
        'exercises.yaml',
        '        - { id: whom, text: Who is accused, feedback: The skipper is. }\n        - { id: who, text: Who accuses, right: true, feedback: Nobody does. }\n',
        '        - { id: who, text: Who accuses, right: true, feedback: Nobody does. }\n        - { id: whom, text: Who is accused, feedback: The skipper is. }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:82  exercises › meaning › items
        The right answer is always in the same place.
        found:    number 1 in all 3 questions
        expected: different places
        mend:     Change the order of the options in some questions."
    `);
  });
  test('the right option is the longest in more than half of the questions', () => {
    expect(
      told(['exercises.yaml', 'text: Who accuses, right', 'text: Who accuses whom, right']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:82  exercises › meaning › items
        The right answer is the longest in more than half of the questions.
        found:    in 2 of 3
        expected: in 1 at most
        mend:     Make some wrong answers longer than the right one."
    `);
  });
  test('the right option is the shortest in more than half of the questions', () => {
    expect(told(['exercises.yaml', 'text: The log, right', 'text: A log, right'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:82  exercises › meaning › items
        The right answer is the shortest in more than half of the questions.
        found:    in 2 of 3
        expected: in 1 at most
        mend:     Make some wrong answers shorter than the right one."
    `);
  });
  test('the record that settles it is always in the same place, and always the longest', () => {
    const last = '        - { id: talk, text: What people say, settles: not, feedback: They were not there. }\n';
    const more = ['two', 'three'].map(
      (id) =>
        `    - id: ${id}\n      claim: stopped-at-noon\n      question: Did it?\n      records:\n        - { id: a, text: The plan, settles: not, feedback: No. }\n        - { id: b, text: The ferry’s log, settles: fully, feedback: Yes. }\n        - { id: c, text: A man, settles: not, feedback: No. }\n`,
    );
    expect(told(['exercises.yaml', last, `${last}${more.join('')}`])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:118  exercises › record › items
        The right answer is always in the same place.
        found:    number 2 in all 3 questions
        expected: different places
        mend:     Change the order of the options in some questions.
      content/articles/ferry/exercises.yaml:118  exercises › record › items
        The right answer is the longest in more than half of the questions.
        found:    in 2 of 3
        expected: in 1 at most
        mend:     Make some wrong answers longer than the right one."
    `);
  });
  test('claims with the same answer stand together', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: fares-kept }\n    - { id: i2, claim: lind-takes }\n    - { id: i3, claim: lamps-and-bench }\n    - { id: i4, claim: tank-full }\n    - { id: i5, claim: parts-sold }\n    - { id: i6, claim: engine-mended }\n    - { id: i7, claim: reports-hidden }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The order of the items gives the answers away.
        found:    items with the same answer stand together: nobody, nobody, nobody, nobody, somebody, somebody, somebody, somebody
        expected: a mixed order
        mend:     Move some of the items."
    `);
  });
  test('the answers take turns', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: parts-sold }\n    - { id: i2, claim: fares-kept }\n    - { id: i3, claim: engine-mended }\n    - { id: i4, claim: lind-takes }\n    - { id: i5, claim: reports-hidden }\n    - { id: i6, claim: lamps-and-bench }\n    - { id: i7, claim: tank-full }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The order of the items gives the answers away.
        found:    the answers take turns: nobody, somebody, nobody, somebody, nobody, somebody, nobody, somebody
        expected: a mixed order
        mend:     Move some of the items."
    `);
  });
  test('all claims have the same answer', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: fares-kept }\n    - { id: i2, claim: lind-takes }\n    - { id: i3, claim: lamps-and-bench }\n    - { id: i4, claim: fares-missing }\n    - { id: i5, claim: check-forgotten }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The order of the items gives the answers away.
        found:    all items have the same answer: nobody, nobody, nobody, nobody, nobody, nobody
        expected: a mixed order
        mend:     Add items with another answer."
    `);
  });
  test('the claims of one field are all longer than the others', () => {
    expect(
      told(
        [
          'exercises.yaml',
          '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
          '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: engine-mended }\n    - { id: i2, claim: parts-sold }\n    - { id: i3, claim: lamps-and-bench }\n    - { id: i4, claim: tank-full }\n    - { id: i5, claim: paint-twice }\n    - { id: i6, claim: fares-missing }\n',
        ],
        [
          'claims.yaml',
          'quote: ‘Oskar Brandt sold our spare parts to his cousin,’',
          'quote: ‘Oskar Brandt sold our spare parts to his cousin,’ Lind said',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The claims in \`nobody\` give themselves away: they are all shorter than the others.
        found:    43 to 48 letters; the others 60 to 74
        expected: lengths that overlap
        mend:     Use a longer claim in this field, or a shorter one in another.
      content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The tone of the claims gives their source away.
        found:    somebody answers for 2 of the facts and 2 of the accusations, nobody for 3 and 0
        expected: about as many accusations as facts on either side
        mend:     Add accusations with a source and facts without one, or the other way round."
    `);
  });
  test('nobody answers for accusations and somebody for facts', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: four-trips }\n    - { id: i2, claim: fares-kept }\n    - { id: i3, claim: lind-takes }\n    - { id: i4, claim: engine-mended }\n    - { id: i5, claim: check-forgotten }\n    - { id: i6, claim: tank-full }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The tone of the claims gives their source away.
        found:    somebody answers for 3 of the facts and 0 of the accusations, nobody for 1 and 3
        expected: about as many accusations as facts on either side
        mend:     Add accusations with a source and facts without one, or the other way round."
    `);
  });
  test('somebody answers for accusations and nobody for facts', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: parts-sold }\n    - { id: i2, claim: reports-hidden }\n    - { id: i3, claim: lamps-and-bench }\n    - { id: i4, claim: fares-kept }\n    - { id: i5, claim: paint-twice }\n    - { id: i6, claim: fares-missing }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The tone of the claims gives their source away.
        found:    somebody answers for 0 of the facts and 3 of the accusations, nobody for 3 and 1
        expected: about as many accusations as facts on either side
        mend:     Add accusations with a source and facts without one, or the other way round."
    `);
  });
  test('of four claims, facts and accusations are two and none on one side', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: engine-mended }\n    - { id: i2, claim: lamps-and-bench }\n    - { id: i3, claim: parts-sold }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:7  exercises › who-answers › items
        The tone of the claims gives their source away.
        found:    somebody answers for 1 of the facts and 1 of the accusations, nobody for 2 and 0
        expected: about as many accusations as facts on either side
        mend:     Add accusations with a source and facts without one, or the other way round."
    `);
  });
  test('of five claims, one side has one fact more than accusations: that is fine', () => {
    expect(
      told([
        'exercises.yaml',
        '    - { id: stopped, claim: stopped-at-noon }\n    - { id: parts, claim: parts-sold }\n    - { id: engine, claim: engine-mended }\n    - { id: kept, claim: fares-kept }\n    - { id: takes, claim: lind-takes }\n    - { id: lamps, claim: lamps-and-bench }\n    - { id: tank, claim: tank-full }\n    - { id: hidden, claim: reports-hidden }\n',
        '    - { id: i0, claim: stopped-at-noon }\n    - { id: i1, claim: engine-mended }\n    - { id: i2, claim: lamps-and-bench }\n    - { id: i3, claim: parts-sold }\n    - { id: i4, claim: fares-kept }\n',
      ]),
    ).toBe('');
  });
});
