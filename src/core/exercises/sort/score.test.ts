import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSort, scoreSort } from './score.ts';
import { BOARDS, type BoardName, type Field, type SortKey } from './types.ts';

const at = { paragraph: 3, start: 0, end: 9 };
const key: SortKey = {
  board: 'board',
  field: 'unattributed-allegation',
  why: ['Nobody is said to say it.'],
  wrong: { 'sourced-accusation': ['A name stands near, but it did not speak.'] },
  light: [{ article: 'harbour', at }],
};

const keys = fc
  .constantFrom(...(Object.keys(BOARDS) as BoardName[]))
  .chain((board) =>
    fc
      .constantFrom(...(BOARDS[board] as readonly Field[]))
      .map((field): SortKey => ({ board, field, why: ['why'], wrong: {}, light: [] })),
  );

test('the right field says why and lights up the words', () => {
  expect(scoreSort(key, { type: 'sort', field: 'unattributed-allegation' })).toEqual({
    state: 'scored',
    outcome: 'right',
    feedback: [{ about: 'unattributed-allegation', right: true, text: key.why }],
    light: key.light,
  });
});

test('a wrong field brings its own sentence', () => {
  expect(scoreSort(key, { type: 'sort', field: 'sourced-accusation' })).toMatchObject({
    outcome: 'wrong',
    feedback: [{ about: 'sourced-accusation', right: false, text: key.wrong['sourced-accusation'] }],
  });
});

test.each([
  undefined,
  null,
  {},
  { type: 'sort' },
  { field: 'somebody' },
  { field: 'constructor' },
  { field: ['sourced-fact'] },
])('%j is no answer on this board, and no wrong one', (response) => {
  expect(scoreSort(key, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
});

test('any JSON gets a score, never an error', () => {
  fc.assert(
    fc.property(keys, fc.oneof(fc.jsonValue(), fc.record({ field: fc.jsonValue() })), (any, response) => {
      expect(['scored', 'not-ready']).toContain(scoreSort(any, response).state);
    }),
  );
});

test('the answer of the key is right, and any other field is not', () => {
  fc.assert(
    fc.property(keys, (any) => {
      expect(scoreSort(any, answerSort(any))).toMatchObject({ outcome: 'right' });
      for (const field of BOARDS[any.board]) {
        if (field !== any.field) expect(scoreSort(any, { field })).toMatchObject({ outcome: 'wrong' });
      }
    }),
  );
});
