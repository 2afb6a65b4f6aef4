/** What was confused with what, in words: first over all claims, then question by question. */
import { Show } from 'solid-js';
import { plainText } from '../../core/anchoring/plain.ts';
import type { Confusion, Pattern } from '../../core/class/confusions.ts';
import { whyOf } from '../../core/class/counts.ts';
import { count, fill } from '../../i18n/format.ts';
import { Inset } from '../Inset.tsx';
import { Fold } from './Fold.tsx';
import { lessonOf } from './lesson-link.ts';
import { fieldText, optionText, quotesOf } from './option-text.ts';
import { Quotes } from './Quote.tsx';
import type { Room } from './room.ts';
import type { LessonLink } from './types.ts';
import { Who } from './Who.tsx';

/** How many are shown before the rest folds in. */
const FIRST = { patterns: 4, single: 6 } as const;

export function Confused(props: { readonly room: Room }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.confused;
  // What one alone got wrong says nothing of a class of many.
  const single = () => {
    const all = props.room.picture.confusions();
    const least = props.room.pupils().length > 4 ? 2 : 1;
    return all.filter(({ n }) => n >= least);
  };
  const rest = () => single().slice(FIRST.single);
  return (
    <section class="sheet board-view" id="board-confused" aria-labelledby="board-confused-title" tabindex="-1">
      <h2 id="board-confused-title">{words.title}</h2>
      <p class="board-soft">{words.about}</p>
      <Show when={single().length === 0}>
        <p>{words.none}</p>
      </Show>
      <Show when={props.room.picture.patterns().length > 0}>
        <h3>{words.patterns}</h3>
        <ol class="board-patterns">
          {props.room.picture
            .patterns()
            .slice(0, FIRST.patterns)
            .map((pattern) => (
              <PatternRow room={props.room} pattern={pattern} />
            ))}
        </ol>
      </Show>
      <Show when={single().length > 0}>
        <h3>{words.single}</h3>
        <ol class="board-confusions">
          {single()
            .slice(0, FIRST.single)
            .map((one) => (
              <ConfusionRow room={props.room} one={one} />
            ))}
        </ol>
      </Show>
      <Show when={rest().length > 0}>
        <Fold class="board-more" summary={count(words.more, rest().length, lang)}>
          {() => (
            <ol class="board-confusions" start={FIRST.single + 1}>
              {rest().map((one) => (
                <ConfusionRow room={props.room} one={one} />
              ))}
            </ol>
          )}
        </Fold>
      </Show>
    </section>
  );
}

function PatternRow(props: { readonly room: Room; readonly pattern: Pattern }) {
  const { ui, lang } = props.room.props;
  const words = ui.board.confused;
  const lesson = () => {
    const [first] = props.pattern.confusions;
    return first ? lessonOf(first.picture.item, props.room) : null;
  };
  return (
    <li>
      <p>
        <strong>
          {fill(words.pattern, {
            n: props.pattern.n,
            of: props.pattern.of,
            meant: fieldText(props.pattern.meant, ui),
            said: fieldText(props.pattern.said, ui),
          })}
        </strong>{' '}
        {props.pattern.who.length > 0 && count(words.pupils, props.pattern.who.length, lang)}
      </p>
      <progress max={props.pattern.of} value={props.pattern.n} aria-hidden="true" />
      <Link lesson={lesson()} says={words.lesson} />
      <Who room={props.room} who={props.pattern.who} n={props.pattern.who.length} />
    </li>
  );
}

function Link(props: { readonly lesson: LessonLink | null; readonly says: string }) {
  return (
    <Show when={props.lesson}>
      {(lesson) => (
        <p class="board-lesson">
          <a href={lesson().href}>
            <Inset text={props.says} values={{ title: lesson().title }} lang={lesson().lang} />
          </a>
        </p>
      )}
    </Show>
  );
}

function ConfusionRow(props: { readonly room: Room; readonly one: Confusion }) {
  const { ui } = props.room.props;
  const words = ui.board.confused;
  const { picture, kind, said, meant, n, of } = props.one;
  const { item } = picture;
  const text = said === '' ? null : optionText(item, said, ui);
  const right = meant === null ? null : optionText(item, meant, ui);
  const quoted = text?.quoted ?? false;
  // Words of the story stand in a quotation of their own, below.
  const shown = quoted ? '' : (text?.text ?? '');
  const sentence = fill(kind === 'took' && quoted ? words.tookQuote : words[kind], { n, of });
  const why = said === '' ? '' : plainText(whyOf(item, said));
  const [first] = quotesOf(item);
  const again = (says: string, words: string) =>
    first && <Words says={says} words={words} item={item} room={props.room} />;
  return (
    <li>
      <p>
        <strong>
          <Inset text={sentence} values={{ said: shown, meant: right?.text ?? '' }} lang={(text ?? right)?.lang} />
        </strong>
      </p>
      <Show when={item.type === 'choose' || item.type === 'settle'}>
        <p class="board-soft" lang={item.lang}>
          {item.stem}
        </p>
      </Show>
      <Show when={quotesOf(item).length > 0}>
        <Quotes item={item} quotes={quotesOf(item)} ui={ui} />
      </Show>
      {quoted && text && again(kind === 'left' ? words.instead : words.chosen, text.text)}
      {quoted && right && again(words.instead, right.text)}
      <Show when={why !== ''}>
        <p class="board-why" lang={item.lang}>
          {why}
        </p>
      </Show>
      <Link lesson={lessonOf(item, props.room)} says={words.lesson} />
      <Who room={props.room} who={props.one.who} n={n} />
    </li>
  );
}

/** Words of the story that are an option. */
function Words(props: { says: string; words: string; item: Confusion['picture']['item']; room: Room }) {
  return (
    <div class="board-option">
      <p class="board-soft">{props.says}</p>
      <blockquote lang={props.item.lang}>{props.words}</blockquote>
    </div>
  );
}
