import type { Verdict } from '../../../core/codebook/values.ts';
import Sign from '../../Sign.tsx';
import { lineOf, SIGNS } from './signs.ts';

/** The glyphs of a verdict. They always stand beside its name. */
export default function VerdictSign(props: { of: Verdict }) {
  return (
    <span class="signs" data-sign={lineOf(props.of)}>
      {SIGNS[props.of].map((sign) => sign && <Sign of={sign} />)}
    </span>
  );
}
