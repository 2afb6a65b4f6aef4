import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, KEY, mark } from '../../../../tests/fixtures/annotate.ts';
import { VERDICTS } from '../../codebook/values.ts';
import { type Fate, layOver } from './overlay.ts';
import { answerAnnotate, scoreAnnotate } from './score.ts';
import { writeSpan } from './spans.ts';

const marked = (...spans: string[]) => ({ type: 'annotate', spans });
/** What became of one claim. */
const fate = (id: string, ...spans: string[]): Fate | undefined =>
  layOver(KEY, marked(...spans)).claims.find(({ claim }) => claim.id === id)?.fate;
const found = (id: string, ...spans: string[]) => fate(id, ...spans) !== 'missed';

/** Any span on the paragraphs of the key, be it across words. */
const anySpan = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 110 }), fc.nat({ max: 110 }), fc.constantFrom(...VERDICTS, '-'))
  .map(([paragraph, one, other, verdict]) =>
    writeSpan({ paragraph, start: Math.min(one, other), end: Math.max(one, other) + 1, verdict }),
  );

describe('a claim is found', () => {
  test('by its own words, and by a clause that leaves out who says it or takes in a little more', () => {
    expect(found('books', mark(2, '‘Mr Wennock kept two sets of books and lied to us,’ said Ada Sorrel'))).toBe(true);
    expect(found('books', mark(2, '‘Mr Wennock kept two sets of books and lied to us,’'))).toBe(true);
    expect(
      found(
        'books',
        mark(2, '‘Mr Wennock kept two sets of books and lied to us,’ said Ada Sorrel, a member of the council.'),
      ),
    ).toBe(true);
  });

  test('not by who says it alone, nor by the words around it', () => {
    expect(found('books', mark(2, 'said Ada Sorrel,'))).toBe(false);
    expect(found('books', mark(2, 'a member of the council.'))).toBe(false);
  });

  test('by a third of it that lies inside, because clauses are cut at commas', () => {
    expect(found('unhurt', mark(1, 'Nobody was hurt,'))).toBe(true);
    expect(found('trips', mark(3, 'On Wednesday the ferry made all eight of its trips,'))).toBe(true);
    expect(found('trips', mark(3, 'all eight of its trips,'))).toBe(false);
  });

  test('by a third of it not, where as much again lies outside', () => {
    expect(found('trips', mark(3, 'The Lantern has seen the photographs. On Wednesday the ferry made all eight'))).toBe(
      false,
    );
  });

  test('as the longer of two in one mark, and not at all in a whole paragraph', () => {
    const both = mark(1, 'Nobody was hurt, and no boat was damaged. The crane was built 14 years ago,');
    expect([found('unhurt', both), found('built', both)]).toEqual([true, false]);
    const whole = mark(
      1,
      'Nobody was hurt, and no boat was damaged. The crane was built 14 years ago, and the whole town loved it.',
    );
    expect(layOver(KEY, marked(whole)).found).toBe(0);
  });

  test('by marks that together hold half of it, if they are judged alike', () => {
    const parts = ['all eight of its trips,', 'from the first one at six'];
    expect(parts.map((words) => found('trips', mark(3, words)))).toEqual([false, false]);
    expect(found('trips', ...parts.map((words) => mark(3, words, 'colour')))).toBe(true);
    expect(found('trips', mark(3, 'all eight of its trips,'), mark(3, 'from the first one at six', 'colour'))).toBe(
      false,
    );
  });

  test('the surer, the more of it is marked: growing towards the claim loses nothing, growing beyond it gains nothing', () => {
    const { start, end } = at(
      3,
      'On Wednesday the ferry made all eight of its trips, from the first one at six to the last one at nine',
    );
    const finds = (from: number, to: number) =>
      found('trips', writeSpan({ paragraph: 3, start: from, end: to, verdict: '-' }));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: start, max: end }), { minLength: 4, maxLength: 4 }), (ends) => {
        const [a = 0, b = 0, c = 0, d = 0] = ends.sort((one, other) => one - other);
        if (b < c && finds(b, c)) expect(finds(a, d)).toBe(true);
        if (finds(start - b + start, end)) expect(finds(start - a + start, end)).toBe(true);
      }),
    );
  });
});

describe('a found claim', () => {
  const words = '‘Mr Wennock kept two sets of books and lied to us,’';
  test('agrees where it is judged as the key does, differs where it is not, and is open where it is not judged', () => {
    expect(fate('books', mark(2, words, 'sourced-accusation'))).toBe('agreed');
    expect(fate('books', mark(2, words, 'unattributed-allegation'))).toBe('differed');
    expect(fate('books', mark(2, words))).toBe('open');
  });

  test('agrees with any reading, where careful readers differ', () => {
    const seen = 'The Lantern has seen the photographs.';
    expect(fate('seen', mark(3, seen, 'unsourced-statement'))).toBe('agreed');
    expect(fate('seen', mark(3, seen, 'sourced-fact'))).toBe('agreed');
    expect(fate('seen', mark(3, seen, 'colour'))).toBe('differed');
  });

  test('is judged by the mark that shares most with it', () => {
    const part = mark(3, 'from the first one at six to the last one at nine.', 'colour');
    const most = mark(
      3,
      'On Wednesday the ferry made all eight of its trips, from the first one',
      'unsourced-statement',
    );
    expect(fate('trips', part, most)).toBe('agreed');
    expect(fate('trips', most, part)).toBe('agreed');
  });
});

test('found and judged are counted apart', () => {
  const overlay = layOver(
    KEY,
    marked(
      mark(1, 'Nobody was hurt, and no boat was damaged.', 'unsourced-statement'),
      mark(1, 'and the whole town loved it.', 'sourced-fact'),
      mark(3, 'The Lantern has seen the photographs.'),
    ),
  );
  expect(overlay).toMatchObject({ found: 3, agreed: 1 });
});

test('a missed claim comes with the mark that touched it, if any did', () => {
  const [touched] = layOver(KEY, marked(mark(2, 'said Ada Sorrel, a member of the council.'))).claims.filter(
    ({ mark: by }) => by,
  );
  expect(touched).toMatchObject({
    claim: { id: 'books' },
    fate: 'missed',
    mark: at(2, 'said Ada Sorrel, a member of the council.'),
  });
});

test('a mark is added where most of its words are in no claim of the key; a part of a claim is not', () => {
  const { added } = layOver(
    KEY,
    marked(mark(2, 'a member of the council.'), mark(2, 'said Ada Sorrel,'), mark(1, 'Nobody was hurt,')),
  );
  expect(added).toMatchObject([at(2, 'a member of the council.')]);
});

test('one more mark never lowers what is found', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), anySpan, (spans, one) => {
      expect(layOver(KEY, marked(...spans, one)).found).toBeGreaterThanOrEqual(layOver(KEY, marked(...spans)).found);
    }),
  );
});

test('the counts fit together, for any marks in any order', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
      const { found: all, agreed, claims, marks, added } = layOver(KEY, marked(...spans));
      expect(agreed).toBeLessThanOrEqual(all);
      expect(all).toBe(claims.filter((laid) => laid.fate !== 'missed').length);
      expect(added.length).toBeLessThanOrEqual(marks.length);
      for (const laid of claims) if (laid.fate !== 'missed') expect(laid.mark).not.toBeNull();
      expect(layOver(KEY, marked(...spans.toReversed())).found).toBe(all);
    }),
  );
});

test('the answer of the key finds every claim, is judged as the key does, and adds nothing', () => {
  const all = KEY.claims.length;
  expect(layOver(KEY, answerAnnotate(KEY))).toMatchObject({ found: all, agreed: all, added: [] });
  expect(scoreAnnotate(KEY, answerAnnotate(KEY))).toMatchObject({ state: 'scored' });
});

describe('as an answer', () => {
  test('any mark is noted, and called neither right nor wrong', () => {
    expect(scoreAnnotate(KEY, marked(mark(2, 'a member of the council.')))).toEqual({
      state: 'scored',
      outcome: 'noted',
      feedback: [],
      light: [],
    });
  });

  test('a draft is none yet', () => {
    expect(scoreAnnotate(KEY, { ...answerAnnotate(KEY), draft: true })).toMatchObject({ state: 'not-ready' });
  });

  test.each([
    marked(),
    marked('9,0,40,-'),
    marked('1,7,7,-'),
    marked('1,0,20,true'),
    marked('1,0,20'),
    { spans: '1,0,20,-' },
    { spans: [1] },
    null,
  ])('%j is none', (response) => {
    expect(scoreAnnotate(KEY, response)).toEqual({ state: 'not-ready', missing: 'nothing-chosen' });
  });

  test('what is no mark is passed over, and the rest counts', () => {
    expect(
      layOver(KEY, marked('nonsense', '1,0,1e9,-', mark(3, 'The Lantern has seen the photographs.'))),
    ).toMatchObject({ found: 1, marks: [{}] });
  });
});

test('any JSON gets a score and an overlay, never an error', () => {
  const spans = fc.array(fc.oneof(anySpan, fc.string(), fc.constantFrom('__proto__,0,1,-', '1,0,999999,-')));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ spans: fc.oneof(fc.jsonValue(), spans) })), (any) => {
      expect(['scored', 'not-ready']).toContain(scoreAnnotate(KEY, any).state);
      expect(layOver(KEY, any).claims).toHaveLength(KEY.claims.length);
    }),
  );
});
