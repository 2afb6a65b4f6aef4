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

  describe('where the browser held the page', () => {
    const visit = async (meanwhile: string, persisted = true) => {
      const world = new EventTarget();
      const reload = vi.fn();
      vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
      vi.stubGlobal('location', { reload });
      let state = 'at first';
      browser.held(
        () => state,
        async () => {
          state = meanwhile;
        },
      );
      state = 'when left';
      world.dispatchEvent(new Event('pagehide'));
      world.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
      await Promise.resolve();
      return { reload, state };
    };

    test('brings it up to date, and leaves it as it was where nothing was changed', async () => {
      const { reload, state } = await visit('when left');
      expect(state).toBe('when left');
      expect(reload).not.toHaveBeenCalled();
    });

    test('loads it anew where something was changed', async () => {
      const { reload } = await visit('another');
      expect(reload).toHaveBeenCalledTimes(1);
    });

    test('does nothing where the page was loaded anew by itself', async () => {
      const { reload, state } = await visit('another', false);
      expect(state).toBe('when left');
      expect(reload).not.toHaveBeenCalled();
    });
  });

  test('does without other tabs where a browser cannot reach them', () => {
    vi.stubGlobal('addEventListener', () => {});
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(() => browser.neighbours(() => {})()).not.toThrow();
  });
});
