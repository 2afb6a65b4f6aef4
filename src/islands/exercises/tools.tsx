import type { Quoted } from '../../core/exercises/types.ts';
import { fill } from '../../i18n/format.ts';
import Sign from '../Sign.tsx';
import type { ExerciseProps } from './desk.ts';
import type { Tools } from './kind.ts';
import { hrefOf, placeOf } from './Told.tsx';

/**
 * The tools for one item.
 *
 * @param name what the names of its controls begin with, and its ids
 * @param described takes in the ids of the passages that describe its controls
 * @param keep keeps one more attempt; nothing does where there is no feedback
 */
export function toolsFor(
  name: string,
  answer: Tools['answer'],
  described: string[],
  desk: ExerciseProps,
  keep: Tools['keep'] = async () => {},
): Tools {
  const { ui, lang, source } = desk;
  const words = ui.exercise;

  /** The number of a paragraph, as a link to it. */
  const link = (quoted: Quoted) => {
    const { article, at } = quoted;
    const place = at.paragraph === 0 ? words.headline : `¶${at.paragraph}`;
    const href = hrefOf(desk.storyHref, quoted);
    const says = fill(words.inStory, { place });
    const spot = placeOf(quoted);
    return (
      <a class="place" href={href} aria-label={says} data-article={article} data-at={spot}>
        {place}
      </a>
    );
  };

  /** A passage of a story: the label first, then where it stands, then the words on their own paper. */
  const quote: Tools['quote'] = (quoted, end, role, cutUp) => {
    const { text, cut } = quoted;
    const id = end && `${name}/${end}`;
    const label = role ? `${source.label}, ${role}` : source.label;
    const { lang: authored } = source;
    if (id) described.push(id);
    return (
      <figure class="quotation">
        <figcaption>
          <span>{label}</span>
          {'at' in quoted && link(quoted)}
        </figcaption>
        <blockquote lang={authored} id={id} data-cut={cut}>
          {cutUp ?? text}
        </blockquote>
      </figure>
    );
  };

  const option: Tools['option'] = (question, value, text, many, sign, look = 'option') => {
    const how = () => answer.mark(question, value);
    return (
      <label class={look} data-mark={how()} data-sign={sign}>
        <input type={many ? 'checkbox' : 'radio'} name={`${name}/${question}`} value={value} />
        <span class={`${look}-text`}>{text}</span>
        {tag(how())}
      </label>
    );
  };

  /** How an option came out, as word and glyph. It hangs on the last word before it, and is apart from it when spoken. */
  const tag: Tools['tag'] = (how, text) =>
    how && (
      <span class="tag" lang={lang}>
        {`\u00a0${text ?? words.mark[how]} `}
        <Sign of={how === 'answer' ? 'right' : how} />
      </span>
    );

  return { ...desk, id: name, answer, keep, quote, option, tag };
}
