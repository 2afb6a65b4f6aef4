import type { BodyProps, ExerciseKind } from '../kind.ts';
import { Option } from '../Option.tsx';
import { Quotation } from '../Quotation.tsx';

/** One or several of two to five options, with or without a passage above. */
function Body(props: BodyProps<'choose'>) {
  const { quoted, many, options } = props.item.ask;
  return (
    <>
      {quoted && <Quotation quoted={quoted} id={`${props.name}/claim`} />}
      <div class="options">
        {options.map(({ id, text }) => (
          <Option name={props.name} question="chosen" value={id} many={many} mark={props.mark}>
            {text}
          </Option>
        ))}
      </div>
    </>
  );
}

export const choose: ExerciseKind<'choose'> = {
  Body,
  question: (ask) => ask.stem,
  passages: (ask) => (ask.quoted ? ['claim'] : []),
};
