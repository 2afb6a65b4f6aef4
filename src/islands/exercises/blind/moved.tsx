import { fieldIn } from '../../../core/exercises/blind/score.ts';
import { verdictsOn } from '../../../core/exercises/blind/verdicts.ts';
import { count, fill } from '../../../i18n/format.ts';
import { $attempts } from '../../../stores/record.ts';
import { fromStore } from '../../fromStore.ts';
import type { ExerciseKind } from '../kind.ts';
import { fieldLabel } from '../sort/label.ts';

/** The global id of the exercise, from that of an item. */
const exerciseOf = (item: string) => item.slice(0, item.lastIndexOf('/'));

/** After an open item: where the learner put the claim before, and now. It judges nothing. */
export const comparison: NonNullable<ExerciseKind<'blind'>['before']> = ({ open }, response, { id, ui }) => {
  if (!open) return null;
  const words = ui.exercise.blind;
  const log = fromStore($attempts, $attempts.get());
  const says = () => {
    const { hidden } = verdictsOn(log(), exerciseOf(id), open.pair);
    const now = fieldIn(response());
    if (!hidden || !now) return words.missed;
    return fill(hidden === now ? words.stayed : words.moved, {
      hidden: fieldLabel(hidden, ui),
      open: fieldLabel(now, ui),
    });
  };
  return (
    <>
      <p class="moved">{says()}</p>
      <p>{words.key}</p>
    </>
  );
};

/** After the last item: which verdicts moved, and that only the learner sees it. */
export const summary: NonNullable<ExerciseKind<'blind'>['after']> = ({ open }, response, _, { id, ui, lang }) => {
  if (!open?.all.length) return null;
  const words = ui.exercise.blind;
  const log = fromStore($attempts, $attempts.get());
  /** The claims that were placed twice. The answer just given may not be in the record yet. */
  const twice = () =>
    open.all.flatMap((pair) => {
      const verdicts = verdictsOn(log(), exerciseOf(id), pair);
      const now = pair.id === open.pair.id ? fieldIn(response()) : verdicts.open;
      return verdicts.hidden && now ? [{ n: pair.paragraph, hidden: verdicts.hidden, now }] : [];
    });
  const moved = () => twice().filter(({ hidden, now }) => hidden !== now);
  return (
    <div class="moves">
      <h5>{words.title}</h5>
      <p>{twice().length > 0 ? count(words.count, twice().length, lang, { moved: moved().length }) : words.none}</p>
      <ul>
        {moved().map(({ n, hidden, now }) => (
          <li>{fill(words.from, { n, hidden: fieldLabel(hidden, ui), open: fieldLabel(now, ui) })}</li>
        ))}
      </ul>
      <p>{words.about}</p>
    </div>
  );
};
