import type { Sight, Sights } from '../../core/results/check-result.ts';
import { fill } from '../../i18n/format.ts';
import Sign from '../Sign.tsx';
import type { Done, ResultsUi } from './Results.tsx';

const ROWS: readonly { readonly row: 'nobody' | 'somebody'; readonly sights: readonly Sight[] }[] = [
  { row: 'nobody', sights: ['caught', 'missed'] },
  { row: 'somebody', sights: ['recognised', 'flagged'] },
];
/** A mistake is an open ring with a cross, so that it is not told by colour alone. */
const MISTAKES: readonly Sight[] = ['missed', 'flagged'];

/** One check: sixteen dots, the two kinds of mistake, the same by tone, the pairs. */
export function Sheet({ of: { check, result }, ui }: { of: Done; ui: ResultsUi }) {
  const words = ui.results;
  const { sights, lean, byTone, claims, pairs } = result;
  const right = (list: readonly { right: boolean }[]) => list.filter((one) => one.right).length;
  return (
    <section class="sheet result" aria-labelledby={`result-${check.form}`}>
      <h2 id={`result-${check.form}`}>{check.form === 'A' ? words.before : words.after}</h2>
      <h3>{words.dots}</h3>
      {ROWS.map(({ row, sights: two }) => (
        <div class="dots-row" data-sign={row}>
          <p class="dots-head">
            <Sign of={row} /> {words[row]}
          </p>
          <ul class="sixteen" aria-label={words[row]}>
            {two.map((sight) => (
              <DotGroup sight={sight} count={sights[sight]} label={words.sight[sight]} />
            ))}
          </ul>
        </div>
      ))}
      <h3>{words.mistakes}</h3>
      <p data-lean={lean ?? 'none'}>
        {fill(words.lean[lean ?? 'none'], { missed: sights.missed, flagged: sights.flagged })}
      </p>
      <h3>{words.tone}</h3>
      <p class="result-about">{words.toneAbout}</p>
      <ToneTable
        rows={[
          ['accusation', words.accusations, byTone.accusations],
          ['fact', words.facts, byTone.facts],
        ]}
        ui={ui}
      />
      <p>{fill(words.kind, { right: claims.filter((claim) => claim.kindRight).length, of: claims.length })}</p>
      <h3>{words.pairs}</h3>
      <p>{fill(words.pairsText, { right: right(pairs), of: pairs.length })}</p>
    </section>
  );
}

/** What the four kinds of dots mean; once for both checks. */
export function SightLegend({ ui }: { ui: ResultsUi }) {
  const words = ui.results;
  return (
    <dl class="sight-legend">
      {ROWS.flatMap((row) => row.sights).map((sight) => (
        <div>
          <dt>
            <Dot sight={sight} /> {words.sight[sight]}
          </dt>
          <dd>{words.sightAbout[sight]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Dot({ sight }: { sight: Sight }) {
  return (
    <svg class="dot" viewBox="0 0 20 20" data-sight={sight} aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      {MISTAKES.includes(sight) && <path d="M7 7l6 6M13 7l-6 6" />}
    </svg>
  );
}

/** The dots of one kind with their number; for screen readers the number is enough. */
function DotGroup({ sight, count, label }: { sight: Sight; count: number; label: string }) {
  return (
    <li>
      <span class="dot-run" aria-hidden="true">
        {Array.from({ length: count }, () => (
          <Dot sight={sight} />
        ))}
      </span>
      <span class="dot-count">{`${count} ${label}`}</span>
    </li>
  );
}

interface ToneProps {
  rows: readonly (readonly ['accusation' | 'fact', string, Sights])[];
  ui: ResultsUi;
}

const SIGHTS: readonly Sight[] = ['caught', 'missed', 'recognised', 'flagged'];

/** The four sights once for accusations and once for facts; a row each, because four of their names side by side are wider than a phone. */
function ToneTable({ rows, ui }: ToneProps) {
  const { sight } = ui.results;
  return (
    <table class="tone">
      <thead>
        <tr>
          <td />
          {rows.map(([sign, name]) => (
            <th scope="col">
              <Sign of={sign} /> {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIGHTS.map((one) => (
          <tr>
            <th scope="row">{sight[one]}</th>
            {rows.map(([, , counts]) => (
              <td>{counts[one]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
