import { expect, test } from 'vitest';
import { scoreItem } from './score-item.ts';
import { scoreSort } from './sort/score.ts';
import type { SortKey } from './sort/types.ts';

const key: SortKey = { board: 'answers', field: 'nobody', why: ['Nobody.'], wrong: { somebody: ['Who?'] }, light: [] };

test('an exercise that is not scored notes every complete answer and calls nothing right or wrong', () => {
  expect(scoreItem(scoreSort, false, key, { field: 'somebody' })).toEqual({
    state: 'scored',
    outcome: 'noted',
    feedback: [{ about: 'somebody', right: null, text: ['Who?'] }],
    light: [],
  });
  expect(scoreItem(scoreSort, false, key, {})).toMatchObject({ state: 'not-ready' });
});

test('a scored exercise keeps what its scorer says', () => {
  expect(scoreItem(scoreSort, true, key, { field: 'somebody' })).toMatchObject({ outcome: 'wrong' });
});
