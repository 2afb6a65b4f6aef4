import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FERRY, ferryWith } from '../../../tests/fixtures/ferry.ts';
import { assemble } from './assemble.ts';
import { printProblems } from './problem.ts';
import type { Package } from './types.ts';

/** The checked package; prints the problems where there are any. */
function checked(files = FERRY): Package {
  const { package: built, problems } = assemble(files, 'ferry');
  if (!built) throw new Error(printProblems(problems));
  return built;
}

describe('a package without a problem', () => {
  const { claims, conflicts, exercises, paragraphs } = checked();
  const exercise = (id: string) => exercises.find((one) => one.id === `ferry/${id}`);

  test('has its claims in the story’s order, each with anchor, cue and verdict', () => {
    expect(paragraphs).toHaveLength(9);
    expect(claims[3]).toMatchObject({
      id: 'parts-sold',
      at: { paragraph: 2, start: 76, end: 126 },
      verdict: 'sourced-accusation',
      cue: { words: 'Lind said', at: { paragraph: 2, start: 127, end: 136 } },
      why: [
        'The words ',
        { words: 'Lind said', article: 'ferry', at: { paragraph: 2, start: 127, end: 136 } },
        ' hand it to her.',
      ],
      readings: [],
    });
  });
  test('takes a quote that stands twice where its prefix says', () => {
    expect(claims.at(-1)?.at).toEqual({ paragraph: 8, start: 61, end: 102 });
  });
  test('makes one value a list where a list is meant', () => {
    expect(conflicts[1]?.differs).toEqual(['number']);
  });
  test('places the claims of a sort by the key', () => {
    const items = exercise('corners')?.items ?? [];
    expect(items.map(({ key }) => 'field' in key && key.field)).toEqual([
      'sourced-fact',
      'sourced-accusation',
      'unsourced-statement',
      'unattributed-allegation',
    ]);
  });
  test('calls a three-way item contradicted where a hard conflict joins its passages', () => {
    const items = exercise('three')?.items ?? [];
    expect(items.map(({ key }) => 'field' in key && key.field)).toEqual(['contradicted', 'unattributed-allegation']);
  });
  test('cuts a passage into phrases and the words between them', () => {
    expect(exercise('source')?.items[0]?.ask).toMatchObject({
      passage: [
        {
          paragraph: 1,
          parts: [
            { id: 'p1', text: 'The harbour log says' },
            ' ',
            { id: 'p2', text: 'that it made four trips' },
            ' ',
            { id: 'p3', text: 'before noon.' },
          ],
        },
      ],
    });
  });
  test('cuts an extract at its claims, and loses no word of it', () => {
    const ask = exercise('extract')?.items[0]?.ask;
    const passage = ask && 'passage' in ask && typeof ask.passage !== 'string' ? ask.passage : [];
    const texts = passage.map(({ parts }) =>
      parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    );
    expect(texts).toEqual(paragraphs.slice(1, 3));
    const ids = passage.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id])));
    expect(ids).toEqual(['stopped-at-noon', 'four-trips', 'engine-mended', 'parts-sold']);
  });
  test('cuts a story to mark up into clauses, and lays every claim of the key over its words', () => {
    const [item] = exercise('on-your-own')?.items ?? [];
    if (!item || !('paragraphs' in item.ask) || !('words' in item.key)) throw new Error('No annotate.');
    const { ask, key } = item;
    expect(ask.paragraphs.map(({ text }) => text)).toEqual(paragraphs.slice(1));
    expect(ask.paragraphs[1]).toMatchObject({ paragraph: 2, starts: [0, 31, 76] });
    expect(key.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(key.claims.at(-1)).toMatchObject({
      verdict: 'colour',
      readings: [{ verdict: 'colour' }, { verdict: 'colour' }],
    });
    expect(Object.keys(key.words)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
  test('answers a pair from the conflict between its claims, or from there being none', () => {
    const items = exercise('pairs')?.items ?? [];
    expect(items.map(({ key }) => 'relation' in key && [key.relation, key.differs, key.both])).toEqual([
      ['contradict', ['time'], false],
      ['two-things', [], null],
    ]);
  });
  test('finds the passage that pulls against a claim', () => {
    expect(exercise('pull')?.items[0]?.key).toMatchObject({ right: 'ran-all-afternoon' });
  });
  test('makes two rounds of a blind pass: all claims masked, then all of them open, each with its revision', () => {
    const items = exercise('masked')?.items ?? [];
    expect(items.map(({ id, revision }) => `${id} ${revision}`)).toEqual([
      'mended-hidden 1',
      'reports-hidden 2',
      'fish-hidden 1',
      'mended-open 1',
      'reports-open 2',
      'fish-open 1',
    ]);
    expect(
      items.map(({ ask }) => 'round' in ask && (ask.round === 'open' ? ask.claim.text : ask.claim.pieces)),
    ).toEqual([
      [{ mask: 'Person A' }, ', the harbour-master, said that the engine had been mended in May'],
      ['Brandt said that ', { mask: 'Person A' }, ' had hidden two safety reports from the crew'],
      ['Some passengers say that ', { mask: 'Person A' }, ' takes money from the fish buyers'],
      'Mara Lind, the harbour-master, said that the engine had been mended in May',
      'Brandt said that Lind had hidden two safety reports from the crew',
      'Some passengers say that Lind takes money from the fish buyers',
    ]);
  });
  test('gives nothing away in the hidden round of a blind pass: no place, no why', () => {
    for (const item of exercise('masked')?.items.slice(0, 3) ?? []) {
      expect(JSON.stringify(item)).not.toMatch(/Lind|paragraph|"at"|letter/);
    }
  });
  test('sums a blind pass up in its last item only', () => {
    const all = exercise('masked')?.items.map(({ key }) => ('open' in key ? (key.open?.all.length ?? null) : -1));
    expect(all).toEqual([null, null, null, 0, 0, 3]);
  });
  test('ties the model of a rewriting to the story', () => {
    const [item] = exercise('plainly')?.items ?? [];
    expect(item?.key).toMatchObject({
      scored: true,
      model: ['The story says that ', { words: 'Many' }, ' like the pier.'],
    });
  });
  test('reads `id: true` as a word', () => {
    expect(exercise('meaning')?.items[0]?.ask).toMatchObject({
      options: [{ id: 'said' }, { id: 'true', text: 'That it is so.' }],
    });
  });
  test('knows the exercises of its lessons, in order', () => {
    expect(assemble(FERRY, 'ferry').lessons).toEqual([
      {
        slug: 'who-answers',
        article: 'ferry',
        title: 'Who answers?',
        objective: 'Tell who answers for a claim.',
        minutes: 8,
        exercises: ['ferry/who-answers', 'ferry/corners'],
      },
    ]);
  });
  test('is made in the same way from files with Windows line ends', () => {
    const windows = Object.fromEntries(
      Object.entries(FERRY).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    );
    expect(checked(windows)).toEqual(checked());
  });
  test('shows passages in the order of `shown`, and keeps the right one with its equals', () => {
    const [item] = exercise('surer')?.items ?? [];
    expect(item?.ask).toMatchObject({
      from: 'least sure',
      share: true,
      passages: [{ id: 'fares-kept' }, { id: 'check-forgotten' }, { id: 'fares-missing' }],
    });
    expect(item?.key).toMatchObject({
      passages: [
        { id: 'fares-missing', rank: 1, why: ['It says ', { words: 'said to be' }, '.'] },
        { id: 'fares-kept', rank: 1 },
        { id: 'check-forgotten', rank: 3 },
      ],
      light: [{ at: { paragraph: 4 } }, { at: { paragraph: 4 } }, { at: { paragraph: 6 } }],
    });
  });
  test('shows a claim with its question and its records', () => {
    const [item] = exercise('record')?.items ?? [];
    expect(item?.ask).toMatchObject({ stem: 'Did the ferry stop at noon?', claim: { at: { paragraph: 1 } } });
    expect(item?.key).toMatchObject({
      records: { log: { settles: 'fully', feedback: ['It is kept ', { words: 'on Monday' }, ' too.'] } },
    });
  });
});

describe('problems', () => {
  test('are reported all at once, by file and line', () => {
    const files = ferryWith(
      ['claims.yaml', 'who: log', 'who: logg'],
      ['exercises.yaml', 'claim: lamps-and-bench', 'claim: lamps'],
      ['lessons/who-answers.mdx', 'four trips" />', 'five trips" />'],
      ['conflicts.yaml', 'strength: hard', 'strength: harsh'],
    );
    const { package: built, problems } = assemble(files, 'ferry');
    expect(built).toBeNull();
    expect(problems.map(({ file, line, path }) => `${file.slice(23)}:${line} ${path}`)).toEqual([
      'claims.yaml:11 claims › four-trips › who',
      'conflicts.yaml:4 conflicts › noon › strength',
      'exercises.yaml:13 exercises › who-answers › items › lamps › claim',
      'lessons/who-answers.mdx:13 lessons › who-answers › <Passage>',
    ]);
  });
  test('property: any files give a package or problems, never a throw', () => {
    const names = [...Object.keys(FERRY), 'nothing.yaml'];
    /** The good files with pieces cut out, doubled or made up. */
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(60),
      fc.oneof(fc.string(), fc.constantFrom('\n- ', ': ', '“', '{', '[]')),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const files: Record<string, string> = { ...FERRY };
        for (const [name, at, length, put] of changes) {
          const text = files[name] ?? '';
          const start = at % (text.length + 1);
          files[name] = text.slice(0, start) + put + text.slice(start + length);
        }
        const { package: built, problems } = assemble(files, 'ferry');
        expect(built === null).toBe(problems.length > 0);
        for (const { line, message, mend } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(message && mend).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
