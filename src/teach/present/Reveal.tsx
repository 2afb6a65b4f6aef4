import { Show } from 'solid-js';
import { Inset } from '../Inset.tsx';
import { Aloud } from './Aloud.tsx';
import { type Hands, promptFor, temptation } from './hands.ts';
import { langOf, nameOf, type PresentUi } from './Options.tsx';
import type { Slide } from './slides.ts';

interface Props {
  slide: Slide;
  hands: Hands;
  ui: PresentUi;
  /** The language of the story, and of the exercise. */
  lang: string;
}

/** What the words show, what to say to whoever chose something else, both readings where readers differ, and a question to go on with. */
export function Reveal(props: Props) {
  const words = props.ui.present;
  const tempting = () =>
    temptation(
      props.hands,
      props.slide.options.map(({ id }) => id),
      props.slide.right,
    );
  const toThem = () => {
    const option = tempting();
    const told = option === null ? undefined : props.slide.wrong[option];
    return option !== null && told ? { option: nameOf(props.slide, option, props.ui), told } : null;
  };
  return (
    <div class="stage-reveal">
      {props.slide.why.map((told, at) => (
        <p>
          {at === 0 && <b>{words.ours} </b>}
          <Aloud told={told} lang={props.lang} />
        </p>
      ))}
      {props.slide.readings.length > 0 && (
        <>
          <p>
            <b>{props.ui.arguable}</b>
          </p>
          <ul>
            {props.slide.readings.map((because) => (
              <li>
                <Aloud told={because} lang={props.lang} />
              </li>
            ))}
          </ul>
        </>
      )}
      {props.slide.settledBy && (
        <p>
          <b>{words.settled}</b> <span lang={props.lang}>{props.slide.settledBy}</span>
        </p>
      )}
      <Show when={toThem()} keyed>
        {({ option, told }) => (
          <p>
            <b>
              <Inset text={words.chosen} values={{ option }} lang={langOf(props.slide, props.lang)} />
            </b>{' '}
            <Aloud told={told} lang={props.lang} />
          </p>
        )}
      </Show>
      <p class="stage-prompt">{words.prompt[promptFor(props.hands, props.slide.right)]}</p>
    </div>
  );
}
