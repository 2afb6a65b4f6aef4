import { occurrences } from './find.ts';
import type { Span } from './sentence.ts';

/** A name in all its forms, and what stands in its place in the blind pass. */
export interface Mask {
  readonly mask: string;
  readonly forms: readonly string[];
}

/** A piece of a masked text: words that stay, or what stands in place of a name. */
export type MaskedPiece = string | { readonly mask: string };

/**
 * Puts masks in place of names: every form of every mask, the longest forms first, and only as whole words. So a possessive keeps its
 * ’s, a name inside a longer name is masked with it, and one thing has the same mask wherever it stands.
 *
 * @param span the stretch of the text that is wanted; a name that reaches into it is masked whole. All of it by default.
 * @returns the pieces in order; put together, with the names in place of their masks, they are the text. Total: any text and masks.
 */
export function maskNames(
  text: string,
  masks: readonly Mask[],
  span: Span = { start: 0, end: text.length },
): readonly MaskedPiece[] {
  const names = masks
    .flatMap(({ mask, forms }) => forms.map((form) => ({ mask, form })))
    .sort((one, other) => other.form.length - one.form.length);
  const taken: (Span & { readonly mask: string })[] = [];
  for (const { mask, form } of names) {
    for (const start of occurrences(text, form)) {
      const end = start + form.length;
      if (taken.every((name) => end <= name.start || start >= name.end)) taken.push({ start, end, mask });
    }
  }
  const pieces: MaskedPiece[] = [];
  let at = span.start;
  for (const { start, end, mask } of taken.sort((one, other) => one.start - other.start)) {
    if (end <= span.start || start >= span.end) continue;
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push({ mask });
    at = end;
  }
  if (at < span.end) pieces.push(text.slice(at, span.end));
  return pieces;
}

/** A masked text as plain text. */
export const maskedText = (pieces: readonly MaskedPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.mask)).join('');
