import { expect, test } from 'vitest';
import { CHECK } from '../../../tests/fixtures/check.ts';
import { FERRY } from '../../../tests/fixtures/ferry.ts';
import { assemble } from '../package/assemble.ts';
import type { Package } from '../package/types.ts';
import { printedItems } from './items.ts';
import { botsOf, botTable } from './report.ts';

function packageFrom(files: Readonly<Record<string, string>>, slug: string): Package {
  const { package: checked } = assemble(files, slug);
  if (!checked) throw new Error('The fixture has problems.');
  return checked;
}
const mill = packageFrom(CHECK, 'mill');
const ferry = packageFrom(FERRY, 'ferry');
const label = (field: string) => `label of ${field}`;
const items = printedItems(mill, label);

test('a check prints 16 claims, 4 in each field, and 6 pairs, 3 of them a clash', () => {
  const count = (answer: string) => items.filter((item) => item.answer === answer).length;
  expect(items.map(({ type }) => type)).toEqual([...Array(16).fill('board'), ...Array(6).fill('pair')]);
  expect(['sourced-fact', 'sourced-accusation', 'unsourced-statement', 'unattributed-allegation'].map(count)).toEqual([
    4, 4, 4, 4,
  ]);
  expect([count('clash'), count('no-clash')]).toEqual([3, 3]);
});

test('each item names its claims, and its answer is one of its options', () => {
  for (const item of items) {
    expect(item.claims.map((id) => mill.claims.find((claim) => claim.id === id)?.quote)).toEqual(item.quotes);
    expect(item.options.map(({ id }) => id)).toContain(item.answer);
    expect(item.options.every(({ id, text }) => text === label(id))).toBe(true);
  }
});

test('the shape is the contract', () => {
  const [board] = items;
  const pair = items.find(({ type }) => type === 'pair');
  expect(board).toEqual({
    id: 'mill/check-board/sf-gate',
    form: 'A',
    type: 'board',
    article: 'mill',
    claims: ['sf-gate'],
    quotes: ['The log says that the gate was open all morning'],
    stem: 'Where does it belong?',
    options: ['sourced-fact', 'sourced-accusation', 'unsourced-statement', 'unattributed-allegation'].map((id) => ({
      id,
      text: label(id),
    })),
    answer: 'sourced-fact',
    trap: 'tone',
  });
  expect(pair).toEqual({
    id: 'mill/check-pairs/boat',
    form: 'A',
    type: 'pair',
    article: 'mill',
    claims: ['one-boat', 'two-boat'],
    quotes: [
      'The boat stood empty for the whole summer',
      'Nobody ever saw that very boat in those weeks in spite of all the rain and wind',
    ],
    stem: 'Can both be right?',
    options: ['clash', 'no-clash'].map((id) => ({ id, text: label(id) })),
    answer: 'clash',
    trap: 'none',
  });
});

test('the report has a line for each bot and check, and nothing where there is no check', () => {
  expect(botTable([ferry], label)).toBe('');
  expect(botTable([mill], label).split('\n')).toHaveLength(botsOf(mill, label).length + 1);
  expect(botTable([mill], label)).toContain('check A');
});
