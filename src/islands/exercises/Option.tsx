import type { JSX } from 'solid-js';
import Sign from '../Sign.tsx';
import { useDesk } from './desk.ts';
import type { Mark } from './kind.ts';

/** How an option came out, as glyph and word. */
export function MarkTag(props: { mark: Mark | undefined }) {
  const { ui } = useDesk();
  return (
    <>
      {props.mark && (
        <span class="tag">
          <Sign of={props.mark === 'wrong' ? 'wrong' : 'right'} /> {ui.exercise.mark[props.mark]}
        </span>
      )}
    </>
  );
}

interface Props {
  /** Beginning of the control's name. */
  name: string;
  question: string;
  value: string;
  many?: boolean | undefined;
  mark: (question: string, value: string) => Mark | undefined;
  /** A sign of the board, which gives the field its colour and line. */
  sign?: string | undefined;
  children: JSX.Element;
}

/** A native radio or checkbox with its label as one large target. Uncontrolled: see picks.ts. */
export function Option(props: Props) {
  const mark = () => props.mark(props.question, props.value);
  return (
    <label class="option" data-mark={mark()} data-sign={props.sign}>
      <input type={props.many ? 'checkbox' : 'radio'} name={`${props.name}/${props.question}`} value={props.value} />
      <span class="option-text">{props.children}</span>
      <MarkTag mark={mark()} />
    </label>
  );
}
