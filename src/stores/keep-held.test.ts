import { describe, expect, test } from 'vitest';
import { fakeBrowser } from '../../tests/fixtures/browser.ts';
import { answer, fillable, items, put } from '../../tests/fixtures/kept.ts';
import { keepRecord } from './keep.ts';

describe('a page that the browser held', () => {
  /** The state of the record as the browser’s door asks for it, and the reading that brings it up to date. */
  const held = async (browser: ReturnType<typeof fakeBrowser>, over = {}) => {
    let door: Parameters<ReturnType<typeof browser.tab>['held']> | undefined;
    const record = keepRecord(
      browser.tab({
        ...over,
        neighbours: () => () => {},
        held: (...given) => {
          door = given;
        },
      }),
    );
    await record.open();
    if (!door) throw new Error('It never met the cache.');
    const [state, read] = door;
    return { record, state, read };
  };

  test('reads what was answered meanwhile, and tells that it is another record', async () => {
    const browser = fakeBrowser();
    const { record, state, read } = await held(browser);
    await record.append(answer('a/b/mine'));
    const left = state();
    await read();
    expect(state()).toBe(left);
    await keepRecord(browser.tab()).append(answer('a/b/theirs'));
    await read();
    expect(state()).not.toBe(left);
    expect(items(record)).toEqual(['a/b/mine', 'a/b/theirs']);
  });

  test('tells that it is another learner', async () => {
    const browser = fakeBrowser();
    const { state, read } = await held(browser);
    const left = state();
    await put(browser.factory, 'meta', { v: 1, current: 'ines', names: {} }, 'learners');
    await read();
    expect(state()).not.toBe(left);
  });

  test('is the same as long as answers are in memory only, which would be lost', async () => {
    const browser = fakeBrowser();
    const { full, large } = fillable(browser.factory);
    const { record, state, read } = await held(browser, { large });
    full.now = true;
    expect(await record.append(answer('a/b/mine'))).toBe('memory');
    const left = state();
    await keepRecord(browser.tab()).append(answer('a/b/theirs'));
    await read();
    expect(state()).toBe(left);
    expect([...items(record)].sort()).toEqual(['a/b/mine', 'a/b/theirs']);
  });
});
