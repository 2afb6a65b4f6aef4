/** Reads the interface strings at build time. Islands get theirs as props and import only `format.ts`. */
import { parse } from 'yaml';
import { type Strings, uiSchema } from '../core/schema/ui.ts';

export type { Strings };

const files = import.meta.glob<string>('/content/ui/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Languages with a file of strings; the first is served without a prefix. */
export const LANGUAGES: readonly string[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.yaml$/g, ''))
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

const cache = new Map<string, Strings>();

/**
 * The strings of one language.
 *
 * @throws where the file is missing, or does not have just the strings that `core/schema/ui.ts` lists.
 */
export function stringsFor(lang: string): Strings {
  const kept = cache.get(lang);
  if (kept) return kept;
  const text = files[`/content/ui/${lang}.yaml`];
  if (text === undefined) throw new Error(`There is no content/ui/${lang}.yaml.`);
  const result = uiSchema.safeParse(parse(text));
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`content/ui/${lang}.yaml does not fit src/core/schema/ui.ts:\n${problems.join('\n')}`);
  }
  cache.set(lang, result.data);
  return result.data;
}
