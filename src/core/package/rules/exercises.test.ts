import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('an exercise is refused where', () => {
  test('an arguable claim is used for points', () => {
    expect(
      told(
        ['exercises.yaml', 'claim: lamps-and-bench', 'claim: pride'],
        [
          'claims.yaml',
          '  why: Pride cannot be counted.',
          '  why: Pride cannot be counted.\n  wrong: { somebody: Who? }',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:13  exercises › who-answers › items › lamps › claim
        An arguable claim cannot be used for points.
        found:    pride
        expected: a claim on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`."
    `);
  });
  test('an arguable conflict is used for points', () => {
    expect(
      told([
        'conflicts.yaml',
        '  settledBy: The ferry’s log\n- id: trips',
        '  settledBy: The ferry’s log\n  arguable:\n    - { strength: hard, because: Noon is noon. }\n    - { strength: shift, because: It may have run again. }\n- id: trips',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:35  exercises › three › items › noon › beside
        An arguable conflict cannot be used for points.
        found:    noon
        expected: a pair on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`.
      content/articles/ferry/exercises.yaml:65  exercises › pairs › items › noon › b
        An arguable conflict cannot be used for points.
        found:    noon
        expected: a pair on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`.
      content/articles/ferry/exercises.yaml:75  exercises › pull › items › noon › among › 2
        An arguable conflict cannot be used for points.
        found:    noon
        expected: a pair on which careful readers agree
        mend:     Use another one, or make the exercise \`scored: false\`."
    `);
  });
  test('a tension is scored', () => {
    expect(told(['conflicts.yaml', 'strength: hard', 'strength: tension'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:33  exercises › three › items › noon
        A tension cannot be scored.
        found:    noon
        expected: a hard or shift conflict, or none
        mend:     Use another pair, or make the exercise \`scored: false\`.
      content/articles/ferry/exercises.yaml:65  exercises › pairs › items › noon
        A tension cannot be scored.
        found:    noon
        expected: a hard or shift conflict, or none
        mend:     Use another pair, or make the exercise \`scored: false\`.
      content/articles/ferry/exercises.yaml:73  exercises › pull › items › noon
        A tension cannot be scored.
        found:    noon
        expected: a hard or shift conflict, or none
        mend:     Use another pair, or make the exercise \`scored: false\`."
    `);
  });
  test('a claim has no field on the board', () => {
    expect(
      told(['claims.yaml', 'attribution: hidden\n  kind: checkable', 'attribution: hidden\n  kind: colour']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:22  exercises › corners › items
        The sort leaves a field of the board empty.
        found:    no claim in \`unsourced-statement\`
        expected: a claim in each of the four fields
        mend:     Add a claim for it, or use a smaller board.
      content/articles/ferry/exercises.yaml:25  exercises › corners › items › c › claim
        The board \`board\` has no field for this claim.
        found:    \`fares-missing\`: hidden, colour (colour)
        expected: sourced-fact, sourced-accusation, unsourced-statement, unattributed-allegation
        mend:     Use another claim, or another board."
    `);
  });
  test('a three-way item has no second passage', () => {
    expect(
      told(['exercises.yaml', 'claim: fares-kept, beside: fares-missing,', 'claim: fares-kept,']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:38  exercises › three › items › kept › beside
        An item on the board \`three-way\` needs a second passage.
        mend:     Add \`beside:\` with the id of another claim, in conflict with it or not."
    `);
  });
  test('another board has one', () => {
    expect(
      told([
        'exercises.yaml',
        '{ id: lamps, claim: lamps-and-bench }',
        '{ id: lamps, claim: lamps-and-bench, beside: tank-full }',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:13  exercises › who-answers › items › lamps › beside
        The board \`answers\` shows no second passage.
        found:    tank-full
        mend:     Take \`beside\` out."
    `);
  });
  test('a wrong field has no sentence', () => {
    expect(told(['claims.yaml', '  wrong: { somebody: Which passengers? }\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:12  exercises › who-answers › items › takes
        No feedback for a wrong field.
        found:    nothing for \`somebody\`
        expected: a sentence for each field of \`answers\` but \`nobody\`
        mend:     Add it under \`wrong\` of the claim \`lind-takes\`, or of this item."
    `);
  });
  test('a contradicted item has no why of its own', () => {
    expect(
      told(['exercises.yaml', '      why: One has it “at noon”, the other “all Monday afternoon”.\n', '']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:33  exercises › three › items › noon
        An item about two passages needs its own why.
        expected: a sentence that names the words that pull against each other, or that do not
        mend:     Add \`why:\` to the item; the claim’s own why is about its source."
    `);
  });
  test('a scored sort leaves a field of the board empty', () => {
    expect(
      told([
        'exercises.yaml',
        '{ id: c, claim: fares-missing, wrong: { sourced-accusation: No., sourced-fact: No.,',
        '{ id: c, claim: fares-kept, wrong: { sourced-accusation: No., sourced-fact: No., unsourced-statement: No.,',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:22  exercises › corners › items
        The sort leaves a field of the board empty.
        found:    no claim in \`unsourced-statement\`
        expected: a claim in each of the four fields
        mend:     Add a claim for it, or use a smaller board.
      content/articles/ferry/exercises.yaml:22  exercises › corners › items
        The tone of the claims gives their source away.
        found:    somebody answers for 1 of the facts and 1 of the accusations, nobody for 0 and 2
        expected: about as many accusations as facts on either side
        mend:     Add accusations with a source and facts without one, or the other way round."
    `);
  });
  test('a set has fewer pairs without a conflict than with one', () => {
    expect(
      told(
        [
          'exercises.yaml',
          'a: engine-mended, b: tank-full, why: Two days., wrong: { contradict: No.,',
          'a: engine-mended, b: fares-kept, why: Two days., wrong: { two-things: No., contradict: No.,',
        ],
        [
          'conflicts.yaml',
          '- id: trips',
          '- id: fares\n  a: engine-mended\n  b: fares-kept\n  strength: hard\n  about: Nothing\n  differs: [who]\n  bothCanBeTrue: true\n  reading: Both.\n  settledBy: Nothing\n- id: trips',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:64  exercises › pairs › items
        The set has fewer pairs without a conflict than pairs with one.
        found:    0 without, 2 with
        expected: at least as many without as with
        mend:     Add pairs that only look alike: two times, two places, two speakers, whole and part."
    `);
  });
  test('a pair without a conflict has no why', () => {
    expect(told(['exercises.yaml', ' why: Two days.,', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:66  exercises › pairs › items › dates
        A pair without a conflict needs a why.
        found:    no conflict between \`engine-mended\` and \`tank-full\`
        expected: a sentence on why both can stand: two times, two places, two speakers, whole and part
        mend:     Add \`why:\` to the item, or the conflict to conflicts.yaml."
    `);
  });
  test('a wrong answer about a pair has no sentence', () => {
    expect(
      told(['exercises.yaml', 'wrong: { changed: No., two-things: No. }', 'wrong: { changed: No. }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:65  exercises › pairs › items › noon
        No feedback for a wrong answer.
        found:    nothing for \`two-things\`
        expected: a sentence for each answer but \`contradict\`
        mend:     Add it under \`wrong\` of this item."
    `);
  });
  test('a pair is one claim twice', () => {
    expect(
      told(['exercises.yaml', 'a: engine-mended, b: tank-full', 'a: tank-full, b: tank-full']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:66  exercises › pairs › items › dates › b
        The two passages are the same claim.
        found:    tank-full
        expected: the ids of two different claims
        mend:     Put the other claim’s id here."
    `);
  });
  test('no passage is in conflict with the claim', () => {
    expect(
      told([
        'exercises.yaml',
        '      claim: stopped-at-noon\n      among: [tank-full',
        '      claim: lamps-and-bench\n      among: [tank-full',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:75  exercises › pull › items › noon › among
        No passage is in conflict with the claim.
        expected: just one that a hard or shift conflict joins to the claim
        mend:     Change the passages, or see conflicts.yaml."
    `);
  });
  test('several passages are', () => {
    expect(
      told([
        'conflicts.yaml',
        '- id: trips',
        '- id: fares\n  a: stopped-at-noon\n  b: fares-kept\n  strength: shift\n  about: Nothing\n  differs: [who]\n  bothCanBeTrue: true\n  reading: Both.\n  settledBy: Nothing\n- id: trips',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:75  exercises › pull › items › noon › among
        Several passages are in conflict with the claim.
        found:    ran-all-afternoon, fares-kept
        expected: just one that a hard or shift conflict joins to the claim
        mend:     Change the passages, or see conflicts.yaml."
    `);
  });
  test('a wrong passage has no sentence', () => {
    expect(
      told(['exercises.yaml', 'wrong: { tank-full: That is “Sunday”., fares-kept', 'wrong: { fares-kept']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:73  exercises › pull › items › noon
        No feedback for a wrong passage.
        found:    nothing for \`tank-full\`
        expected: a sentence for each passage that is not the one
        mend:     Add it under \`wrong\`, by the claim’s id."
    `);
  });
  test('a passage to mark up has no claim in it', () => {
    expect(told(['exercises.yaml', 'paragraphs: [1, 8]', 'paragraphs: 0'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:155  exercises › on-your-own › items › whole › paragraphs
        The key has no claim in this passage.
        found:    ¶0 to ¶0
        expected: paragraphs with claims in claims.yaml
        mend:     Choose other paragraphs, or add the claims."
    `);
  });
  test('a passage to mark up is not in the story', () => {
    expect(told(['exercises.yaml', 'paragraphs: [1, 8]', 'paragraphs: [1, 9]'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:155  exercises › on-your-own › items › whole › paragraphs
        The passage is not in the story.
        found:    ¶1 to ¶9
        expected: first and last paragraph, between ¶0 and ¶8
        mend:     Count the lines of story.txt that are not empty; the headline is 0."
    `);
  });
  test('a mark-up is to be scored', () => {
    expect(told(['exercises.yaml', '  type: annotate', '  type: annotate\n  scored: true'])).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:153  exercises › on-your-own › scored
        \`scored\` cannot be \`true\`.
        found:    true
        expected: \`false\`
        mend:     Use one of these words."
    `);
  });
});
