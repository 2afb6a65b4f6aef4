import { describe, expect, test } from 'vitest';
import { sampleAttempt } from '../../tests/fixtures/attempts.ts';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { type Attempt, ONLY_LEARNER } from '../core/record/types.ts';
import { type Kept, keepRecord, type NewAttempt } from './keep.ts';
import { addWork, chooseLearner, clearDevice, readShelf } from './work.ts';

const answer = (item: string): NewAttempt => sampleAttempt({ item });
const elsewhere = (seq: number, over: Partial<Attempt> = {}): Attempt =>
  sampleAttempt({ device: 'elsewhere', learner: 'x-1', item: `a/b/${seq}`, seq, at: seq, ...over });
const items = (record: Kept) => record.$attempts.get().map(({ item }) => item);

describe('loading a work file', () => {
  test('adds what is new to the current learner’s work, on the disk', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    await record.append(answer('a/b/own'));
    expect(await addWork(record, [elsewhere(1), elsewhere(2)])).toEqual({ added: 2, known: 0, where: 'disk' });
    const again = keepRecord(browser.tab());
    await again.open();
    expect(items(again)).toEqual(['a/b/1', 'a/b/2', 'a/b/own']);
    expect(again.$attempts.get().every(({ learner }) => learner === ONLY_LEARNER)).toBe(true);
  });

  test('twice changes nothing', async () => {
    const record = keepRecord(fakeBrowser().tab());
    await addWork(record, [elsewhere(1), elsewhere(2)]);
    const once = record.$attempts.get();
    expect(await addWork(record, [elsewhere(2), elsewhere(1), elsewhere(3)])).toEqual({
      added: 1,
      known: 2,
      where: 'disk',
    });
    expect(await addWork(record, [elsewhere(2), elsewhere(1)])).toEqual({ added: 0, known: 2, where: 'disk' });
    expect(record.$attempts.get().slice(0, 2)).toEqual(once);
  });

  test('never overwrites what is here', async () => {
    const record = keepRecord(fakeBrowser().tab());
    await addWork(record, [elsewhere(1, { outcome: 'right' })]);
    await addWork(record, [elsewhere(1, { outcome: 'wrong' })]);
    expect(record.$attempts.get()).toMatchObject([{ outcome: 'right' }]);
  });

  test('keeps new answers from being numbered like those in the file, on a device that was set back to an older copy', async () => {
    const record = keepRecord(fakeBrowser().tab());
    await record.append(answer('a/b/first'));
    const device = record.$attempts.get()[0]?.device ?? '';
    await addWork(record, [elsewhere(60, { device })]);
    await record.append(answer('a/b/next'));
    expect(record.$attempts.get().map(({ seq }) => seq)).toEqual([1, 60, 61]);
  });

  test('goes to memory where storage is refused, and twice changes nothing there either', async () => {
    const record = keepRecord(fakeBrowser().tab({ large: refuses }));
    expect(await addWork(record, [elsewhere(1)])).toEqual({ added: 1, known: 0, where: 'memory' });
    expect(await addWork(record, [elsewhere(1)])).toEqual({ added: 0, known: 1, where: 'memory' });
    expect(items(record)).toEqual(['a/b/1']);
  });
});

describe('clearing this device', () => {
  test('leaves nothing, and what comes after is another device', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    await record.append(answer('a/b/c'));
    const before = record.$attempts.get()[0]?.device;
    await chooseLearner(record, { id: 'second', name: 'Mira' });
    await record.append(answer('a/b/d'));
    expect(await clearDevice(record)).toBe(true);
    expect(record.$attempts.get()).toEqual([]);
    expect((await readShelf(record)).learners).toEqual({ current: 'me', list: [{ id: 'me', name: '' }] });
    await record.append(answer('a/b/e'));
    expect(record.$attempts.get()).toMatchObject([{ seq: 1, learner: 'me' }]);
    expect(record.$attempts.get()[0]?.device).not.toBe(before);
  });

  test('clears what is in memory only', async () => {
    const record = keepRecord(fakeBrowser().tab({ large: refuses }));
    await record.append(answer('a/b/c'));
    expect(await clearDevice(record)).toBe(true);
    expect(record.$attempts.get()).toEqual([]);
  });

  test('says so where the browser will not', async () => {
    const browser = fakeBrowser();
    let refused = false;
    const large = () => (refused ? refuses() : browser.factory);
    const record = keepRecord(browser.tab({ large }));
    await record.append(answer('a/b/c'));
    refused = true;
    const newer = browser.factory.open('says-who', 2);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    newer.result.close();
    expect(await clearDevice(record)).toBe(false);
    expect(items(record)).toEqual(['a/b/c']);
  });
});

describe('several learners on one device', () => {
  test('each see their own work only, also after the page is loaded again', async () => {
    const browser = fakeBrowser();
    const record = keepRecord(browser.tab());
    await record.append(answer('a/b/first'));
    expect(await chooseLearner(record, { id: 'second', name: '  Mira ' })).toBe(true);
    expect(items(record)).toEqual([]);
    await record.append(answer('a/b/second'));
    const again = keepRecord(browser.tab());
    await again.open();
    expect(items(again)).toEqual(['a/b/second']);
    expect((await readShelf(again)).learners).toEqual({
      current: 'second',
      list: [
        { id: 'me', name: '' },
        { id: 'second', name: 'Mira' },
      ],
    });
    await chooseLearner(again, { id: 'me', name: 'Ana' });
    expect(items(again)).toEqual(['a/b/first']);
  });

  test('is not offered where storage is refused', async () => {
    const record = keepRecord(fakeBrowser().tab({ large: refuses }));
    expect(await chooseLearner(record, { id: 'second', name: 'Mira' })).toBe(false);
    expect(await readShelf(record)).toEqual({ learners: { current: 'me', list: [{ id: 'me', name: '' }] }, aside: 0 });
  });
});
