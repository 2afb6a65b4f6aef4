import fc from 'fast-check';
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { exerciseOf, packages } from '../../catalog/index.ts';
import { RELATIONS } from '../../core/codebook/values.ts';
import { BOARDS } from '../../core/exercises/sort/types.ts';
import { stringsFor } from '../../i18n/load.ts';
import { counted, type Hands, promptFor, temptation, totalOf } from './hands.ts';
import { actionOf, type Key } from './keys.ts';
import Present from './Present.tsx';
import { receiptsIn, slidesOf } from './slides.ts';

const strings = stringsFor('en');
const kit = { boards: BOARDS, relations: RELATIONS, names: {}, signs: {} };

describe('hands', () => {
  test('are never fewer than none, however often one is taken away, and add up', () => {
    const presses = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1 as const, -1 as const)));
    fc.assert(
      fc.property(presses, (all) => {
        const hands = all.reduce<Hands>((now, [option, by]) => counted(now, option, by), {});
        expect(Object.values(hands).every((n) => n >= 0)).toBe(true);
        expect(totalOf(hands)).toBeLessThanOrEqual(all.filter(([, by]) => by === 1).length);
      }),
    );
  });

  test.each([
    [{}, ['a'], 'none'],
    [{ a: 9, b: 1 }, ['a'], 'right'],
    [{ a: 5, b: 5 }, ['a'], 'split'],
    [{ a: 1, b: 9 }, ['a'], 'wrong'],
    [{ a: 4, b: 4, c: 2 }, ['a', 'b'], 'right'],
    [{ a: 9, b: 1 }, null, 'open'],
  ] as const)('%j with %j right lead to the question for “%s”', (hands, right, prompt) => {
    expect(promptFor(hands, right)).toBe(prompt);
  });

  test('show which wrong option tempted most, and none where nobody was wrong', () => {
    expect(temptation({ a: 9, b: 2, c: 3 }, ['a', 'b', 'c'], ['a'])).toBe('c');
    expect(temptation({ a: 9 }, ['a', 'b'], ['a'])).toBeNull();
    expect(temptation({ a: 1, b: 9 }, ['a', 'b'], null)).toBeNull();
  });
});

describe('a key', () => {
  const key = (name: string, more: Partial<Key> = {}): Key => ({
    key: name,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });

  test.each([
    [key('PageDown'), { do: 'forward' }],
    [key('ArrowRight'), { do: 'forward' }],
    [key(' '), { do: 'forward' }],
    [key('PageUp'), { do: 'back' }],
    [key('b'), { do: 'blank' }],
    [key('B', { shiftKey: true }), { do: 'blank' }],
    [key('.'), { do: 'blank' }],
    [key('2', { code: 'Digit2' }), { do: 'count', option: 1, by: 1 }],
    [key('"', { code: 'Digit2', shiftKey: true }), { do: 'count', option: 1, by: -1 }],
    [key('3', { code: 'Numpad3' }), { do: 'count', option: 2, by: 1 }],
  ])('%j does %j', (pressed, action) => {
    expect(actionOf(pressed, 'page')).toEqual(action);
  });

  test('that the browser needs is left to it: in a field, with Control, Space on a button', () => {
    expect(actionOf(key('2', { code: 'Digit2' }), 'field')).toBeNull();
    expect(actionOf(key('f', { ctrlKey: true }), 'page')).toBeNull();
    expect(actionOf(key(' '), 'control')).toBeNull();
    expect(actionOf(key('Enter'), 'control')).toBeNull();
    expect(actionOf(key('PageDown'), 'control')).toEqual({ do: 'forward' });
    expect(actionOf(key('x'), 'page')).toBeNull();
  });

  test('that a clicker starts with does not load the page anew, which would lose the hands', () => {
    expect(actionOf(key('F5'), 'control')).toEqual({ do: 'full' });
    expect(actionOf(key('F5', { ctrlKey: true }), 'page')).toBeNull();
  });
});

describe('slides', () => {
  const open = packages().filter(({ info }) => info.role !== 'reserve');
  const all = open.flatMap(({ exercises }) => exercises.flatMap((exercise) => slidesOf(exercise, kit)));

  test('are there for what a class can vote on, each with the right option among the options', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { right, options } of all) {
      expect(options.length).toBeGreaterThan(1);
      for (const id of right ?? []) expect(options.map((one) => one.id)).toContain(id);
    }
  });

  test('leave out what nobody can vote on', () => {
    for (const id of [
      'market-hall/annotate',
      'market-hall/order-time',
      'market-hall/mark-source',
      'market-hall/rewrite',
    ])
      expect(slidesOf(exerciseOf(id), kit)).toEqual([]);
  });

  test('have nothing right or wrong where nothing is scored, or where careful readers differ', () => {
    expect(slidesOf(exerciseOf('abu-dhabi-talks/one-strike'), kit).map(({ right }) => right)).toEqual([null]);
    for (const { right, readings } of all) if (readings.length > 0) expect(right).toBeNull();
  });

  test('of a blind pass show the names: each claim once', () => {
    const slides = slidesOf(exerciseOf('harbour-crane/blind'), kit);
    expect(slides).toHaveLength(exerciseOf('harbour-crane/blind').items.length / 2);
  });

  test('cut a quotation at the words that the reason points to, and lose no letter of it', () => {
    let cues = 0;
    for (const { quoted, why } of all) {
      for (const one of quoted) {
        const pieces = receiptsIn(one, why);
        expect(pieces.map(({ text }) => text).join('')).toBe(one.text);
        cues += pieces.filter(({ cue }) => cue).length;
      }
    }
    expect(cues).toBeGreaterThan(all.length / 2);
  });
});

test('the page as the server renders it is the list, with links, and no stage', () => {
  const html = renderToString(() => (
    <Present
      lists={[
        {
          course: { title: 'A course', lang: 'en' },
          title: 'A lesson',
          lang: 'en',
          exercises: [{ id: 'ferry/one', title: 'Four fields', lang: 'en', items: 4 }],
        },
      ]}
      ui={{ present: strings.present, arguable: strings.signs.arguable, headline: strings.exercise.headline, kit }}
      lang="en"
      file="/exercises/{exercise}.json"
      labels={{ found: 'Story under study', invented: 'Practice story' }}
    />
  ));
  expect(html).toContain('href="#ferry/one"');
  expect(html).toContain(strings.present.choose);
  expect(html).not.toContain('class="stage');
});
