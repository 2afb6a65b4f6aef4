import { DIFFERENCES, RELATIONS } from '../../../core/codebook/values.ts';
import type { MatchAsk } from '../../../core/exercises/match/types.ts';
import { useDesk } from '../desk.ts';
import type { BodyProps, ExerciseKind } from '../kind.ts';
import { Option } from '../Option.tsx';
import { Quotation } from '../Quotation.tsx';

/** Two passages, and up to three questions about them. CSS shows the further ones as soon as the first answer asks for them. */
function Judge(props: BodyProps<'match'> & { ask: Extract<MatchAsk, { form: 'judge' }> }) {
  const { ui } = useDesk();
  const words = ui.exercise.match;
  const { a, b, questions } = props.ask;
  const option = (question: string, value: string, text: string, many?: boolean) => (
    <Option name={props.name} question={question} value={value} many={many} mark={props.mark}>
      {text}
    </Option>
  );
  return (
    <>
      <div class="pair">
        <Quotation quoted={a} role={words.first} id={`${props.name}/claim`} />
        <Quotation quoted={b} role={words.second} id={`${props.name}/beside`} />
      </div>
      <fieldset class="options">
        <legend>{words.relation}</legend>
        {RELATIONS.map((name) => option('relation', name, ui.signs.relation[name]))}
      </fieldset>
      {questions.includes('differs') && (
        <fieldset class="options further">
          <legend>{words.differs}</legend>
          {DIFFERENCES.map((name) => option('differs', name, ui.signs.differs[name], true))}
        </fieldset>
      )}
      {questions.includes('both') && (
        <fieldset class="options further">
          <legend>{words.both}</legend>
          {option('both', 'true', words.yes)}
          {option('both', 'false', words.no)}
        </fieldset>
      )}
    </>
  );
}

/** A claim, and passages of which one conflicts with it. */
function Find(props: BodyProps<'match'> & { ask: Extract<MatchAsk, { form: 'find' }> }) {
  const { ui, source } = useDesk();
  return (
    <>
      <Quotation quoted={props.ask.claim} id={`${props.name}/claim`} />
      <p class="among">{`${source.label}, ${ui.exercise.match.among}`}</p>
      <div class="options">
        {props.ask.among.map(({ id, passage }) => (
          <Option name={props.name} question="found" value={id} mark={props.mark}>
            <span class="number">¶{passage.at.paragraph} </span>
            <span class="passage-text" lang={source.lang}>
              {passage.text}
            </span>
          </Option>
        ))}
      </div>
    </>
  );
}

function Body(props: BodyProps<'match'>) {
  const { ask } = props.item;
  return ask.form === 'judge' ? (
    <Judge item={props.item} name={props.name} mark={props.mark} ask={ask} />
  ) : (
    <Find item={props.item} name={props.name} mark={props.mark} ask={ask} />
  );
}

/** Once it is solved or shown: the record that would settle it. */
const After: NonNullable<ExerciseKind<'match'>['After']> = (props) => {
  const { ui } = useDesk();
  const { key } = props.item;
  if (key.form !== 'judge') return null;
  return (
    <>
      {props.solved && key.settledBy && (
        <p>
          <b>{ui.exercise.match.settled}</b> {key.settledBy}
        </p>
      )}
    </>
  );
};

export const match: ExerciseKind<'match'> = {
  Body,
  After,
  passages: (ask) => (ask.form === 'judge' ? ['claim', 'beside'] : ['claim']),
};
