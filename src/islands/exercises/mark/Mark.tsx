import { count } from '../../../i18n/format.ts';
import Sign from '../../Sign.tsx';
import { useDesk } from '../desk.ts';
import type { BodyProps, ExerciseKind } from '../kind.ts';
import { MarkTag } from '../Option.tsx';
import { picksOf } from '../picks.ts';
import { Quotation } from '../Quotation.tsx';
import { tally } from './tally.ts';

/** A passage as running text, in which phrases are checkboxes. */
function Body(props: BodyProps<'mark'>) {
  const { passage, quoted } = props.item.ask;
  const several = passage.length > 1;
  return (
    <Quotation quoted={quoted}>
      {passage.map(({ paragraph, parts }) => (
        <p class="run">
          {several && <span class="number">¶{paragraph} </span>}
          {parts.map((part) => {
            if (typeof part === 'string') return part;
            const mark = () => props.mark('picked', part.id);
            return (
              <label class="phrase" data-mark={mark()}>
                <input type="checkbox" name={`${props.name}/picked`} value={part.id} />
                <span class="phrase-text">{part.text}</span>
                <MarkTag mark={mark()} />
              </label>
            );
          })}
        </p>
      ))}
    </Quotation>
  );
}

/** After a first reading: what was marked, by who answers for it. */
const After: NonNullable<ExerciseKind<'mark'>['After']> = (props) => {
  const { ui, lang } = useDesk();
  const { key } = props.item;
  if (key.form !== 'survey') return null;
  const counts = tally(key, picksOf(props.response).picked ?? []);
  const words = ui.exercise.survey;
  return (
    <>
      <table class="tally">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.marked}</th>
            <th scope="col">{words.left}</th>
          </tr>
        </thead>
        <tbody>
          {(['somebody', 'nobody'] as const).map((half) => (
            <tr data-sign={half}>
              <th scope="row">
                <Sign of={half} /> {ui.signs.answers[half]}
              </th>
              <td>{counts[half].marked}</td>
              <td>{counts[half].left}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{count(words.total, counts.somebody.marked + counts.nobody.marked, lang)}</p>
    </>
  );
};

export const mark: ExerciseKind<'mark'> = { Body, After, survey: (ask) => ask.form === 'survey' };
