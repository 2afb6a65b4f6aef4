import type { StoryWords, Told } from '../../core/anchoring/types.ts';
import { useDesk } from './desk.ts';

/** Where words stand, as the script that lights them up reads it. */
export const placeOf = ({ paragraph, start, end }: StoryWords['at']) => `${paragraph},${start},${end}`;

/** A sentence of ours; the story's words in it are links to where they stand. */
export function ToldText(props: { told: Told }) {
  const desk = useDesk();
  return (
    <>
      {props.told.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a
            class="words"
            href={`${desk.storyHref}${part.article}/#p${part.at.paragraph}`}
            data-article={part.article}
            data-at={placeOf(part.at)}
          >
            “<span lang={desk.source.lang}>{part.words}</span>”
          </a>
        ),
      )}
    </>
  );
}

/** The same as plain text, to be spoken. */
export const plain = (told: Told) => told.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
