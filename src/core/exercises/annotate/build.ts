import { clauseStarts } from '../../anchoring/clauses.ts';
import { wordStarts, writeStarts } from '../../anchoring/word-starts.ts';
import { verdictOf } from '../../codebook/verdict.ts';
import type { BuildContext } from '../../package/context.ts';
import type { AnnotateSource } from '../../schema/exercises/annotate.ts';
import type { Item } from '../types.ts';

/** Items of an annotate: the paragraphs cut into clauses, and every claim of the key in them. */
export function buildAnnotate(source: AnnotateSource, context: BuildContext): readonly Item<'annotate'>[] {
  return source.items.map((item) => {
    const [from, to] = item.paragraphs;
    const paragraphs = context.paragraphs
      .slice(from, to + 1)
      .map((text, index) => ({ paragraph: from + index, text, starts: clauseStarts(text) }));
    const claims = context.claims
      .filter(({ at }) => at.paragraph >= from && at.paragraph <= to)
      .map(({ id, at, verdict, why, readings }) => ({
        id,
        at,
        verdict,
        why,
        readings: readings.map(({ attribution, kind, because }) => ({
          verdict: verdictOf(attribution, kind),
          because,
        })),
      }));
    return {
      id: item.id,
      revision: item.revision,
      ask: { article: context.slug, paragraphs },
      key: {
        article: context.slug,
        words: Object.fromEntries(
          paragraphs.map(({ paragraph, text }) => [String(paragraph), writeStarts(wordStarts(text))]),
        ),
        claims,
      },
    };
  });
}
