import { expect, test } from 'vitest';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { keepNamesHidden } from './names-hidden.ts';

test('names that were hidden are hidden after a reload, until they are shown again', () => {
  const browser = fakeBrowser();
  const first = keepNamesHidden(browser.tab());
  expect(first.read()).toBe(false);
  first.keep(true);
  const later = keepNamesHidden(browser.tab());
  expect(later.read()).toBe(true);
  later.keep(false);
  expect(first.read()).toBe(false);
});

test('storage that refuses shows the names, and gives no error', () => {
  const closed = keepNamesHidden(fakeBrowser().tab({ small: refuses }));
  closed.keep(true);
  expect(closed.read()).toBe(false);
});
