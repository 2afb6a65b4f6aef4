import { segments } from '../../../core/anchoring/segments.ts';
import type { Overlay } from '../../../core/exercises/annotate/overlay.ts';
import type { AnnotateAsk, Judged } from '../../../core/exercises/annotate/types.ts';
import type { Tools } from '../kind.ts';
import { lineOf } from './signs.ts';
import VerdictSign from './VerdictSign.tsx';
import { wordsOf } from './words.ts';

/** What became of a claim or mark; each has its glyph in result.css, and its words. */
const FATES = ['agreed', 'differed', 'open', 'missed', 'added'] as const;
type Shown = (typeof FATES)[number];

/** Who judges how: a name, the signs and the words. */
export function Verdict({ lead, of, tools }: { lead: string; of: Judged; tools: Tools }) {
  const { ui } = tools;
  return (
    <p class="judged">
      <b>{lead}</b>{' '}
      {of === '-' ? (
        wordsOf(ui).unjudged
      ) : (
        <>
          <VerdictSign of={of} /> {ui.signs.verdict[of]}
        </>
      )}
    </p>
  );
}

/** A full stop or a closing mark behind a claim is drawn with it, so that nothing stands between them. */
const drawnEnd = (text: string, end: number) => end + (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0);

interface Props {
  readonly ask: AnnotateAsk;
  readonly overlay: Overlay;
  readonly tools: Tools;
}

/** The story with the learner’s marks, which are highlighted, over the claims of the key, which are underlined. */
export function Over({ ask, overlay, tools }: Props) {
  const { ui, lang, quote } = tools;
  const words = wordsOf(ui);
  const name = (of: Judged) => (of === '-' ? words.unjudged : ui.signs.verdict[of]);
  const signs = (of: Judged | undefined) => of && of !== '-' && <VerdictSign of={of} />;
  /** At the end of a claim or an added mark: what became of it, in glyphs, and in words for screen readers. */
  const tag = (fate: Shown, mine: Judged | undefined, keys: Judged | undefined) => (
    // The word joiner hangs it on the last word before it.
    <span class="fate" lang={lang}>
      {'\u2060'}
      {fate !== 'agreed' && signs(mine)}
      <i data-fate={fate} />
      <span class="visually-hidden">
        {` (${words.fate[fate]}. ${mine ? `${words.you} ${name(mine)}. ` : ''}${keys ? `${words.key} ${name(keys)}.` : ''}) `}
      </span>
      {signs(keys)}
    </span>
  );
  const paragraph = ({ paragraph: n, text }: AnnotateAsk['paragraphs'][number]) => {
    const claims = overlay.claims.filter(({ claim }) => claim.at.paragraph === n);
    const mine = overlay.marks.filter((mark) => mark.paragraph === n);
    const stretches = [
      ...claims.map(({ claim }, at) => ({ id: `c${at}`, start: claim.at.start, end: drawnEnd(text, claim.at.end) })),
      ...mine.map((mark, at) => ({ ...mark, id: `m${at}` })),
    ];
    let at = 0;
    const parts = segments(text, stretches).map((part) => {
      at += part.text.length;
      const held = claims.find((_, place) => part.ids.includes(`c${place}`));
      const marked = mine.find((_, place) => part.ids.includes(`m${place}`));
      return (
        <>
          <span data-key={held && lineOf(held.claim.verdict)} data-mine={marked && ''}>
            {part.text}
          </span>
          {held &&
            drawnEnd(text, held.claim.at.end) === at &&
            tag(held.fate, held.fate === 'missed' ? undefined : held.mark?.verdict, held.claim.verdict)}
          {marked?.end === at && overlay.added.includes(marked) && tag('added', marked.verdict, undefined)}
        </>
      );
    });
    return (
      <p class="run">
        <span class="number">{n > 0 && `¶${n} `}</span>
        {parts}
      </p>
    );
  };
  const [first] = ask.paragraphs;
  const whole = {
    article: ask.article,
    at: { paragraph: first?.paragraph ?? 0, start: 0, end: first?.text.length ?? 0 },
    text: '',
  };
  return (
    <>
      <ul class="legend">
        {FATES.map((fate) => (
          <li>
            <span class="fate">
              <i data-fate={fate} />
            </span>{' '}
            {words.fate[fate]}
          </li>
        ))}
      </ul>
      {quote(whole, undefined, undefined, ask.paragraphs.map(paragraph))}
    </>
  );
}
