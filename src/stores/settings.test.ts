import { describe, expect, test } from 'vitest';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { keepSettings } from './settings.ts';

const KEY = 'says-who:settings';

describe('reading settings', () => {
  test('hold for this page at once and for the next visit', () => {
    const browser = fakeBrowser();
    const { $settings, setSetting } = keepSettings(browser.tab());
    setSetting('theme', 'dark');
    setSetting('size', 'large');
    expect($settings.get()).toEqual({ theme: 'dark', size: 'large' });
    expect(Object.fromEntries(browser.root)).toEqual({ theme: 'dark', size: 'large' });
    expect(keepSettings(browser.tab()).$settings.get()).toEqual({ theme: 'dark', size: 'large' });
  });

  test.each(['system', 'normal', ''])('“%s” gives the default back', (word) => {
    const browser = fakeBrowser();
    const { $settings, setSetting } = keepSettings(browser.tab());
    setSetting('font', 'hyperlegible');
    setSetting('font', word);
    expect($settings.get()).toEqual({});
    expect(browser.root.has('font')).toBe(false);
    expect(browser.small.get(KEY)).toBe('{}');
  });

  test('of two tabs do not undo each other, nor what a newer site has put there', () => {
    const browser = fakeBrowser();
    browser.small.set(KEY, '{"ruler":"on"}');
    const one = keepSettings(browser.tab());
    const two = keepSettings(browser.tab());
    one.setSetting('theme', 'light');
    two.setSetting('spacing', 'wide');
    expect(JSON.parse(browser.small.get(KEY) ?? '')).toEqual({ ruler: 'on', theme: 'light', spacing: 'wide' });
    expect(two.$settings.get()).toEqual({ theme: 'light', spacing: 'wide' });
  });

  test.each(['{', '[]', 'null', '"dark"', '{"theme":"pink","size":7}'])(
    'what cannot be read is the default: %s',
    (kept) => {
      const browser = fakeBrowser();
      browser.small.set(KEY, kept);
      expect(keepSettings(browser.tab()).$settings.get()).toEqual({});
    },
  );

  test('work for the page where storage is refused', () => {
    const browser = fakeBrowser();
    const { $settings, setSetting } = keepSettings(browser.tab({ small: refuses }));
    setSetting('theme', 'dark');
    setSetting('motion', 'reduced');
    expect($settings.get()).toEqual({ theme: 'dark', motion: 'reduced' });
    expect(browser.root.get('theme')).toBe('dark');
  });
});
