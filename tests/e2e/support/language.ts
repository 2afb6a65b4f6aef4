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

/** A text as it stands in `main`, with the language of the nearest element that has one. */
interface Text {
  readonly text: string;
  readonly lang: string;
  readonly inside: string;
}

/** Every text in `main`; what is only a tooltip of the drawing is left out, because markup cannot tell its parts apart. */
const textsIn = (page: Page): Promise<Text[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const found: Text[] = [];
    if (!main) return found;
    const skip = 'script, style, template, noscript, svg title, .builds-on .room';
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const text = node.nodeValue?.replace(/\s+/g, ' ').trim() ?? '';
      if (!around || !/\p{L}{2}/u.test(text) || around.closest(skip)) continue;
      const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
      found.push({ text, lang, inside: `${around.localName}.${around.className}` });
    }
    return found;
  });

/**
 * Texts that are marked as another language than they are in: interface strings have to be in the page’s, all others in the authors’.
 *
 * @returns one line each; none where all is well. Also how many texts of each kind were looked at.
 */
export async function astray(page: Page, lang: string, authored: string) {
  const ours = stretches(stringsIn(lang)).map((words) => ({ words, found: new RegExp(whole(words), 'gu') }));
  /** What is left of a text without interface strings. Looking for the words first is a hundred times as fast. */
  const without = (text: string): string =>
    ours.reduce((rest, { words, found }) => (rest.includes(words) ? rest.replace(found, '') : rest), text);
  const texts = (await textsIn(page)).map((one) => ({
    ...one,
    is: /\p{L}{2}/u.test(without(one.text)) ? authored : lang,
  }));
  return {
    wrong: texts
      .filter((one) => one.is !== one.lang)
      .map((one) => `${one.lang} for ${one.is}: ${one.inside} “${one.text}”`),
    ours: texts.filter((one) => one.is === lang).length,
    authors: texts.filter((one) => one.is === authored).length,
  };
}
