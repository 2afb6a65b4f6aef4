import type { ClassItem } from '../../core/class/items.ts';
import type { Quoted } from '../../core/exercises/types.ts';
import type { BoardUi } from './types.ts';

interface Props {
  readonly item: Pick<ClassItem, 'found' | 'lang'>;
  readonly quotes: readonly Quoted[];
  readonly ui: BoardUi;
}

/** What a story is labelled with. */
export const storyLabel = (found: boolean, { board, signs }: BoardUi): string =>
  found ? signs.underStudy : board.story.invented;

/** Words of a story: always a marked quotation, the label first. */
export function Quotes(props: Props) {
  const place = (paragraph: number) => (paragraph === 0 ? props.ui.exercise.headline : `¶${paragraph}`);
  return (
    <figure class="board-quote">
      <figcaption class="quote-label">{storyLabel(props.item.found, props.ui)}</figcaption>
      {props.quotes.map((quoted) => (
        <blockquote>
          <span data-cut={quoted.cut} lang={props.item.lang}>
            {quoted.text}
          </span>{' '}
          <span class="board-place">{place(quoted.at.paragraph)}</span>
        </blockquote>
      ))}
    </figure>
  );
}
