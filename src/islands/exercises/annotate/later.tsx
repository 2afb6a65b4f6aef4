import { createSignal } from 'solid-js';
import type { ExerciseKind } from '../kind.ts';
import { wordsOf } from './words.ts';

/** What draws the result. It is fetched at the first mark, so that nobody pays for it who only reads on. */
const [result, setResult] = createSignal<typeof import('./Result.tsx')>();
const [failed, setFailed] = createSignal(false);

/** Fetches it; a second time is as once, or one more try. */
export function fetchResult(): void {
  setFailed(false);
  import('./Result.tsx').then(
    (all) => setResult(all),
    () => setFailed(true),
  );
}

/** What was found, in numbers; until they are there, what is to come. */
export const heading: NonNullable<ExerciseKind<'annotate'>['heading']> = (key, response, tools) =>
  result()?.counts(key, response, tools) ?? wordsOf(tools.ui).over;

/** The result, as soon as what draws it is there. */
export const after: NonNullable<ExerciseKind<'annotate'>['after']> = (key, response, _, tools, ask) => {
  fetchResult();
  return (
    <>
      {result()?.Result({ ask, key, response: response(), tools })}
      {!result() && failed() && <p>{wordsOf(tools.ui).failed}</p>}
    </>
  );
};
