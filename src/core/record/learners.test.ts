import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLearners, withLearner } from './learners.ts';

describe('who shares a device', () => {
  test('nothing kept means one learner without a name', () => {
    expect(decodeLearners(undefined)).toEqual({ current: 'me', list: [{ id: 'me', name: '' }] });
  });

  test('any value gives a list that holds the current learner', () => {
    const value = fc.anything();
    fc.assert(
      fc.property(
        fc.oneof(value, fc.record({ current: value, list: fc.array(fc.record({ id: value, name: value })) })),
        (kept) => {
          const { current, list } = decodeLearners(kept);
          expect(list.map(({ id }) => id)).toContain(current);
        },
      ),
    );
  });

  test('what was written can be read', () => {
    const two = withLearner(withLearner(decodeLearners(null), { id: 'x', name: ' Mira ' }), { id: 'me', name: 'Ana' });
    expect(two).toEqual({
      current: 'me',
      list: [
        { id: 'me', name: 'Ana' },
        { id: 'x', name: 'Mira' },
      ],
    });
    expect(decodeLearners(JSON.parse(JSON.stringify(two)))).toEqual(two);
  });
});
