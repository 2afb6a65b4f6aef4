import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMULA, handInsOfThirty, items, judged, sampleAssignment } from '../../tests/fixtures/class.ts';
import { readCsv } from '../../tests/fixtures/csv.ts';
import { checkOfClass } from '../core/class/checks.ts';
import { collect } from '../core/class/collect.ts';
import { itemPictures } from '../core/class/picture.ts';
import { pupilPicture } from '../core/class/pupils.ts';
import { stringsFor } from '../i18n/load.ts';
import { classFile, writeClass } from './class-json.ts';
import { asTyped, writeCsv } from './csv.ts';
import { gradebook } from './gradebook.ts';

const pupils = collect(handInsOfThirty().map((one) => judged(one)));
const pictures = pupils.map((pupil) => pupilPicture(pupil, items));
const checks = (['A', 'B'] as const).flatMap((form) => checkOfClass(form, items, pupils) ?? []);
const rows = gradebook(pictures, items, checks, stringsFor('en').board.csv, (minutes) => `at ${minutes}`);
const csv = writeCsv(rows);

describe('the table for a gradebook', () => {
  test('has a row for each pupil, and says nothing that is not so', () => {
    expect(rows).toHaveLength(31);
    const [head = [], ...body] = rows;
    for (const row of body) expect(row).toHaveLength(head.length);
    const at = (name: string) => head.indexOf(stringsFor('en').board.csv[name as 'name']);
    for (const [n, { right, of, sights, pupil }] of pictures.entries()) {
      const row = body[n] ?? [];
      expect(row[at('name')]).toBe(pupil.name);
      expect([row[at('right')], row[at('scored')]]).toEqual([right, of]);
      expect([row[at('missed')], row[at('flagged')]]).toEqual([sights.missed, sights.flagged]);
    }
  });

  test('parsed back is what went in, with numbers as numbers and the formula as a text', () => {
    const [, ...body] = readCsv(csv);
    const names = body.map(([name]) => name?.text ?? '');
    expect(names.map(asTyped)).toEqual(pupils.map(({ name }) => name));
    expect(names).toContain(`'${FORMULA}`);
    expect(body.every(([, , minutes]) => minutes?.quoted === false && /^\d+$/.test(minutes.text))).toBe(true);
  });
});

test('the JSON has every pupil, hand-in and answer, and no key', () => {
  const tallies = [{ item: items[0]?.id ?? '', revision: 1, counts: { named: 3 } }];
  const file = classFile(
    sampleAssignment({ publicKey: 'x'.repeat(87) }),
    pupils,
    itemPictures(items, pupils, tallies),
    tallies,
  );
  const text = writeClass(file);
  expect(JSON.parse(text)).toEqual(file);
  expect(text).not.toContain('xxxx');
  expect(file.pupils).toHaveLength(30);
  expect(file.pupils.flatMap(({ handIns }) => handIns)).toHaveLength(31);
  const answers = file.pupils.flatMap(({ handIns }) =>
    handIns.filter(({ counts }) => counts).flatMap((one) => one.answers),
  );
  expect(answers).toHaveLength(file.items.reduce((sum, { handedIn }) => sum + handedIn.of, 0));
});

/** LibreOffice, where it is installed. */
function officeHere(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return name;
    } catch {
      // Not this one.
    }
  }
  return null;
}

const office = officeHere();
// A test that is skipped counts as one that failed, so it is only there where it can run.
if (!office) console.log('LibreOffice is not installed: the table was not opened by a spreadsheet program.');
else {
  describe('opened by LibreOffice', () => {
    test('the table has the same cells, numbers are numbers, and no formula has run', { timeout: 180_000 }, () => {
      const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
      try {
        writeFileSync(join(folder, 'class.csv'), csv);
        // Comma, double quotes, UTF-8, from line 1: how a CSV file is opened by default.
        const how = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--infilter=CSV:44,34,76,1'];
        execFileSync(office, [...how, '--convert-to', 'fods', '--outdir', folder, join(folder, 'class.csv')], {
          stdio: 'ignore',
          timeout: 170_000,
        });
        const sheet = readFileSync(join(folder, 'class.fods'), 'utf8');
        expect(sheet).not.toContain('table:formula');
        expect(sheet.match(/<table:table-cell[^>]*office:value-type="float"/g)?.length).toBeGreaterThan(30 * 8);
        for (const { name } of pupils) {
          if (name !== FORMULA) expect(sheet).toContain(`<text:p>${name}</text:p>`);
        }
        expect(sheet).toContain('<text:p>&apos;=HYPERLINK(');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
