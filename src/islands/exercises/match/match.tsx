import type { JSX } from 'solid-js';
import { DIFFERENCES, RELATIONS } from '../../../core/codebook/values.ts';
import { answerMatch, scoreMatch } from '../../../core/exercises/match/score.ts';
import type { MatchAsk } from '../../../core/exercises/match/types.ts';
import type { ExerciseKind, Tools } from '../kind.ts';

type Judge = Extract<MatchAsk, { form: 'judge' }>;
type Find = Extract<MatchAsk, { form: 'find' }>;

/** Two passages, and up to three questions about them. CSS shows the further ones as soon as the first answer asks for them. */
function judge({ a, b, questions }: Judge, { ui, quote, option }: Tools) {
  const words = ui.exercise.match;
  const group = (legend: string, options: JSX.Element, further = ' further') => (
    <fieldset class={`options${further}`}>
      <legend>{legend}</legend>
      {options}
    </fieldset>
  );
  const relations = RELATIONS.map((name) => option('relation', name, ui.signs.relation[name]));
  return (
    <>
      <div class="pair">
        {quote(a, 'claim', words.first)}
        {quote(b, 'beside', words.second)}
      </div>
      {group(words.relation, relations, '')}
      {questions.includes('differs') &&
        group(
          words.differs,
          DIFFERENCES.map((name) => option('differs', name, ui.signs.differs[name], true)),
        )}
      {questions.includes('both') &&
        group(words.both, [option('both', 'true', words.yes), option('both', 'false', words.no)])}
    </>
  );
}

/** A claim, and passages of which one conflicts with it. */
function find({ claim, among }: Find, { ui, source, quote, option }: Tools) {
  return (
    <>
      {quote(claim, 'claim')}
      <p class="among">{`${source.label}, ${ui.exercise.match.among}`}</p>
      <div class="options">
        {among.map(({ id, passage }) =>
          option(
            'found',
            id,
            <>
              <span class="number">{`¶${passage.at.paragraph} `}</span>
              <span class="passage-text" lang={source.lang} data-cut={passage.cut}>
                {passage.text}
              </span>
            </>,
          ),
        )}
      </div>
    </>
  );
}

/** Once it is solved or shown: the record that would settle it. */
const after: NonNullable<ExerciseKind<'match'>['after']> = (key, _, solved, { ui, source: { lang } }) => (
  <>
    {key.form === 'judge' && solved() && key.settledBy && (
      <p>
        <b>{ui.exercise.match.settled}</b> <span lang={lang}>{key.settledBy}</span>
      </p>
    )}
  </>
);

const label: ExerciseKind<'match'>['label'] = (ask, about, { signs, exercise }) => {
  if (ask.form === 'find') {
    const at = ask.among.find(({ id }) => id === about)?.passage.at.paragraph;
    return at === undefined ? null : at === 0 ? exercise.headline : `¶${at}`;
  }
  if (about === 'differs' || about === 'both') return exercise.match[about];
  return (signs.relation as Readonly<Record<string, string>>)[about] ?? null;
};

export const match: ExerciseKind<'match'> = {
  type: 'match',
  score: scoreMatch,
  answer: answerMatch,
  label,
  body: (ask, tools) => (ask.form === 'judge' ? judge(ask, tools) : find(ask, tools)),
  after,
};
