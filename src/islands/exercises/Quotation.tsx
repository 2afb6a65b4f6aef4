import type { JSX } from 'solid-js';
import type { Quoted } from '../../core/exercises/types.ts';
import { fill } from '../../i18n/format.ts';
import { useDesk } from './desk.ts';
import { placeOf } from './Told.tsx';

interface Props {
  quoted: Quoted;
  /** Which of several passages this is. */
  role?: string | undefined;
  /** So that the controls can be described by the words. */
  id?: string;
  /** In place of the words, where they are cut up. */
  children?: JSX.Element;
}

/** A passage of a story: the label first, then where it stands, then the words on their own paper. */
export function Quotation(props: Props) {
  const { ui, source, storyHref } = useDesk();
  const at = props.quoted.at;
  const place = at.paragraph === 0 ? ui.exercise.headline : `¶${at.paragraph}`;
  return (
    <figure class="quotation">
      <figcaption>
        <span>{props.role ? `${source.label}, ${props.role}` : source.label}</span>
        <a
          class="place"
          href={`${storyHref}${props.quoted.article}/#p${at.paragraph}`}
          aria-label={fill(ui.exercise.inStory, { place })}
          data-article={props.quoted.article}
          data-at={placeOf(at)}
        >
          {place}
        </a>
      </figcaption>
      <blockquote lang={source.lang} id={props.id}>
        {props.children ?? props.quoted.text}
      </blockquote>
    </figure>
  );
}
