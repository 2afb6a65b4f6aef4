import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser } from './outside.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the door to the browser', () => {
  test('makes names also where a site is served over plain http, and no two alike', () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const names = Array.from({ length: 100 }, browser.name);
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(name).toMatch(/^\d+-\d+-\d+$/);
  });

  test('hears of changes when the page comes back from the back-and-forward cache, and only then', () => {
    const world = new EventTarget();
    vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
    vi.stubGlobal('BroadcastChannel', class {});
    const changed = vi.fn();
    browser.neighbours(changed);
    world.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(changed).not.toHaveBeenCalled();
    world.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('does without other tabs where a browser cannot reach them', () => {
    vi.stubGlobal('addEventListener', () => {});
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(() => browser.neighbours(() => {})()).not.toThrow();
  });
});
