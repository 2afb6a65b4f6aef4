import { describe, expect, test } from 'vitest';
import { sampleAttempt } from '../../../tests/fixtures/attempts.ts';
import { sampleAssignment } from '../../../tests/fixtures/hand-ins.ts';
import type { Shelf } from '../exercises/shelf.ts';
import type { Attempt } from '../record/types.ts';
import { assignedItems, assignedParts } from './assigned-items.ts';
import { decodeHandIn, encodeHandIn } from './hand-in.ts';
import { type AssignedItem, answersTo, makeHandIn } from './make-hand-in.ts';

const step = { kind: 'exercise', id: 'a/sort' } as const;
const item: AssignedItem = { id: 'a/sort/one', revision: 2, type: 'sort', step };
const context = { kind: 'assignment', id: 'aaaaaaaa' } as const;
let seq = 0;
const answer = (over: Partial<Attempt> = {}) => {
  seq += 1;
  return sampleAttempt({ item: item.id, revision: 2, context, seq, at: 1_790_000_000_000 + seq * 60_000, ...over });
};
const given = { id: 'hhhhhhhh', pupil: 'pppppppp', name: 'Zoë', at: 1_790_000_900_000 };
const make = (attempts: readonly Attempt[], items: readonly AssignedItem[] = [item], whole = false, freeText = false) =>
  makeHandIn(sampleAssignment({ freeText }), items, attempts, given, whole);

describe('a hand-in holds of an item', () => {
  test('the first answer and the last one, how often, and how sure and how fast at first', () => {
    const attempts = [
      answer({ response: { type: 'sort', field: 'colour' }, certainty: 'guess', took: 4400, help: 'hint' }),
      answer({ response: { type: 'sort', field: 'sourced-fact' } }),
      answer({ response: { type: 'sort', field: 'sourced-accusation' }, certainty: 'sure' }),
    ];
    expect(make(attempts).items).toMatchObject([
      { first: ['colour'], last: ['sourced-accusation'], tries: 3, certainty: 'guess', help: 'hint', took: 4 },
    ]);
  });

  test('no last answer where it is the first one again', () => {
    expect(make([answer(), answer()]).items).toMatchObject([{ last: null, tries: 2 }]);
  });

  test('nothing where it was not answered', () => {
    expect(make([]).items).toEqual([]);
  });

  test('every answer in a file, with its time', () => {
    const handIn = make([answer(), answer()], [item], true);
    expect(handIn.log).toHaveLength(2);
    expect(decodeHandIn(encodeHandIn(handIn))).toEqual(handIn);
  });
});

describe('never handed in is', () => {
  test.each<[string, Partial<Attempt>]>([
    ['what was answered in another assignment', { context: { kind: 'assignment', id: 'bbbbbbbb' } }],
    ['what was answered in a lesson', { context: { kind: 'lesson', id: 'a' } }],
    ['what was answered in a review', { context: { kind: 'review', id: item.id } }],
    ['an answer to an older revision', { revision: 1 }],
    ['an answer of another type', { response: { type: 'settle', record: 'x' } }],
    ['another item', { item: 'a/sort/two' }],
  ])('%s', (_, over) => {
    expect(make([answer(over)]).items).toEqual([]);
  });

  test('a draft', () => {
    const annotate = { ...item, type: 'annotate' } as const;
    const draft = answer({ response: { type: 'annotate', spans: ['1,0,5,-'], draft: true } });
    expect(make([draft], [annotate], true)).toMatchObject({ items: [], log: [] });
  });

  test('a blind pass, whatever it is filed under', () => {
    const blind = { ...item, type: 'blind' } as const;
    const pass = answer({ response: { type: 'blind', field: 'colour' } });
    expect(make([pass], [blind], true)).toMatchObject({ items: [], log: [] });
  });

  test('a rating of one’s own sentence; and the sentence only where it is asked for', () => {
    const rewrite = { ...item, type: 'rewrite' } as const;
    const said = { type: 'rewrite', chosen: ['plain'], text: 'My own words.' } as const;
    const attempts = [answer({ response: said }), answer({ response: { ...said, ratings: ['kept-names'] } })];
    const without = make(attempts, [rewrite], true);
    expect(without.items).toMatchObject([{ first: [['plain']], last: null, tries: 1 }]);
    expect(encodeHandIn(without)).not.toMatch(/My own|kept-names/);
    const withText = encodeHandIn(make(attempts, [rewrite], true, true));
    expect(withText).toContain('My own words.');
    expect(withText).not.toContain('kept-names');
  });

  test('a sentence that was written in a whole lesson, whose page says that it stays on the device', () => {
    const rewrite = { ...item, type: 'rewrite', step: { kind: 'lesson', id: 'l' } } as const;
    const said = { type: 'rewrite', chosen: ['plain'], text: 'My own words.' } as const;
    const handIn = make([answer({ response: said, context: { kind: 'lesson', id: 'l' } })], [rewrite], true, true);
    expect(handIn.items).toHaveLength(1);
    expect(encodeHandIn(handIn)).not.toContain('My own words.');
  });
});

test('of a check the answer counts that was handed in first, and none before', () => {
  const check = { ...item, step: { kind: 'check', id: 'A' } } as const;
  const at = { kind: 'check', id: 'A' } as const;
  const noted = answer({ context: at, outcome: 'noted' });
  expect(answersTo(check, 'aaaaaaaa', [noted])).toEqual([]);
  const scored = answer({ context: at, outcome: 'wrong' });
  expect(answersTo(check, 'aaaaaaaa', [noted, scored, answer({ context: at })])).toEqual([scored]);
});

test('an item that is assigned twice is handed in once', () => {
  const handIn = make([answer()], [item, { ...item, step: { kind: 'lesson', id: 'a' } }]);
  expect(decodeHandIn(encodeHandIn(handIn))).toEqual(handIn);
});

test('a clock that was set back gives a hand-in that can be read', () => {
  const late = answer({ at: given.at + 9e6 });
  const handIn = make([late], [item], true);
  expect(handIn.at).toBeGreaterThanOrEqual(handIn.begun);
  expect(decodeHandIn(encodeHandIn(handIn))).toEqual(handIn);
});

test('more answers than anybody gives still make a file that can be read', () => {
  const rewrite = { ...item, type: 'rewrite' } as const;
  const attempts = Array.from({ length: 4500 }, (_, n) =>
    answer({ response: { type: 'rewrite', chosen: ['x'], text: `${n} ${'ä'.repeat(900)}` } }),
  );
  const handIn = make(attempts, [rewrite], true, true);
  expect(decodeHandIn(encodeHandIn(handIn))).toEqual(handIn);
  expect(handIn.log?.at(-1)?.answer[1]).toContain('4499');
});

describe('what is assigned', () => {
  const exercise = (id: string, type: Shelf['exercises'][number]['type'] = 'sort') => ({
    id,
    title: id,
    type,
    scored: true,
    items: [{ id: `${id}/one`, revision: 1 }],
  });
  const shelf: Shelf = {
    articles: {},
    courses: [],
    lessons: [
      { slug: 'start', title: '', objective: '', minutes: 9, article: 'a', exercises: ['a/sort', 'a/names', 'a/gone'] },
    ],
    exercises: [exercise('a/sort'), exercise('a/names', 'blind'), exercise('a/pair', 'match'), exercise('b/sort')],
    checks: [{ form: 'A', article: 'r', items: [{ id: 'r/board/x', revision: 3 }] }],
  };
  const steps = (...ids: readonly string[]) =>
    ids.map((id) =>
      id.length === 1
        ? ({ kind: 'check', id: id as 'A' } as const)
        : ({ kind: id.includes('/') ? 'exercise' : 'lesson', id } as const),
    );
  const parts = (ids: readonly string[], blind = false) =>
    assignedParts({ steps: steps(...ids), blind }, shelf).map(({ kind, step }) => `${kind} ${step.id}`);

  test('comes in the assignment’s order, each once, and an exercise of an assigned lesson is done there', () => {
    expect(parts(['b/sort', 'A', 'start', 'b/sort', 'a/sort'])).toEqual(['exercise b/sort', 'check A', 'lesson start']);
  });

  test('gets the blind pass of its story in front, once, where there is one and it is wanted', () => {
    expect(parts(['a/pair', 'a/sort', 'b/sort'], true)).toEqual([
      'exercise a/names',
      'exercise a/pair',
      'exercise a/sort',
      'exercise b/sort',
    ]);
    expect(parts(['a/pair'])).toEqual(['exercise a/pair']);
  });

  test('may be unknown by now, and says so', () => {
    expect(parts(['gone', 'a/gone', 'B'])).toEqual(['unknown gone', 'unknown a/gone', 'unknown B']);
  });

  test('has the items of all of it, but for those of a blind pass', () => {
    const items = assignedItems({ steps: steps('start', 'a/pair', 'A'), blind: true }, shelf);
    expect(items.map(({ id, step }) => `${id} ${step.kind}`)).toEqual([
      'a/sort/one lesson',
      'a/pair/one exercise',
      'r/board/x check',
    ]);
  });
});
