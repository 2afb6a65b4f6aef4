import { expect, test } from 'vitest';
import { createAnswer } from './answer.ts';
import { PHRASES } from './fixtures/mark.ts';
import { REWRITE } from './fixtures/rewrite.ts';
import { BOARD } from './fixtures/sort.ts';
import { mark } from './mark/mark.tsx';
import { rewrite } from './rewrite/rewrite.tsx';
import { sort } from './sort/sort.tsx';

const [cable] = BOARD.items;
const [phrase] = PHRASES.items;
const [loaded] = REWRITE.items;
if (!cable || !phrase || !loaded) throw new Error('The fixtures are empty.');
const wrong = { type: 'sort', field: 'sourced-fact' } as const;
const right = { type: 'sort', field: 'unattributed-allegation' } as const;

test('an answer that is not complete is missing something, and nothing is marked', () => {
  const answer = createAnswer(sort, BOARD, cable);
  expect(answer.take({ type: 'sort', field: '' })).toBeUndefined();
  expect(answer.missing()).toBe('nothing-chosen');
  expect(answer.done()).toBeUndefined();
  answer.touch();
  expect(answer.missing()).toBeUndefined();
});

test('after one miss the answer of the key is not given away; after the second it is', () => {
  const answer = createAnswer(sort, BOARD, cable);
  answer.take(wrong);
  expect(answer.mark('field', 'sourced-fact')).toBe('wrong');
  expect(answer.mark('field', 'unattributed-allegation')).toBeUndefined();
  expect(answer.more()).toEqual([]);
  answer.reopen();
  expect(answer.mark('field', 'sourced-fact')).toBeUndefined();
  expect(answer.helped()).toBe(false);
  answer.take(wrong);
  expect(answer.mark('field', 'unattributed-allegation')).toBe('answer');
  expect(answer.shown()).toBe('missed');
  expect(answer.more().map(({ about }) => about)).toEqual(['unattributed-allegation']);
  expect(answer.helped()).toBe(true);
});

test('“Show me” adds the line of the key, and later answers count as helped', () => {
  const answer = createAnswer(sort, BOARD, cable);
  answer.take(wrong);
  answer.show('asked');
  expect(answer.shown()).toBe('asked');
  expect(answer.more().map(({ text }) => text)).toEqual([cable.key.why]);
  answer.reopen();
  answer.take(right);
  expect(answer.solved()).toBe(true);
  expect(answer.helped()).toBe(true);
  expect(answer.shown()).toBeUndefined();
  expect(answer.more()).toEqual([]);
});

test('the model sentence comes with “Show me”, and not with a miss', () => {
  const answer = createAnswer(rewrite, REWRITE, loaded);
  const told = () => [...(answer.done()?.feedback ?? []), ...answer.more()].map(({ text }) => text);
  answer.take({ type: 'rewrite', chosen: ['flat'], text: 'Mine.' });
  expect(told()).not.toContainEqual(loaded.key.model);
  answer.show('asked');
  expect(told()).toContainEqual(loaded.key.model);
  answer.reopen();
  answer.take({ type: 'rewrite', chosen: ['open'], text: 'Mine.' });
  expect(told()).toContainEqual(loaded.key.model);
});

test('in a passage each phrase picked is told apart', () => {
  const answer = createAnswer(mark, PHRASES, phrase);
  answer.take({ type: 'mark', picked: ['p1', 'p2'] });
  expect([answer.mark('picked', 'p1'), answer.mark('picked', 'p2'), answer.mark('picked', 'p3')]).toEqual([
    'wrong',
    'right',
    undefined,
  ]);
});

test('where nothing is scored nothing is marked right or wrong, and there is nothing to show', () => {
  const answer = createAnswer(sort, { ...BOARD, scored: false }, cable);
  answer.take(wrong);
  expect(answer.mark('field', 'sourced-fact')).toBeUndefined();
  expect(answer.solved()).toBe(true);
  expect(answer.done()?.outcome).toBe('noted');
});
