/** Which language every piece of text on a page is marked as, held against which it is in. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { type Strings, uiSchema } from '../../../src/core/schema/ui.ts';

/** The interface strings of a language. */
export const stringsIn = (lang: string): Strings =>
  uiSchema.parse(parse(readFileSync(`content/ui/${lang}.yaml`, 'utf8')));

/** Every stretch of words between two placeholders of any string, the longest first. */
function stretches(value: unknown): string[] {
  const all = (one: unknown): string[] => (typeof one === 'string' ? [one] : Object.values(one as object).flatMap(all));
  const cut = all(value).flatMap((text) => text.split(/\{\w+\}/));
  const words = cut.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => /\p{L}/u.test(part));
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** Finds a stretch; where it begins or ends in a letter, only as whole words. */
const whole = (text: string): string =>
  `${/^\p{L}/u.test(text) ? '(?<!\\p{L})' : ''}${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${/\p{L}$/u.test(text) ? '(?!\\p{L})' : ''}`;

/** A text as it stands in `main`, or a name that is read out, with the language of the nearest element that has one. */
interface Text {
  readonly text: string;
  readonly lang: string;
  readonly inside: string;
}

/** Attributes that are read out or shown. Markup cannot tell parts of one apart, so that each has to be in one language. */
const SAID = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label', 'data-name'];

/** Every text in `main`; what is only a tooltip of the drawing is left out, because markup cannot tell its parts apart. */
const textsIn = (page: Page, names: readonly string[]): Promise<Text[]> =>
  page.evaluate((attributes) => {
    const main = document.querySelector('main');
    const found: Text[] = [];
    if (!main) return found;
    const skip = 'script, style, template, noscript, svg title, .builds-on .room';
    const add = (around: Element, value: string | null, what = '') => {
      const text = value?.replace(/\s+/g, ' ').trim() ?? '';
      if (!/\p{L}{2}/u.test(text) || around.closest(skip)) return;
      const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
      found.push({ text, lang, inside: `${around.localName}.${around.getAttribute('class') ?? ''}${what}` });
    };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement) add(node.parentElement, node.nodeValue);
    }
    for (const name of attributes) {
      // The drawing’s name holds a title, and there is no other place for it.
      for (const one of main.querySelectorAll(`[${name}]:not(svg)`)) add(one, one.getAttribute(name), `[${name}]`);
    }
    return found;
  }, names);

/** What a page holds that is in no language, and what else is looked at. */
interface Looking {
  /** Names, and what teachers and pupils typed: nobody can know which language that is in. */
  readonly neither?: readonly (string | RegExp)[];
  /** Looks at names that are read out, too. */
  readonly names?: boolean;
}

/**
 * Texts that are marked as another language than they are in: interface strings have to be in the page’s, all others in the authors’.
 *
 * @returns one line each; none where all is well. Also how many texts of each kind were looked at.
 */
export async function astray(page: Page, lang: string, authored: string, looking: Looking = {}) {
  const ours = stretches(stringsIn(lang)).map((words) => ({ words, found: new RegExp(whole(words), 'gu') }));
  const neither = (looking.neither ?? []).map((one) => (typeof one === 'string' ? new RegExp(whole(one), 'gu') : one));
  const letters = (text: string) => /\p{L}{2}/u.test(text);
  /** What is left of a text without interface strings. Looking for the words first is a hundred times as fast. */
  const without = (text: string): string =>
    ours.reduce((rest, { words, found }) => (rest.includes(words) ? rest.replace(found, '') : rest), text);
  const texts = (await textsIn(page, looking.names ? SAID : [])).flatMap((one) => {
    const said = neither.reduce((rest, found) => rest.replace(found, ''), one.text);
    return letters(said) ? [{ ...one, is: letters(without(said)) ? authored : lang }] : [];
  });
  return {
    wrong: texts
      .filter((one) => one.is !== one.lang)
      .map((one) => `${one.lang} for ${one.is}: ${one.inside} “${one.text}”`),
    ours: texts.filter((one) => one.is === lang).length,
    authors: texts.filter((one) => one.is === authored).length,
  };
}
