import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { keepAssigned, type Opened } from './assigned.ts';

const opened = (id: string, over: Partial<Opened> = {}): Opened => ({
  learner: 'me',
  id,
  fragment: '1.x.y',
  pupil: 'pppppppp',
  seed: 7,
  name: '',
  opened: 5,
  handIns: [],
  ...over,
});

test('who comes back finds the pupil’s letters, the seed and the name of the first time', async () => {
  const browser = fakeBrowser();
  const here = keepAssigned(browser.tab());
  expect(await here.open(opened('one'))).toEqual(opened('one'));
  await here.change(opened('one', { name: 'Zoë', handIns: [{ id: 'h', at: 9, open: 2, sealed: true }] }));
  const there = keepAssigned(browser.tab());
  expect(await there.open(opened('one', { pupil: 'qqqqqqqq', seed: 8, opened: 99 }))).toEqual(
    opened('one', { name: 'Zoë', handIns: [{ id: 'h', at: 9, open: 2, sealed: true }] }),
  );
});

test('what was handed in from two tabs is all kept', async () => {
  const browser = fakeBrowser();
  const [here, there] = [keepAssigned(browser.tab()), keepAssigned(browser.tab())];
  const made = (id: string, at: number) => ({ id, at, open: 0, sealed: true });
  await here.open(opened('one'));
  await there.change(opened('one', { name: 'Zoë', handIns: [made('b', 9)] }));
  await here.change(opened('one', { name: 'Zoë', handIns: [made('a', 8)] }));
  expect((await here.open(opened('one'))).handIns).toEqual([made('a', 8), made('b', 9)]);
});

test('the link that was opened last is the one to go back to', async () => {
  const here = keepAssigned(fakeBrowser().tab());
  await here.open(opened('one'));
  expect(await here.open(opened('one', { fragment: '1.new.z' }))).toEqual(opened('one', { fragment: '1.new.z' }));
});

test('learners of one device have each their own', async () => {
  const here = keepAssigned(fakeBrowser().tab());
  await here.open(opened('one'));
  await here.open(opened('one', { learner: 'other', pupil: 'oooooooo' }));
  await here.open(opened('two', { opened: 8 }));
  expect((await here.list('me')).map(({ id }) => id)).toEqual(['two', 'one']);
  expect((await here.list('other')).map(({ pupil }) => pupil)).toEqual(['oooooooo']);
});

test('after clearing nothing is left, no name either', async () => {
  const browser = fakeBrowser();
  const here = keepAssigned(browser.tab());
  await here.open(opened('one', { name: 'Zoë' }));
  expect(await here.clear()).toBe(true);
  expect(await keepAssigned(browser.tab()).list('me')).toEqual([]);
});

test('where storage refuses, it holds until the page is closed, and nothing rejects', async () => {
  const here = keepAssigned(fakeBrowser().tab({ large: refuses }));
  expect(await here.open(opened('one'))).toEqual(opened('one'));
  expect(await here.change(opened('one', { name: 'Zoë' }))).toBe('memory');
  expect(await here.open(opened('one', { pupil: 'qqqqqqqq' }))).toEqual(opened('one', { name: 'Zoë' }));
  expect(await here.list('me')).toEqual([opened('one', { name: 'Zoë' })]);
  expect(await here.clear()).toBe(false);
  expect(await here.list('me')).toEqual([]);
});

test('a row that cannot be read is as none', async () => {
  const browser = fakeBrowser();
  const here = keepAssigned(browser.tab());
  await here.change({ ...opened('one'), pupil: 5 } as unknown as Opened);
  expect(await here.list('me')).toEqual([]);
  expect(await here.open(opened('one'))).toEqual(opened('one'));
});
