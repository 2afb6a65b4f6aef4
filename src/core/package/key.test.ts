import { describe, expect, test } from 'vitest';
import { FERRY } from '../../../tests/fixtures/ferry.ts';
import { assemble } from './assemble.ts';
import { claimsAsCsv, type Key, keyOf } from './key.ts';

function keyFrom(files = FERRY): Key {
  const { package: checked, problems } = assemble(files, 'ferry');
  if (!checked) throw new Error(JSON.stringify(problems));
  return keyOf(checked);
}

describe('the key', () => {
  const key = keyFrom();
  test('has its fields in the order of the contract', () => {
    expect(Object.keys(key)).toEqual(['article', 'claims', 'conflicts']);
    const fields = ['id', 'quote', 'paragraph', 'attribution', 'kind', 'who', 'cue', 'verdict', 'arguable', 'why'];
    for (const claim of key.claims) expect(Object.keys(claim)).toEqual(fields);
    for (const conflict of key.conflicts) {
      expect(Object.keys(conflict)).toEqual([
        'id',
        'a',
        'b',
        'strength',
        'about',
        'differs',
        'bothCanBeTrue',
        'settledBy',
        'arguable',
      ]);
    }
  });
  test('names who speaks, and is null where nobody does', () => {
    expect(key.claims.find(({ id }) => id === 'parts-sold')).toEqual({
      id: 'parts-sold',
      quote: '‘Oskar Brandt sold our spare parts to his cousin,’',
      paragraph: 2,
      attribution: 'named',
      kind: 'accusation',
      who: 'Mara Lind',
      cue: 'Lind said',
      verdict: 'sourced-accusation',
      arguable: false,
      why: 'The words “Lind said” hand it to her.',
    });
    expect(key.claims[0]).toMatchObject({ who: null, cue: null, verdict: 'unsourced-statement' });
    expect(key.claims.at(-1)).toMatchObject({ who: null, cue: 'They say', verdict: 'colour', arguable: true });
  });
  test('has each conflict once', () => {
    expect(key.conflicts[0]).toEqual({
      id: 'noon',
      a: 'stopped-at-noon',
      b: 'ran-all-afternoon',
      strength: 'hard',
      about: 'Whether the ferry ran after noon',
      differs: ['time'],
      bothCanBeTrue: false,
      settledBy: 'The ferry’s log',
      arguable: false,
    });
  });
});

/** Reads CSV by RFC 4180. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the key as CSV', () => {
  const plain = keyFrom();
  const marked = 'A "log",\nas they say, can be opened.';
  const key: Key = {
    ...plain,
    claims: plain.claims.map((claim) => (claim.id === 'four-trips' ? { ...claim, why: marked } : claim)),
  };
  const csv = claimsAsCsv(key);
  test('has a header, a row a claim, and CRLF after each', () => {
    expect(csv.startsWith('id,quote,paragraph,attribution,kind,who,cue,verdict,arguable,why\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rowsOf(csv)).toHaveLength(key.claims.length + 1);
  });
  test('quotes what has commas, marks and line breaks, and leaves null empty', () => {
    expect(csv).toContain(',"A ""log"",\nas they say, can be opened."\r\n');
    expect(csv).toContain('stopped-at-noon,The ferry stopped running at noon on Monday,1,narrator,checkable,,,');
  });
  test('says the same as the JSON', () => {
    const [, ...rows] = rowsOf(csv);
    const values = key.claims.map((claim) =>
      Object.values(claim).map((value) => (value === null ? '' : String(value))),
    );
    expect(rows).toEqual(values);
  });
});
