import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { uiSchema } from '../src/core/schema/ui.ts';
import { literals } from './words/literals.ts';
import { SAME } from './words/same.ts';

/** What a file of strings comes to: each string, or the forms of one with numbers, by where it stands. */
type Flat = ReadonlyMap<string, string | Readonly<Record<string, string>>>;

const FORMS = new Set<string>(['zero', 'one', 'two', 'few', 'many', 'other']);

function flatten(value: unknown, at = ''): [string, string | Record<string, string>][] {
  if (typeof value === 'string') return [[at, value]];
  const entries = Object.entries(value as object);
  if (entries.some(([name]) => name === 'other') && entries.every(([name]) => FORMS.has(name)))
    return [[at, value as Record<string, string>]];
  return entries.flatMap(([name, one]) => flatten(one, at ? `${at}.${name}` : name));
}

const FOLDER = 'content/ui';
const languages = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''));
const read = (lang: string): unknown => parse(readFileSync(`${FOLDER}/${lang}.yaml`, 'utf8'));
const english: Flat = new Map(flatten(read('en')));
const others = languages.filter((lang) => lang !== 'en');

const placeholders = (text: string | Readonly<Record<string, string>>): string[] =>
  [
    ...new Set(Object.values(typeof text === 'string' ? [text] : text).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
  ].sort();

/** The forms that numbers take in a language, as far as anybody can count here: Spanish has one more for millions. */
const formsOf = (lang: string): string[] => {
  const rules = new Intl.PluralRules(lang);
  return [...new Set(Array.from({ length: 10_000 }, (_, n) => rules.select(n)))].sort();
};

test('there is a second interface language, and it is Spanish', () => {
  expect(others).toContain('es');
});

describe.each(languages)('the interface in %s', (lang) => {
  const strings: Flat = new Map(flatten(read(lang)));

  test('has every string, and no other', () => {
    expect(uiSchema.safeParse(read(lang)).error?.issues ?? []).toEqual([]);
    expect([...strings.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has every form that numbers take in this language, and no other', () => {
    const wrong = [...strings].flatMap(([at, text]) =>
      typeof text === 'string' || formsOf(lang).join() === Object.keys(text).sort().join()
        ? []
        : [`${at}: ${Object.keys(text).join(', ')}`],
    );
    expect(wrong).toEqual([]);
  });

  test('puts the same values into each string as English does', () => {
    const wrong = [...strings].flatMap(([at, text]) => {
      const [here, there] = [placeholders(text), placeholders(english.get(at) ?? '')];
      return here.join() === there.join() ? [] : [`${at}: ${here.join(' ')} for ${there.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('shouts nowhere', () => {
    const all = [...strings.values()].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
    expect(all.filter((text) => /[!¡]/.test(text))).toEqual([]);
  });
});

describe.each(others)('the interface in %s', (lang) => {
  const flat = (text: string | Readonly<Record<string, string>> | undefined) => JSON.stringify(text);
  const same = flatten(read(lang)).flatMap(([at, text]) => (flat(text) === flat(english.get(at)) ? [at] : []));

  test('is translated: no string is as in English, but for those that are alike in both', () => {
    expect(same.filter((at) => !SAME[lang]?.includes(at))).toEqual([]);
  });

  test('lists as alike only what is', () => {
    expect(SAME[lang]?.filter((at) => !same.includes(at)) ?? []).toEqual([]);
  });
});

describe('text in code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(tsx|astro)$/.test(file) && !/\.test\.tsx$|\/cli\//.test(file));

  test('is none that a reader sees: all of it comes from content/ui', () => {
    expect(files.length).toBeGreaterThan(80);
    const found = files.flatMap((file) => literals(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
    // The site’s name is a name in every language; it is set in two kinds of type.
    expect(found.filter((text) => !/Page\.astro: (Says|Who\?)$/.test(text))).toEqual([]);
  });

  test('would be found, as words between tags, in an expression, and in an attribute that is read out', () => {
    const page =
      '---\nconst a = "no text";\n---\n<p title="A tip">One {a && <b>two</b>} {\'three\'}</p><style>p { color: red }</style>';
    expect(literals('a.astro', page)).toEqual(['A tip', 'One', 'two', 'three']);
    expect(literals('a.tsx', `const a = <p class="no">¶{n} <i aria-label={"four"} /></p>;`)).toEqual(['four']);
  });
});
