import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/fixtures/told.ts';

describe('the key is refused where', () => {
  test('a quote is not in the story: the nearest match is shown', () => {
    expect(
      told([
        'claims.yaml',
        'quote: The ferry stopped running at noon on Monday',
        'quote: The ferry stoped running at noon on Monday',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:2  claims › stopped-at-noon › quote
        The quote is not in the story.
        found:    The ferry stoped running at noon on Monday
        expected: ¶1 The ferry stopped running at noon on Monday.
        mend:     Copy the words from story.txt letter by letter, curly marks included; a quote stays inside one paragraph."
    `);
  });
  test('a quote is like nothing in the story', () => {
    expect(
      told([
        'claims.yaml',
        'quote: The pier has eleven lamps and one green bench',
        'quote: Zebras never queue quietly before breakfast',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:74  claims › lamps-and-bench › quote
        The quote is not in the story.
        found:    Zebras never queue quietly before breakfast
        mend:     Copy the words from story.txt letter by letter, curly marks included; a quote stays inside one paragraph."
    `);
  });
  test('a quote is there, but not with its prefix', () => {
    expect(told(['claims.yaml', 'prefix: They say', 'prefix: We say'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:102  claims › pride › quote
        The quote is in the story, but not with this prefix and suffix.
        found:    ¶8
        mend:     Copy the words right before or after the quote, or leave them out where it stands only once."
    `);
  });
  test('a quote stands twice: the way to tell the places apart is shown', () => {
    expect(told(['claims.yaml', '  prefix: They say\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:102  claims › pride › quote
        The quote stands 2 times in the story.
        found:    ¶8, ¶8
        expected: one place
        mend:     Add \`prefix: Many say\` (¶8), or \`prefix: They say\` (¶8)."
    `);
  });
  test('a quote is too short', () => {
    expect(
      told(['claims.yaml', 'quote: The pier has eleven lamps and one green bench', 'quote: The pier has eleven lamps']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:74  claims › lamps-and-bench › quote
        The quote is too short to judge on its own.
        found:    5 words
        expected: 6 to 40 words
        mend:     Take in more of the sentence."
    `);
  });
  test('two claims overlap', () => {
    expect(
      told([
        'claims.yaml',
        'quote: The harbour log says that it made',
        'quote: The ferry stopped running at noon on Monday. The harbour log says that it made',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:8  claims › four-trips › quote
        The claim overlaps with \`stopped-at-noon\`.
        found:    The ferry stopped running at noon on Monday
        expected: claims that share no words
        mend:     Cut one of the two shorter, or make them one claim."
    `);
  });
  test('an id stands twice', () => {
    expect(
      told(
        ['claims.yaml', 'id: four-trips', 'id: stopped-at-noon'],
        ['conflicts.yaml', 'a: four-trips', 'a: tank-full'],
        ['exercises.yaml', 'claim: four-trips', 'claim: engine-mended'],
        ['lessons/who-answers.mdx', '<Claim id="four-trips" verdict />', ''],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:7  claims › stopped-at-noon › id
        \`stopped-at-noon\` is the id of two claims.
        found:    the first one on line 1
        mend:     Choose another id for one of them; keep the one that learners have already answered."
    `);
  });
  test('a voice is not known: the nearest one is shown', () => {
    expect(told(['claims.yaml', 'who: passengers', 'who: passenger'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:68  claims › lind-takes › who
        There is no voice \`passenger\`.
        found:    passenger
        expected: \`passengers\`, perhaps
        mend:     Mend the id, or add the voice to article.yaml."
    `);
  });
  test('a claim is not known', () => {
    expect(
      told(['exercises.yaml', '{ id: lamps, claim: lamps-and-bench }', '{ id: lamps, claim: bench-and-lamps }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/exercises.yaml:13  exercises › who-answers › items › lamps › claim
        There is no claim \`bench-and-lamps\`.
        found:    bench-and-lamps
        expected: the id of a claim in claims.yaml
        mend:     Mend the id, or add the claim to claims.yaml."
    `);
  });
  test('a cue is neither in the quote nor in its sentence', () => {
    expect(
      told(
        ['claims.yaml', 'cue: Lind said', 'cue: the harbour-master, said'],
        ['claims.yaml', '“Lind said” hand', '“spare parts” hand'],
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:28  claims › parts-sold › cue
        The cue is neither in the quote nor in its sentence.
        found:    the harbour-master, said
        expected: words of: ‘Oskar Brandt sold our spare parts to his cousin,’ Lind said.
        mend:     Copy the cue from this sentence letter by letter."
    `);
  });
  test('a cue is missing', () => {
    expect(told(['claims.yaml', '  cue: are said to\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:57  claims › fares-missing › cue
        The cue is missing.
        expected: the words that hide the source
        mend:     Copy them from the quote or from its sentence; if there are none, the attribution is \`narrator\`."
    `);
  });
  test('the storyteller has a cue', () => {
    expect(
      told([
        'claims.yaml',
        '  why: Nobody is said to have seen it',
        '  cue: The ferry stopped\n  why: Nobody is said to have seen it',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:5  claims › stopped-at-noon › cue
        A claim in the storyteller’s own voice has no cue.
        found:    The ferry stopped
        expected: null
        mend:     Write \`cue: null\`, or change the attribution if these words show or hide a source."
    `);
  });
  test('a named speaker cannot be reached', () => {
    expect(
      told([
        'article.yaml',
        'Oskar Brandt, role: Skipper, reachable: true',
        'Oskar Brandt, role: Skipper, reachable: false',
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:36  claims › tank-full › who
        A named speaker has to be reachable.
        found:    \`brandt\` has \`reachable: false\`
        expected: a voice with \`reachable: true\`
        mend:     Ask whether a letter would arrive; then change the attribution, the voice, or its \`reachable\`.
      content/articles/ferry/claims.yaml:44  claims › reports-hidden › who
        A named speaker has to be reachable.
        found:    \`brandt\` has \`reachable: false\`
        expected: a voice with \`reachable: true\`
        mend:     Ask whether a letter would arrive; then change the attribution, the voice, or its \`reachable\`."
    `);
  });
  test('an unnamed speaker can be reached', () => {
    expect(
      told(['article.yaml', 'Nobody in particular, reachable: false', 'Nobody in particular, reachable: true']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:68  claims › lind-takes › who
        An unnamed speaker cannot be reachable.
        found:    \`passengers\` has \`reachable: true\`
        expected: a voice with \`reachable: false\`
        mend:     Ask whether a letter would arrive; then change the attribution, the voice, or its \`reachable\`."
    `);
  });
  test('a named claim has no speaker', () => {
    expect(told(['claims.yaml', '  who: report\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:86  claims › paint-twice › who
        A claim whose attribution is \`named\` needs a speaker.
        expected: the id of a voice in article.yaml
        mend:     Add \`who:\`; where nobody is said to speak, the attribution is \`hidden\` or \`narrator\`."
    `);
  });
  test('a hidden claim has a speaker', () => {
    expect(told(['claims.yaml', '  cue: are said to', '  who: brandt\n  cue: are said to'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:61  claims › fares-missing › who
        A claim whose attribution is \`hidden\` has no speaker.
        found:    brandt
        expected: null
        mend:     Write \`who: null\`, or change the attribution."
    `);
  });
  test('an accusation accuses nobody', () => {
    expect(
      told(['claims.yaml', '  cue: The council report says\n  accuses: brandt\n', '  cue: The council report says\n']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:86  claims › paint-twice › accuses
        An accusation has to say who is accused.
        expected: the id of a voice in article.yaml
        mend:     Add \`accuses:\`; where nobody identifiable did wrong, the kind is \`checkable\` or \`colour\`."
    `);
  });
  test('a claim has no why', () => {
    expect(told(['claims.yaml', '  why: A log can be opened.\n', ''])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:7  claims › four-trips › why
        The claim has no why.
        expected: a sentence that names the cue words, or says that there are none
        mend:     Add \`why:\` and say what on the page settles it."
    `);
  });
  test('a why is empty', () => {
    expect(told(['claims.yaml', '  why: A log can be opened.\n', '  why:\n'])).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:13  claims › four-trips › why
        The claim has no why.
        expected: a sentence that names the cue words, or says that there are none
        mend:     Add \`why:\` and say what on the page settles it."
    `);
  });
  test('the right field has a sentence for a wrong one', () => {
    expect(
      told(['claims.yaml', 'wrong: { nobody: The log does. }', 'wrong: { nobody: The log does., somebody: No. }']),
    ).toMatchInlineSnapshot(`
      "content/articles/ferry/claims.yaml:14  claims › four-trips › wrong › somebody
        \`somebody\` is right for this claim, and has a sentence for a wrong answer.
        found:    named, checkable
        mend:     Take the sentence out, or mend the attribution or the kind."
    `);
  });
  test('a voice stands on no known side', () => {
    expect(told(['article.yaml', 'side: harbour', 'side: harbor'])).toMatchInlineSnapshot(`
      "content/articles/ferry/article.yaml:11  article › voices › lind › side
        There is no side \`harbor\`.
        found:    harbor
        expected: \`harbour\`, perhaps
        mend:     Mend the id, or add the side to article.yaml."
    `);
  });
});
