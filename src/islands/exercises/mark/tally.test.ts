import { expect, test } from 'vitest';
import { tally } from './tally.ts';

test('a first reading is counted by who answers; an unnamed source is nobody, and so is the storyteller', () => {
  const attribution = { a: 'named', b: 'unnamed', c: 'hidden', d: 'narrator', e: 'named' } as const;
  expect(tally({ form: 'survey', attribution }, ['a', 'c', 'd', 'gone-since'])).toEqual({
    somebody: { marked: 1, left: 1 },
    nobody: { marked: 2, left: 1 },
  });
});
