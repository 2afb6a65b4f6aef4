import { Show } from 'solid-js';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import Sign from '../../islands/Sign.tsx';
import { Inset } from '../Inset.tsx';
import { type Hands, totalOf } from './hands.ts';
import type { Kit } from './kit.ts';
import type { Slide } from './slides.ts';

/** The words that the stage uses, and what goes with them. */
export type PresentUi = Pick<Strings, 'present'> & {
  readonly arguable: string;
  readonly headline: string;
  readonly kit: Kit;
};

/** The words of an option. */
export const nameOf = ({ options }: Slide, option: string, { kit }: PresentUi): string =>
  options.find(({ id }) => id === option)?.text ?? kit.names[option] ?? option;

/** The language of the options where an author wrote them; undefined where they are names of ours. */
export const langOf = ({ options }: Pick<Slide, 'options'>, own: string): string | undefined =>
  options.some(({ text }) => text !== undefined) ? own : undefined;

interface Props {
  slide: Slide;
  hands: Hands;
  shown: boolean;
  ui: PresentUi;
  lang: string;
  /** The language of the exercise. */
  own: string;
  /** `byKey`: with a key, not a finger or a mouse. */
  onCount: (option: number, by: 1 | -1, byKey: boolean) => void;
}

/** What the class can vote for: a key, a name, a bar and a number each. */
export function Options(props: Props) {
  const words = props.ui.present;
  const n = (option: string) => props.hands[option] ?? 0;
  const most = () => Math.max(1, ...Object.values(props.hands));
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to Safari. */}
      <ul role="list" class="present-options" data-count={props.slide.options.length}>
        {props.slide.options.map(({ id: option }, at) => {
          const signs = props.ui.kit.signs[option] ?? [];
          const name = nameOf(props.slide, option, props.ui);
          const own = langOf(props.slide, props.own);
          const right = () => props.shown && props.slide.right?.includes(option);
          return (
            <li data-right={right() ? '' : undefined} data-sign={signs[0]}>
              <button type="button" class="present-more" on:click={({ detail }) => props.onCount(at, 1, detail === 0)}>
                <span class="visually-hidden">{words.more} </span>
                <kbd>{at + 1}</kbd>
                <span class="name">
                  {signs.map((sign) => (
                    <Sign of={sign} />
                  ))}{' '}
                  <span lang={own}>{name}</span>
                  <Show when={right()}>
                    <span class="present-answer">
                      {' '}
                      <Sign of="right" /> {words.answer}
                    </span>
                  </Show>
                </span>
                <span class="hands" aria-hidden="true">
                  {n(option)}
                </span>
                <span class="visually-hidden">, {count(words.hands, n(option), props.lang)}</span>
                <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * n(option)) / most()} height="10" />
                </svg>
              </button>
              <button type="button" class="present-less" on:click={({ detail }) => props.onCount(at, -1, detail === 0)}>
                <span aria-hidden="true">−</span>
                <span class="visually-hidden">
                  <Inset text={words.less} values={{ option: name }} lang={own} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="present-total">{count(words.total, totalOf(props.hands), props.lang)}</p>
    </>
  );
}
