import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTIONS, KINDS, STRENGTHS } from '../codebook/values.ts';
import { middle } from './bars.ts';
import { lines } from './lines.ts';
import { inReadingOrder } from './order.ts';
import { strip } from './strip.ts';
import { claim, conflict } from './synthetic.ts';
import type { Bar, Box, Pictured } from './types.ts';

const drawnClaim = fc.record({
  paragraph: fc.nat(48),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  kind: fc.constantFrom(...KINDS),
  arguable: fc.boolean(),
});

/** Any article that could be pictured, its claims in no order. */
const anyPictured: fc.Arbitrary<Pictured> = fc
  .record({
    drawn: fc.array(drawnClaim, { minLength: 2, maxLength: 150 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...STRENGTHS)), { maxLength: 60 }),
  })
  .map(({ drawn, pairs }) => {
    const claims = drawn.map(({ paragraph, attribution, kind, arguable }, at) =>
      claim({
        id: `claim-${at}`,
        // Later in the list is earlier in its paragraph, so that order has to be made.
        at: { paragraph, start: (200 - at) * 10, end: (201 - at) * 10 },
        attribution,
        kind,
        readings: arguable ? [{ attribution, kind, because: ['Because.'] }] : [],
      }),
    );
    const conflicts = pairs.flatMap(([a, b, strength], at) => {
      const first = a % claims.length;
      const second = b % claims.length;
      if (first === second) return [];
      return [conflict({ id: `conflict-${at}`, a: `claim-${first}`, b: `claim-${second}`, strength })];
    });
    return { paragraphs: Array.from({ length: 49 }, (_, at) => `Paragraph ${at}`), claims, conflicts };
  });

/** Coordinates are rounded to two decimals. */
const ROUNDING = 0.02;

const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + ROUNDING &&
  b.x + b.width > a.x + ROUNDING &&
  a.y + a.height > b.y + ROUNDING &&
  b.y + b.height > a.y + ROUNDING;

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - ROUNDING &&
  inner.y >= outer.y - ROUNDING &&
  inner.x + inner.width <= outer.x + outer.width + ROUNDING &&
  inner.y + inner.height <= outer.y + outer.height + ROUNDING;

const barsOf = (bars: readonly Bar[]) => new Map(bars.map((bar) => [bar.claim, bar]));

describe.each([
  ['strip', strip],
  ['lines', lines],
])('the X-ray as %s', (_, layOut) => {
  it('gives every claim exactly one bar, in reading order', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        expect(layOut(pictured).bars.map((bar) => bar.claim)).toEqual(
          inReadingOrder(pictured.claims).map(({ id }) => id),
        );
      }),
    );
  });

  it('lets no two bars overlap, nor what can be pressed of them', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { bars } = layOut(pictured);
        bars.forEach((bar, at) => {
          for (const other of bars.slice(at + 1)) {
            expect(overlap(bar.box, other.box)).toBe(false);
            expect(overlap(bar.hit, other.hit)).toBe(false);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every bar within what can be pressed of it, and all of it in the picture', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { bars, arcs, width, height } = layOut(pictured);
        const picture = { x: 0, y: 0, width, height };
        for (const bar of bars) {
          expect(inside(bar.box, bar.hit)).toBe(true);
          expect(inside(bar.hit, picture)).toBe(true);
        }
        for (const { apex } of arcs) expect(inside({ ...apex, width: 0, height: 0 }, picture)).toBe(true);
      }),
    );
  });

  it('joins the bars of a conflict’s two claims, each arc starting at the earlier one', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { bars, arcs } = layOut(pictured);
        const place = barsOf(bars);
        expect(arcs).toHaveLength(pictured.conflicts.length);
        for (const arc of arcs) {
          const key = pictured.conflicts.find(({ id }) => id === arc.conflict);
          expect([key?.a, key?.b].sort()).toEqual([arc.from, arc.to].sort());
          const order = bars.map((bar) => bar.claim);
          expect(order.indexOf(arc.from)).toBeLessThan(order.indexOf(arc.to));
          const [from, to] = [place.get(arc.from), place.get(arc.to)];
          expect(from && middle(from)).toBe(arc.start.x);
          expect(to && middle(to)).toBe(arc.end.x);
          for (const [bar, point] of [
            [from, arc.start],
            [to, arc.end],
          ] as const) {
            expect(bar && inside({ ...point, width: 0, height: 0 }, bar.hit)).toBe(true);
          }
          expect(arc.path.startsWith(`M${arc.start.x} ${arc.start.y}`)).toBe(true);
        }
      }),
    );
  });

  it('makes an accusation taller than a fact to check, and that taller than colour, whoever answers', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const height = new Map<string, Set<number>>(KINDS.map((kind) => [kind, new Set()]));
        for (const bar of layOut(pictured).bars) height.get(bar.kind)?.add(bar.box.height);
        for (const heights of height.values()) expect(heights.size).toBeLessThanOrEqual(1);
        const [checkable, accusation, colour] = KINDS.map((kind) => [...(height.get(kind) ?? [])][0]);
        if (accusation !== undefined && checkable !== undefined) expect(accusation).toBeGreaterThan(checkable);
        if (checkable !== undefined && colour !== undefined) expect(checkable).toBeGreaterThan(colour);
      }),
    );
  });

  it('marks the paragraph under its bars', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { bars, marks } = layOut(pictured);
        for (const bar of bars) {
          const mark = marks.find(({ paragraph }) => paragraph === bar.paragraph);
          expect(mark).toBeDefined();
          if (!mark) continue;
          expect(bar.box.x).toBeGreaterThanOrEqual(mark.from.x - ROUNDING);
          expect(bar.box.x + bar.box.width).toBeLessThanOrEqual(mark.from.x + mark.width + ROUNDING);
        }
      }),
    );
  });

  it('draws contradictions over changes, and changes over tensions', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const claims = ids.map((id, at) => claim({ id, at: { paragraph: at, start: 0, end: 9 } }));
    const conflicts = [
      conflict({ id: 'one', a: 'a', b: 'b', strength: 'hard' }),
      conflict({ id: 'two', a: 'b', b: 'c', strength: 'tension' }),
      conflict({ id: 'three', a: 'c', b: 'd', strength: 'shift' }),
    ];
    const { arcs } = layOut({ paragraphs: ids, claims, conflicts });
    expect(arcs.map(({ strength }) => strength)).toEqual(['tension', 'shift', 'hard']);
  });

  it('refuses a conflict with a claim that is not there', () => {
    const pictured = {
      paragraphs: ['x'],
      claims: [claim({ id: 'a' })],
      conflicts: [conflict({ id: 'c', a: 'a', b: 'gone' })],
    };
    expect(() => layOut(pictured)).toThrow('No bar for the claim "gone".');
  });

  it('is the same picture whatever the order of the key', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const turned = { ...pictured, claims: [...pictured.claims].reverse() };
        expect(layOut(turned)).toEqual(layOut(pictured));
      }),
    );
  });

  it('has an empty picture for a story without claims', () => {
    expect(layOut({ paragraphs: ['x'], claims: [], conflicts: [] }).bars).toEqual([]);
  });
});

describe('the picture for wide screens', () => {
  it('marks every paragraph along the base, and writes numbers with room between them', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { marks } = strip(pictured);
        expect(marks.map(({ paragraph }) => paragraph)).toEqual(pictured.paragraphs.map((_, at) => at));
        const labels = marks.flatMap(({ label }) => (label ? [label.x] : []));
        labels.slice(1).forEach((x, at) => {
          expect(x - (labels[at] ?? 0)).toBeGreaterThanOrEqual(34 - ROUNDING);
        });
      }),
    );
  });

  it('rises higher, the farther apart two claims stand', () => {
    const claims = [0, 1, 40].map((paragraph) => claim({ id: `c${paragraph}`, at: { paragraph, start: 0, end: 9 } }));
    const { arcs } = strip({
      paragraphs: Array.from({ length: 49 }, () => 'x'),
      claims,
      conflicts: [conflict({ id: 'near', a: 'c0', b: 'c1' }), conflict({ id: 'far', a: 'c0', b: 'c40' })],
    });
    const top = new Map(arcs.map((arc) => [arc.conflict, arc.apex.y]));
    expect(top.get('far')).toBeLessThan(top.get('near') ?? 0);
  });
});

describe('the picture for phones', () => {
  it('leaves a finger 24 px for every claim even on a screen of 320 px', () => {
    fc.assert(
      fc.property(anyPictured, (pictured) => {
        const { bars, width } = lines(pictured);
        const scale = (320 - 2 * 16) / width;
        for (const { hit } of bars) expect(Math.min(hit.width, hit.height) * scale).toBeGreaterThanOrEqual(24);
      }),
    );
  });

  it('numbers every paragraph that has claims, and gives the others no line', () => {
    const claims = [3, 7].map((paragraph) => claim({ id: `c${paragraph}`, at: { paragraph, start: 0, end: 9 } }));
    const { marks } = lines({ paragraphs: Array.from({ length: 9 }, () => 'x'), claims, conflicts: [] });
    expect(marks.map(({ paragraph, label }) => [paragraph, label !== null])).toEqual([
      [3, true],
      [7, true],
    ]);
  });
});
