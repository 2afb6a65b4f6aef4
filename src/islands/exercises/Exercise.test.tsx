import { readFileSync } from 'node:fs';
import { renderToString } from 'solid-js/web';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Exercise, ExerciseType, Item } from '../../core/exercises/types.ts';
import type { Strings } from '../../core/schema/ui.ts';
import type { ExerciseUi } from './desk.ts';
import { islandOf } from './Exercise.tsx';
import { ALL } from './fixtures/all.ts';
import { WHOLE } from './fixtures/annotate.ts';
import { BLIND } from './fixtures/blind.ts';
import { SOME_OF } from './fixtures/choose.ts';
import { JUDGE } from './fixtures/match.ts';
import { EQUALS, STEPS } from './fixtures/order.ts';
import { REWRITE } from './fixtures/rewrite.ts';
import { BOARD, COLOUR } from './fixtures/sort.ts';
import type { ExerciseKind } from './kind.ts';
import { KINDS } from './kinds.ts';

const ui: ExerciseUi = parse(readFileSync('content/ui/en.yaml', 'utf8')) as Strings;
/** The server's HTML without what hydration needs. */
const draw = (exercise: Exercise, certainty = false) => {
  const Island = islandOf(KINDS[exercise.type] as ExerciseKind<ExerciseType>);
  return renderToString(() => (
    <Island
      exercise={exercise}
      ui={ui}
      lang="en"
      context={{ kind: 'lesson', id: 'who-says-so' }}
      storyHref="/story/{article}/#p{n}"
      source={{ label: 'Practice story', lang: 'en' }}
      certainty={certainty}
    />
  )).replace(/ data-hk="?[^\s">]*"?|<!--.*?-->/g, '');
};
/** What is read, without tags. */
const read = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

/** Everything that an item shows of the story and asks, word for word. */
function textsOf({ ask }: Item<ExerciseType>): readonly string[] {
  if ('passage' in ask) {
    return ask.passage.flatMap(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.text)));
  }
  if ('passages' in ask) return [ask.from, ask.to, ...ask.passages.map(({ passage }) => passage.text)];
  if ('records' in ask) return [ask.stem, ask.claim.text, ...ask.records.map(({ text }) => text)];
  if ('round' in ask)
    return ask.round === 'open'
      ? [ask.claim.text]
      : ask.claim.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.mask));
  if ('task' in ask) return [ask.task, ask.stem, ask.quoted.text, ...ask.options.map(({ text }) => text)];
  if ('paragraphs' in ask) {
    return ask.paragraphs.flatMap(({ text, starts }) => starts.map((from, at) => text.slice(from, starts[at + 1])));
  }
  if ('options' in ask) return [ask.stem, ask.quoted?.text ?? '', ...ask.options.map(({ text }) => text)];
  if ('board' in ask) return [ask.claim.text, ask.beside?.text ?? ''];
  return ask.form === 'judge'
    ? [ask.a.text, ask.b.text]
    : [ask.claim.text, ...ask.among.map(({ passage }) => passage.text)];
}

test.each(ALL)('$id: the first render holds every item’s text', (exercise) => {
  const text = read(draw(exercise));
  expect(text).toContain(exercise.title);
  for (const item of exercise.items) for (const part of textsOf(item)) expect(text).toContain(part.trim());
});

test.each(ALL)('$id: the first render is neutral', (exercise) => {
  const html = draw(exercise, true);
  expect(html).not.toMatch(/\bchecked\b|data-mark|data-outcome="(?!open)|class="feedback"|disabled/);
  for (const outcome of Object.values(ui.exercise.outcome)) expect(html).not.toContain(outcome);
  expect(count(html, /role="status"/g)).toBe(exercise.items.length);
});

test.each(ALL)('$id: every control stands in a label, in a fieldset with a name', (exercise) => {
  const html = draw(exercise);
  const controls = count(html, /<(input|select)/g);
  expect(controls).toBeGreaterThan(1);
  expect(count(html, /<label[^>]*>\s*(<span>[^<]+<\/span>\s*)?<(input|select)/g)).toBe(controls);
  const named = /<fieldset[^>]*><legend|<fieldset[^>]* aria-labelledby="([^"]+)"/g;
  expect(count(html, named)).toBe(count(html, /<fieldset/g));
  for (const [, id] of html.matchAll(named)) if (id) expect(count(html, new RegExp(` id="${id}"`, 'g'))).toBe(1);
});

test.each(ALL)('$id: what is asked stands there once, for screen readers too', (exercise) => {
  const text = read(draw(exercise));
  expect(text.split(exercise.stem)).toHaveLength(2);
  for (const { ask } of exercise.items) if ('stem' in ask) expect(text.split(ask.stem)).toHaveLength(2);
});

test('a quotation that breaks off inside a sentence is marked so, outside of its words', () => {
  const [item] = BOARD.items;
  if (!item) throw new Error('The fixture is empty.');
  const claim = { ...item.ask.claim, cut: 'start end' as const };
  const html = draw({ ...BOARD, items: [{ ...item, ask: { ...item.ask, claim } }] });
  expect(html).toContain(`data-cut="start end">${claim.text}</blockquote>`);
  expect(draw(BOARD)).not.toContain('data-cut');
});

test('with the names hidden a quotation says so, and does not lead into the story', () => {
  const [item] = BLIND.items;
  if (!item) throw new Error('The fixture is empty.');
  const hidden = draw({ ...BLIND, items: [item] });
  expect(hidden).toContain(ui.exercise.blind.hidden);
  expect(hidden).not.toMatch(/<a\b|data-at|¶/);
  const open = draw({ ...BLIND, items: BLIND.items.slice(2, 3) });
  expect(open).toContain(ui.exercise.blind.shown);
  expect(open).toMatch(/<a[^>]* data-at="2,/);
});

test('one’s own sentence has room for what can be kept, in a label that says it may stay empty', () => {
  const html = draw(REWRITE);
  expect(html).toMatch(
    /<label class="own">.*?<textarea name="[^"]*\/text"[^>]* maxlength="1000"[^>]*><\/textarea><\/label>/,
  );
  expect(read(html)).toContain(ui.exercise.rewrite.optional);
  expect(html).not.toContain('One way to write it');
  for (const { text } of REWRITE.items[0]?.key.ratings ?? []) expect(html).not.toContain(text);
});

test('stressed words come without their asterisks', () => {
  const html = draw({ ...BOARD, hint: ['Look for a word like *said*.'] });
  expect(html).toContain('like <em>said</em>');
  expect(html).not.toContain('*');
});

test.each(ALL)('$id: every quotation has its label first', (exercise) => {
  const html = draw(exercise);
  expect(count(html, /<blockquote/g)).toBeGreaterThanOrEqual(exercise === SOME_OF ? 0 : 1);
  expect(count(html, /<figure class="quotation"[^>]*><figcaption><span>Practice story/g)).toBe(
    count(html, /<blockquote/g),
  );
});

test('every Check button is one that a press before waking up is marked on', () => {
  for (const exercise of ALL) {
    const word = exercise.scored ? ui.exercise.check : ui.exercise.done;
    const button = new RegExp(`<button[^>]*type="button"[^>]*data-press(?:="")?[^>]*>${word}`, 'g');
    expect(count(draw(exercise), button)).toBe(exercise.items.length);
  }
});

test('on the board the row and the column are part of each field’s name', () => {
  const text = read(draw(BOARD));
  expect(text).toContain('Somebody answers, A fact to check: Sourced: they said it');
  expect(text).toContain('Nobody answers, An accusation: Unattributed allegation');
});

test.each([BOARD, COLOUR])('$layout: all but the first item carry a mark that only scripts make count', (exercise) => {
  const html = draw(exercise);
  expect(count(html, /data-off/g)).toBe(exercise.items.length - 1);
  expect(html).toContain(`data-paged="${exercise.layout}"`);
  expect(read(html)).toContain(`0 of ${exercise.items.length} answered`);
});

test('how sure somebody is is asked only where it is switched on', () => {
  expect(draw(JUDGE)).not.toContain(ui.exercise.certainty.question);
  expect(draw(JUDGE, true)).toContain(ui.exercise.certainty.question);
});

test('a place of an order is chosen from a list whose ends are named, and none is chosen', () => {
  const html = draw(STEPS);
  const lists = [...html.matchAll(/<select name="mill-bridge\/steps\/bridge\/places"[^>]*>(.*?)<\/select>/g)];
  expect(lists.map(([, options]) => read(options ?? '').trim())).toEqual(
    ['A', 'B', 'C'].map(() => '– 1 (least sure) 2 3 (most sure)'),
  );
  expect(count(html, /<option value(="")?>–/g)).toBe(3);
  const values = ['open', 'cheapest', 'cables'].map((id) => [1, 2, 3].map((n) => `${n} ${id}`));
  expect(lists.map(([list]) => [...list.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value))).toEqual(
    values,
  );
});

test('the passages of an order have letters, and each list is described by its own', () => {
  const html = draw(STEPS);
  expect(read(html)).toContain('Practice story, passage A');
  for (const [, id] of html.matchAll(/<select[^>]* aria-describedby="([^"]+)"/g)) {
    expect(html).toMatch(new RegExp(`<blockquote[^>]*><span id="${id}">`));
  }
});

test('that passages may share a place is said where some are equal, and only there', () => {
  expect(draw(EQUALS)).toContain(ui.exercise.order.share);
  expect(draw(STEPS)).not.toContain(ui.exercise.order.share);
});

test('a story to mark up is its own words, letter by letter, with a checkbox for each clause and nothing else to press', () => {
  const html = draw(WHOLE);
  const runs = [...html.matchAll(/<p class="run">(.*?)<\/p>/g)].map(([, run = '']) => run.replace(/<[^>]+>/g, ''));
  const [{ ask } = { ask: { paragraphs: [] } }] = WHOLE.items;
  expect(runs).toEqual(ask.paragraphs.map(({ text }) => text));
  expect(count(html, /<input type="checkbox"/g)).toBe(ask.paragraphs.flatMap(({ starts }) => starts).length);
  expect(html).toMatch(/name="mill-bridge\/on-your-own\/whole\/spans" value="4,0,45,-"/);
  expect(html).not.toMatch(/<select|data-do/);
});

test('a story to mark up stands once in what the island is given', () => {
  const given = JSON.stringify(WHOLE.items);
  for (const { text } of WHOLE.items[0]?.ask.paragraphs ?? [])
    expect(given.split(JSON.stringify(text))).toHaveLength(2);
});
