import { findRuns } from '../anchoring/run.ts';
import type { Anchor } from '../anchoring/types.ts';
import { type ExerciseSource, itemsIn } from '../schema/exercises.ts';
import type { Draft } from './draft.ts';
import { chooseAnchor, nearClaims, nearFind, nearFound, nearJudge, nearSort } from './near.ts';
import type { Authored } from './shape.ts';
import type { Path } from './yaml-file.ts';

/** A sentence of ours that may hold “…”. */
export interface ToldText {
  readonly at: Authored<unknown>['at'];
  readonly path: Path;
  readonly text: string;
  /** Where the words are looked for first; null where they need only stand somewhere in the story, and are not linked. */
  readonly near: readonly Anchor[] | null;
}

/**
 * Do all these claims stand in the story? Where one does not, the words of a sentence about it cannot be narrowed down;
 * to report them too would tell an author of a second problem that is none.
 */
const stand = (draft: Draft, claims: readonly string[]): boolean => claims.every((id) => draft.anchorOf(id) !== null);

type Piece = readonly [path: Path, text: string | null | undefined, near: readonly Anchor[] | null];

function* piecesOf(exercise: ExerciseSource, draft: Draft): Iterable<Piece> {
  yield [['title'], exercise.title, null];
  yield [['stem'], exercise.stem, null];
  yield [['hint'], exercise.hint, []];
  const { anchorOf, paragraphs } = draft;
  if (exercise.type === 'order') {
    yield [['from'], exercise.from, null];
    yield [['to'], exercise.to, null];
  }
  const sure = (ids: readonly string[], near: readonly Anchor[]) => (stand(draft, ids) ? near : null);
  const about = (...ids: readonly string[]) => sure(ids, nearClaims(ids, anchorOf));
  for (const [index, item] of itemsIn(exercise).entries()) {
    const path = ['items', index];
    if ('options' in item) {
      const at = chooseAnchor(item, anchorOf, paragraphs);
      const near = at ? [at] : item.claim === null && item.passage === null ? [] : null;
      yield [[...path, 'stem'], item.stem, null];
      for (const [number, option] of item.options.entries()) {
        yield [[...path, 'options', number, 'text'], option.text, null];
        yield [[...path, 'options', number, 'feedback'], option.feedback, near];
      }
      if (!('ratings' in item)) continue;
      yield [[...path, 'task'], item.task, null];
      yield [[...path, 'model'], item.model, near];
      for (const [number, { text }] of item.ratings.entries()) yield [[...path, 'ratings', number, 'text'], text, null];
    } else if ('phrases' in item) {
      const [run] = findRuns(
        paragraphs,
        item.phrases.map((phrase) => phrase.text),
      ).runs;
      for (const [number, phrase] of item.phrases.entries()) {
        yield [[...path, 'phrases', number, 'why'], phrase.why, run ? [run.at] : null];
      }
    } else if ('passages' in item) {
      for (const [number, { claim, why }] of item.passages.entries()) {
        yield [[...path, 'passages', number, 'why'], why, about(claim)];
      }
      yield [[...path, 'why'], item.why, about(...item.passages.map(({ claim }) => claim))];
    } else if ('records' in item) {
      yield [[...path, 'question'], item.question, null];
      for (const [number, { text, feedback }] of item.records.entries()) {
        yield [[...path, 'records', number, 'text'], text, null];
        yield [[...path, 'records', number, 'feedback'], feedback, about(item.claim)];
      }
    } else if ('among' in item) {
      yield [[...path, 'why'], item.why, sure([item.claim, ...item.among], nearFind(item, anchorOf))];
      for (const [id, text] of Object.entries(item.wrong)) {
        yield [[...path, 'wrong', id], text, sure([item.claim, id], nearFound(item, id, anchorOf))];
      }
    } else if ('beside' in item || 'a' in item) {
      const near =
        'beside' in item
          ? sure(item.beside === null ? [item.claim] : [item.claim, item.beside], nearSort(item, anchorOf))
          : sure([item.a, item.b], nearJudge(item, anchorOf));
      yield [[...path, 'why'], item.why, near];
      for (const [field, text] of Object.entries(item.wrong)) yield [[...path, 'wrong', field], text, near];
    }
  }
}

/** Every sentence of a package’s YAML files that a learner reads. */
export function* toldTexts(draft: Draft): Iterable<ToldText> {
  if (draft.article) {
    const { value, at } = draft.article;
    yield { at, path: ['about'], text: value.about, near: null };
    yield { at, path: ['contentNote'], text: value.contentNote ?? '', near: null };
    yield { at, path: ['provenance', 'note'], text: value.provenance.note, near: null };
  }
  for (const { value, at } of draft.claims) {
    const near = stand(draft, [value.id]) ? nearClaims([value.id], draft.anchorOf) : null;
    yield { at, path: ['why'], text: value.why, near };
    for (const [field, text] of Object.entries(value.wrong)) yield { at, path: ['wrong', field], text, near };
    for (const [index, { because }] of value.arguable.entries()) {
      yield { at, path: ['arguable', index, 'because'], text: because, near };
    }
  }
  for (const { value, at } of draft.conflicts) {
    const pair = [value.a, value.b];
    const near = stand(draft, pair) ? nearClaims(pair, draft.anchorOf) : null;
    yield { at, path: ['about'], text: value.about, near: null };
    yield { at, path: ['settledBy'], text: value.settledBy, near: null };
    yield { at, path: ['reading'], text: value.reading, near };
    for (const [index, { because }] of value.arguable.entries()) {
      yield { at, path: ['arguable', index, 'because'], text: because, near };
    }
  }
  for (const { value, at } of draft.exercises) {
    for (const [path, text, near] of piecesOf(value, draft)) if (text) yield { at, path, text, near };
  }
}
