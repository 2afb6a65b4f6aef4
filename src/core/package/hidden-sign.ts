/** Signs that nobody sees: control characters, and the marks of Unicode that turn the words around them, to the end of the paragraph. */
const HIDDEN = /(?![\t\r\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first of them in a text, as its name, `U+202E`, and where it stands; null where there is none. */
export function hiddenSign(text: string): { readonly name: string; readonly index: number } | null {
  const [found] = text.matchAll(HIDDEN);
  return found ? { name: nameOf(found[0]), index: found.index } : null;
}

/** A text with the names of such signs in their places: there they turn nothing, and no terminal obeys them. */
export const withNames = (text: string): string => text.replace(HIDDEN, (sign) => `⟨${nameOf(sign)}⟩`);
