import { expect, test } from 'vitest';
import { pattern } from './order-giveaway.ts';

test('an order is a pattern in blocks, in turns, or with one answer only, from six items on', () => {
  expect(pattern([...'aaabbb'])).toBe('blocks');
  expect(pattern([...'aabbccdd'])).toBe('blocks');
  expect(pattern([...'ababab'])).toBe('turns');
  expect(pattern([...'abcabc'])).toBe('turns');
  expect(pattern([...'aaaaaa'])).toBe('one');
  expect(pattern([...'aabab'])).toBeNull();
  expect(pattern([...'ababa'])).toBeNull();
});

test('an order with one thing out of line is none', () => {
  expect(pattern([...'aababb'])).toBeNull();
  expect(pattern([...'abbaba'])).toBeNull();
  // Each answer stands together, but most of them alone: “the same as the last one” is seldom right.
  expect(pattern([...'aabcdd'])).toBeNull();
  // The turns have not come round twice.
  expect(pattern([...'abcdab'])).toBeNull();
});
