import { changeInterval } from '../../core/results/change.ts';
import type { CheckResult } from '../../core/results/check-result.ts';
import { fill } from '../../i18n/format.ts';
import type { Done, ResultsUi } from './Results.tsx';

const rightOnAnswers = ({ sights, claims }: CheckResult) => ({
  right: sights.caught + sights.recognised,
  of: claims.length,
});
const signed = (claims: number): string => (claims > 0 ? `+${claims}` : claims < 0 ? `−${-claims}` : '0');

/** The change from before to after in one sentence, never as one number: the interval, and whether it holds no change at all. */
export function changeSentence(before: CheckResult, after: CheckResult, { results: words }: ResultsUi): string {
  const [one, two] = [rightOnAnswers(before), rightOnAnswers(after)];
  // Outwards to whole claims: nobody has caught half a claim.
  const [share, other] = changeInterval(one, two);
  const low = Math.floor(share * two.of);
  const high = Math.ceil(other * two.of);
  const said = fill(words.changeText, {
    before: one.right,
    after: two.right,
    of: two.of,
    low: signed(low),
    high: signed(high),
  });
  const more = share > 0 ? words.changeMore : other < 0 ? words.changeLess : words.changeZero;
  return `${said} ${more}`;
}

/** Before and after, compared. */
export function Change({ before, after, ui }: { before: Done; after: Done; ui: ResultsUi }) {
  return (
    <section class="sheet" aria-labelledby="result-change">
      <h2 id="result-change">{ui.results.change}</h2>
      <p>{changeSentence(before.result, after.result, ui)}</p>
    </section>
  );
}
