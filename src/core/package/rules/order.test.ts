import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('an order is refused where', () => {
  const PASSAGES = [
    '        - { claim: fares-missing, why: It says “said to be”. }\n',
    '        - { claim: fares-kept, same: true, why: It says “accused”. }\n',
    '        - { claim: check-forgotten, why: Flat. }\n',
  ] as const;
  const SHOWN = 'shown: [fares-kept, check-forgotten, fares-missing]';

  test('a passage has no why', () => {
    expect(told(['exercises.yaml', ', why: Flat. }', ' }'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:111  exercises › surer › items › blame › passages › 3
        The passage has no why.
        found:    check-forgotten
        expected: a sentence on why it has its place, and which words show it
        mend:     Add \`why:\` to the passage."
    `);
  });
  test('a passage stands twice', () => {
    expect(
      told(
        ['exercises.yaml', PASSAGES[2], '        - { claim: fares-kept, why: Flat. }\n'],
        ['exercises.yaml', SHOWN, 'shown: [fares-kept, fares-missing, fares-kept]'],
        ['exercises.yaml', 'why: From “said to be” to ¶6 “forgot”.', 'why: So it is.'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:111  exercises › surer › items › blame › passages › 3 › claim
        \`fares-kept\` is the id of two passages.
        found:    the first one on line 110
        mend:     Choose another id for one of them; keep the one that learners have already answered."
    `);
  });
  test('there are fewer than three passages', () => {
    expect(told(['exercises.yaml', PASSAGES[2], ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:108  exercises › surer › items › blame › passages
        \`passages\` has the wrong number of entries.
        found:    2
        expected: at least 3
        mend:     Add to the list."
    `);
  });
  test('a claim is not known', () => {
    expect(
      told(
        ['exercises.yaml', 'claim: check-forgotten, why: Flat.', 'claim: check-forgoten, why: Flat.'],
        ['exercises.yaml', SHOWN, 'shown: [fares-kept, check-forgoten, fares-missing]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:111  exercises › surer › items › blame › passages › 3 › claim
        There is no claim \`check-forgoten\`.
        found:    check-forgoten
        expected: \`check-forgotten\`, perhaps
        mend:     Mend the id, or add the claim to claims.yaml."
    `);
  });
  test('other claims are shown than are put in order', () => {
    expect(told(['exercises.yaml', SHOWN, 'shown: [fares-kept, check-forgotten, lind-takes]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:112  exercises › surer › items › blame › shown
        \`shown\` does not hold the same claims as \`passages\`.
        found:    fares-kept, check-forgotten, lind-takes
        expected: in another order: fares-missing, fares-kept, check-forgotten
        mend:     Put each claim of \`passages\` into \`shown\` once, and no other."
    `);
  });
  test('one of them is not shown', () => {
    expect(told(['exercises.yaml', SHOWN, 'shown: [fares-kept, check-forgotten]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:112  exercises › surer › items › blame › shown
        \`shown\` does not hold the same claims as \`passages\`.
        found:    fares-kept, check-forgotten
        expected: in another order: fares-missing, fares-kept, check-forgotten
        mend:     Put each claim of \`passages\` into \`shown\` once, and no other."
    `);
  });
  test('they are shown in the right order; equals may come in any', () => {
    expect(
      told(['exercises.yaml', SHOWN, 'shown: [fares-kept, fares-missing, check-forgotten]']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:112  exercises › surer › items › blame › shown
        The passages are shown in the right order.
        found:    fares-kept, fares-missing, check-forgotten
        expected: a mixed order
        mend:     Move some of them; passages with \`same: true\` do not count as moved among themselves."
    `);
  });
  test('they are shown in the right order, turned round', () => {
    expect(
      told(['exercises.yaml', SHOWN, 'shown: [check-forgotten, fares-missing, fares-kept]']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:112  exercises › surer › items › blame › shown
        The passages are shown in the right order, turned round.
        found:    check-forgotten, fares-missing, fares-kept
        expected: a mixed order
        mend:     Move some of them; passages with \`same: true\` do not count as moved among themselves."
    `);
  });
  test('the first passage is the same as none', () => {
    expect(
      told(['exercises.yaml', '{ claim: fares-missing, why:', '{ claim: fares-missing, same: true, why:']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:109  exercises › surer › items › blame › passages › 1 › same
        The first passage has none before it.
        found:    \`same: true\`
        mend:     Take \`same\` out; it says that a passage has the same place as the one before it."
    `);
  });
  test('all have the same place', () => {
    expect(
      told(['exercises.yaml', 'check-forgotten, why: Flat.', 'check-forgotten, same: true, why: Flat.']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:108  exercises › surer › items › blame › passages
        All passages have the same place.
        expected: two places or more
        mend:     Take \`same: true\` out where a place begins."
    `);
  });
  test('an arguable claim is put in order for points', () => {
    expect(
      told(
        ['exercises.yaml', PASSAGES[2], '        - { claim: pride, why: Flat. }\n'],
        ['exercises.yaml', SHOWN, 'shown: [fares-kept, pride, fares-missing]'],
        ['exercises.yaml', 'why: From “said to be” to ¶6 “forgot”.', 'why: So it is.'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:111  exercises › surer › items › blame › passages › 3 › claim
        An arguable claim cannot be used for points.
        found:    pride
        expected: a claim on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`."
    `);
  });
  test('words in “…” are not in the story', () => {
    expect(
      told(
        ['exercises.yaml', 'It says “accused”', 'It says “acused”'],
        ['exercises.yaml', 'to ¶6 “forgot”', 'to ¶6 “forgott”'],
        ['exercises.yaml', 'from: least sure', 'from: least “sure”'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:104  exercises › surer › from
        The words in “…” are not in the story.
        found:    sure
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks.
      content/articles/ferry/exercises.yaml:110  exercises › surer › items › blame › passages › 2 › why
        The words in “…” are not in the story.
        found:    acused
        expected: ¶4 accused
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks.
      content/articles/ferry/exercises.yaml:113  exercises › surer › items › blame › why
        The words in “…” are not in the story.
        found:    forgott
        expected: ¶6 forgot
        mend:     Copy them letter by letter. For anything but words of the story use *italics* or ‘single’ marks."
    `);
  });
});
