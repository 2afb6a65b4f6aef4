import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { type KeptHandIn, keepClasses } from './classes.ts';

const assignment = (id: string) => ({ id, fragment: '1.x', privateKey: 'k', made: 5 });
const handIn = (id: string, of: string, whole = false): KeptHandIn => ({
  id,
  assignment: of,
  json: '[]',
  whole,
  read: 1,
  sealed: true,
});
const tally = (of: string, item: string) => ({ assignment: of, item, revision: 1, counts: { right: 3 } });

test('what is kept of an assignment is read in another tab, with nothing of other assignments', async () => {
  const browser = fakeBrowser();
  const here = keepClasses(browser.tab());
  await here.keep(assignment('one'));
  await here.keep(assignment('two'));
  await here.add([handIn('a', 'one'), handIn('b', 'two')]);
  await here.tally('one', () => [tally('one', 'x/y/z')]);
  const there = keepClasses(browser.tab());
  expect((await there.list()).map(({ id }) => id)).toEqual(['one', 'two']);
  expect(await there.read('one')).toEqual({
    assignment: assignment('one'),
    handIns: [handIn('a', 'one')],
    tallies: [tally('one', 'x/y/z')],
  });
  expect(await there.read('none')).toBeNull();
});

test('a hand-in that comes twice is kept once; its code and its file are both kept', async () => {
  const here = keepClasses(fakeBrowser().tab());
  await here.keep(assignment('one'));
  expect(await here.add([handIn('a', 'one'), handIn('a', 'one')])).toBe(1);
  expect(await here.add([handIn('a', 'one'), handIn('a', 'one', true)])).toBe(1);
  expect((await here.read('one'))?.handIns).toHaveLength(2);
});

test('new tallies of an assignment take the place of its old ones', async () => {
  const here = keepClasses(fakeBrowser().tab());
  await here.keep(assignment('one'));
  await here.tally('one', () => [tally('one', 'a/b/c'), tally('one', 'a/b/d')]);
  expect(await here.tally('one', () => [tally('one', 'a/b/e')])).toEqual([tally('one', 'a/b/e')]);
  expect((await here.read('one'))?.tallies).toEqual([tally('one', 'a/b/e')]);
});

test('tallies that two tabs count at once are all kept', async () => {
  const browser = fakeBrowser();
  const [here, there] = [keepClasses(browser.tab()), keepClasses(browser.tab())];
  await here.keep(assignment('one'));
  await Promise.all([
    here.tally('one', (before) => [...before, tally('one', 'a/b/c')]),
    there.tally('one', (before) => [...before, tally('one', 'a/b/d')]),
  ]);
  expect((await here.read('one'))?.tallies).toEqual([tally('one', 'a/b/c'), tally('one', 'a/b/d')]);
});

test('who watches hears what another tab changes, and not what is changed here or only read', async () => {
  const browser = fakeBrowser();
  const [here, there] = [keepClasses(browser.tab()), keepClasses(browser.tab())];
  let heard = 0;
  here.watch(async () => {
    heard += 1;
  });
  await here.keep(assignment('one'));
  await there.list();
  expect(heard).toBe(0);
  await there.keep(assignment('two'));
  expect(heard).toBe(1);
});

test('who watches looks again when the page is back that the browser held', async () => {
  let back = async () => {};
  const here = keepClasses(
    fakeBrowser().tab({
      held: (_, read) => {
        back = read;
      },
    }),
  );
  let heard = 0;
  here.watch(async () => {
    heard += 1;
  });
  await back();
  expect(heard).toBe(1);
});

test('what is removed is gone with all that belongs to it, and nothing else is', async () => {
  const here = keepClasses(fakeBrowser().tab());
  for (const id of ['one', 'two']) {
    await here.keep(assignment(id));
    await here.add([handIn('a', id), handIn('b', id, true)]);
    await here.tally(id, () => [tally(id, 'x/y/z')]);
  }
  await here.remove('one');
  expect(await here.read('one')).toBeNull();
  await here.removeHandIn({ assignment: 'two', id: 'b' });
  expect((await here.read('two'))?.handIns).toEqual([handIn('a', 'two')]);
});

test('where storage refuses, it says so: a key that was not kept could open nothing', async () => {
  const here = keepClasses(fakeBrowser().tab({ large: refuses }));
  await expect(here.keep(assignment('one'))).rejects.toThrow();
});
