import { answerMark, scoreMark } from '../../../core/exercises/mark/score.ts';
import { count } from '../../../i18n/format.ts';
import Sign from '../../Sign.tsx';
import type { ExerciseKind } from '../kind.ts';
import { picksOf } from '../picks.ts';
import { tally } from './tally.ts';

/** A passage as running text, in which phrases are checkboxes. */
const body: ExerciseKind<'mark'>['body'] = ({ passage, quoted }, { quote, option }) =>
  quote(
    quoted,
    '',
    '',
    passage.map(({ paragraph, parts }) => (
      <p class="run">
        {passage.length > 1 && <span class="number">{`¶${paragraph} `}</span>}
        {parts.map((part) =>
          typeof part === 'string' ? part : option('picked', part.id, part.text, true, undefined, 'phrase'),
        )}
      </p>
    )),
  );

/** After a first reading: what was marked, by who answers for it. */
const after: NonNullable<ExerciseKind<'mark'>['after']> = (key, response, _, { ui, lang }) => {
  if (key.form !== 'survey') return null;
  const counts = tally(key, picksOf(response()).picked ?? []);
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

const label: ExerciseKind<'mark'>['label'] = ({ passage }, about) => {
  const parts = passage.flatMap((paragraph) => paragraph.parts);
  const phrase = parts.find((part) => typeof part !== 'string' && part.id === about);
  return typeof phrase === 'object' ? `“${phrase.text.trim()}”` : null;
};

export const mark: ExerciseKind<'mark'> = {
  type: 'mark',
  score: scoreMark,
  answer: answerMark,
  label,
  authored: () => true,
  body,
  after,
};
