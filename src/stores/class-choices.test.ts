import { expect, test } from 'vitest';
import { fakeBrowser, refuses } from '../../tests/fixtures/browser.ts';
import { NO_CHOICES } from '../core/class/collect.ts';
import { keepChoices } from './class-choices.ts';

test('choices are kept by assignment, and taken away with it', () => {
  const browser = fakeBrowser();
  const choices = keepChoices(browser.tab());
  choices.keep('one', { counted: ['a'], apart: [] });
  choices.keep('two', { counted: [], apart: ['b'] });
  const later = keepChoices(browser.tab());
  expect(later.read('one')).toEqual({ counted: ['a'], apart: [] });
  expect(later.read('constructor')).toEqual(NO_CHOICES);
  later.keep('one', NO_CHOICES);
  expect(later.read('one')).toEqual(NO_CHOICES);
  expect(later.read('two')).toEqual({ counted: [], apart: ['b'] });
});

test('what two tabs choose is all kept', () => {
  const browser = fakeBrowser();
  const [here, there] = [keepChoices(browser.tab()), keepChoices(browser.tab())];
  expect(here.read('one')).toEqual(NO_CHOICES);
  there.change('one', ({ apart }) => ({ counted: ['a'], apart }));
  expect(here.change('one', ({ counted }) => ({ counted, apart: ['b'] }))).toEqual({ counted: ['a'], apart: ['b'] });
  expect(there.read('one')).toEqual({ counted: ['a'], apart: ['b'] });
});

test('where storage refuses, choices hold for the page, and nothing throws', () => {
  const browser = fakeBrowser();
  const closed = keepChoices(browser.tab({ small: refuses }));
  closed.keep('one', { counted: ['a'], apart: [] });
  expect(closed.read('one')).toEqual({ counted: ['a'], apart: [] });
  expect(keepChoices(browser.tab()).read('one')).toEqual(NO_CHOICES);
});

test('storage that holds something else gives no choices and no error', () => {
  const browser = fakeBrowser();
  browser.small.set('says-who:class-choices', '{"one":{"counted":[1],"apart":"x"}}');
  expect(keepChoices(browser.tab()).read('one')).toEqual(NO_CHOICES);
});
