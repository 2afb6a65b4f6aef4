import { emphasis } from '../../core/anchoring/emphasis.ts';
import type { Told } from '../../core/anchoring/types.ts';
import type { Place } from '../../core/exercises/types.ts';
import { fill } from '../../i18n/format.ts';
import { useDesk } from './desk.ts';

/** Where words stand, as the script that lights them up reads it. */
export const placeOf = ({ at }: Place) => `${at.paragraph},${at.start},${at.end}`;

/** The address of the paragraph they stand in. */
export const hrefOf = (storyHref: string, { article, at }: Place) => fill(storyHref, { article, n: at.paragraph });

/**
 * A sentence of ours, in the language of the story that it is about: `*…*` is stressed, and the story's words are links to
 * where they stand.
 */
export function ToldText(props: { told: Told }) {
  const { storyHref, source } = useDesk();
  const { lang } = source;
  return (
    <span lang={lang}>
      {props.told.map((part) => {
        if (typeof part === 'string') return emphasis(part).map((piece, at) => (at % 2 ? <em>{piece}</em> : piece));
        const { words, article } = part;
        const href = hrefOf(storyHref, part);
        const at = placeOf(part);
        return (
          <a class="words" href={href} data-article={article} data-at={at}>
            {`“${words}”`}
          </a>
        );
      })}
    </span>
  );
}
