import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName, nearestWords } from './nearest.ts';

describe('the nearest words of a story', () => {
  const story = ['The crane fell onto the north quay.', 'Nobody was hurt.'];
  test('are whole words, with their paragraph', () => {
    expect(nearestWords(story, 'crane fel onto the nort')).toEqual({
      words: 'crane fell onto the north',
      paragraph: 0,
    });
  });
  test('are none where nothing is alike', () => {
    expect(nearestWords(story, 'xylophones jazz up')).toBeNull();
  });
  test('property: any words, a stretch of the story or none', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (paragraphs, words) => {
        const nearest = nearestWords(paragraphs, words);
        if (nearest) expect(paragraphs[nearest.paragraph]).toContain(nearest.words);
      }),
    );
  });
});

describe('the nearest name', () => {
  test('is the one with the fewest letters changed', () => {
    expect(nearestName(['named', 'unnamed', 'hidden'], 'unamed')).toBe('unnamed');
    expect(nearestName(['judge', 'find'], 'jugde')).toBe('judge');
  });
  test('is none where too much differs', () => {
    expect(nearestName(['judge', 'find'], 'sort')).toBeNull();
    expect(nearestName([], 'sort')).toBeNull();
  });
});
