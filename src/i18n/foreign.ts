/**
 * The `lang` of text whose language is not that of what stands around it, or undefined, so that no attribute is written
 * where nothing changes.
 */
export const foreign = (own: string, around: string): string | undefined => (own === around ? undefined : own);

/** The language of the prose that belongs to no article: the codebook, the glossary, the page about the course, the courses. */
export const PROSE = 'en';

/** What a language is called in that language, as in “Español”. */
export function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Scripts that run from right to left. */
const RTL = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

/** Which way a language is written. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
  RTL.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
