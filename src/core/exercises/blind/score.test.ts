import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARDS } from '../sort/types.ts';
import { answerBlind, fieldIn, READING, scoreBlind } from './score.ts';
import type { BlindKey } from './types.ts';

const light = [{ article: 'harbour', at: { paragraph: 3, start: 0, end: 9 } }];
const open: BlindKey = {
  field: 'sourced-accusation',
  open: {
    why: ['He is named, and he blames.'],
    readings: [],
    light,
    pair: { id: 'letter', revision: 1, paragraph: 3 },
    all: [],
  },
};
const hidden: BlindKey = { field: 'sourced-accusation', open: null };

test('with the names hidden an answer is only noted: nothing is said and nothing lights up', () => {
  for (const field of BOARDS.board) {
    expect(scoreBlind(hidden, { field })).toEqual({ state: 'scored', outcome: 'noted', feedback: [], light: [] });
  }
});

test('with the names the field of the key follows with its why, whatever the answer, and nothing is right or wrong', () => {
  for (const field of BOARDS.board) {
    expect(scoreBlind(open, { field })).toEqual({
      state: 'scored',
      outcome: 'noted',
      feedback: [{ about: 'sourced-accusation', right: null, text: ['He is named, and he blames.'] }],
      light,
    });
  }
});

test('where careful readers differ every reading is told', () => {
  const readings = [['A sign of doubt.'], ['None.']];
  const arguable = { ...open, open: open.open && { ...open.open, readings } };
  const score = scoreBlind(arguable, { field: 'sourced-fact' });
  const told = score.state === 'scored' ? score.feedback.filter(({ about }) => about === READING) : [];
  expect(told.map(({ text }) => text)).toEqual(readings);
});

test('only the four fields of the board are answers', () => {
  for (const response of [null, {}, { field: 'colour' }, { field: 'somebody' }, { field: ['sourced-fact'] }]) {
    expect(scoreBlind(open, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
    expect(fieldIn(response)).toBeUndefined();
  }
});

test('any JSON gets a score, never an error, and is never right or wrong', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ field: fc.jsonValue() })), (response) => {
      const score = scoreBlind(open, response);
      expect(score.state === 'not-ready' || score.outcome === 'noted').toBe(true);
    }),
  );
});

test('the key has its answer in the open round, and gives none in the hidden one', () => {
  expect(answerBlind(open)).toEqual({ type: 'blind', field: 'sourced-accusation' });
  expect(scoreBlind(open, answerBlind(open))).toMatchObject({ outcome: 'noted' });
  expect(answerBlind(hidden)).toBeNull();
});
