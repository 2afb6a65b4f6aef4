import { findRuns } from '../../anchoring/run.ts';
import { segments } from '../../anchoring/segments.ts';
import type { Attribution } from '../../codebook/values.ts';
import type { BuildContext } from '../../package/context.ts';
import type { MarkPhrasesSource, MarkSurveySource } from '../../schema/exercises/mark.ts';
import type { Item } from '../types.ts';
import type { Phrase } from './types.ts';

/** The id of a phrase, by its number from 0. */
const phraseId = (index: number): string => `p${index + 1}`;

/** Items of a mark in which the passage is cut into authored phrases. */
export function buildMarkPhrases(source: MarkPhrasesSource, context: BuildContext): readonly Item<'mark'>[] {
  return source.items.map((item) => {
    const texts = item.phrases.map((phrase) => phrase.text);
    const run = findRuns(context.paragraphs, texts).runs[0] ?? context.impossible(`${item.id} is not one run`);
    const { paragraph } = run.at;
    const parts = run.phrases.flatMap(({ start }, index): (string | Phrase)[] => {
      const gap = (context.paragraphs[paragraph] ?? '').slice(run.phrases[index - 1]?.end ?? start, start);
      const phrase = { id: phraseId(index), text: texts[index] ?? '' };
      return gap === '' ? [phrase] : [gap, phrase];
    });
    const right = item.phrases.flatMap((phrase, index) => (phrase.right ? [index] : []));
    return {
      id: item.id,
      revision: item.revision,
      ask: { form: 'phrases', passage: [{ paragraph, parts }], quoted: context.quoted(run.at) },
      key: {
        form: 'phrases',
        right: right.map(phraseId),
        why: Object.fromEntries(
          item.phrases.map((phrase, index) => [phraseId(index), context.tell(phrase.why, [run.at])]),
        ),
        light: right.flatMap((index) => {
          const span = run.phrases[index];
          return span ? [context.place({ paragraph, ...span })] : [];
        }),
      },
    };
  });
}

/**
 * Items of a mark over a whole extract: every claim in it can be marked.
 * The extract may be several paragraphs: `quoted.text` is all of them, a line each; `quoted.at` is the first one.
 */
export function buildMarkSurvey(source: MarkSurveySource, context: BuildContext): readonly Item<'mark'>[] {
  return source.items.map((item) => {
    const [from, to] = item.paragraphs;
    const texts = context.paragraphs.slice(from, to + 1);
    const claims = context.claims.filter(({ at }) => at.paragraph >= from && at.paragraph <= to);
    const passage = texts.map((text, index) => {
      const paragraph = from + index;
      const marks = claims
        .filter(({ at }) => at.paragraph === paragraph)
        .map(({ id, at }) => ({ id, start: at.start, end: at.end }));
      const parts = segments(text, marks).map(({ text: piece, ids: [id] }) =>
        id === undefined ? piece : { id, text: piece },
      );
      return { paragraph, parts };
    });
    const attribution: Record<string, Attribution> = {};
    for (const claim of claims) attribution[claim.id] = claim.attribution;
    return {
      id: item.id,
      revision: item.revision,
      ask: {
        form: 'survey',
        passage,
        quoted: {
          article: context.slug,
          at: { paragraph: from, start: 0, end: texts[0]?.length ?? 0 },
          text: texts.join('\n'),
        },
      },
      key: { form: 'survey', attribution },
    };
  });
}
