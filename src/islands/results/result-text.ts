import type { Sight } from '../../core/results/check-result.ts';
import { fill } from '../../i18n/format.ts';
import { changeSentence } from './Change.tsx';
import type { Done, ResultsUi } from './Results.tsx';

const SIGHTS: readonly Sight[] = ['caught', 'missed', 'recognised', 'flagged'];

/** The result as a plain text, for the learner’s own file. No quotation and no name is in it. */
export function resultText(done: readonly Done[], ui: ResultsUi): string {
  const words = ui.results;
  const sheets = done.map(({ check, result: { sights, lean, byTone, claims, pairs } }) => {
    const counts = (of: typeof sights) => SIGHTS.map((sight) => `${of[sight]} ${words.sight[sight]}`).join(', ');
    return [
      check.form === 'A' ? words.before : words.after,
      counts(sights),
      fill(words.lean[lean ?? 'none'], { missed: sights.missed, flagged: sights.flagged }),
      `${words.accusations}: ${counts(byTone.accusations)}`,
      `${words.facts}: ${counts(byTone.facts)}`,
      fill(words.kind, { right: claims.filter((claim) => claim.kindRight).length, of: claims.length }),
      fill(words.pairsText, { right: pairs.filter((pair) => pair.right).length, of: pairs.length }),
    ].join('\n');
  });
  const [before, after] = ['A', 'B'].map((form) => done.find(({ check }) => check.form === form));
  const change = before && after ? [`${words.change}\n${changeSentence(before.result, after.result, ui)}`] : [];
  return `${[words.title, ...sheets, ...change, words.little].join('\n\n')}\n`;
}
