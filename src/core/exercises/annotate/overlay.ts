import { readStarts } from '../../anchoring/word-starts.ts';
import { entry } from '../reading.ts';
import { spansIn } from './score.ts';
import type { Span } from './spans.ts';
import type { AnnotateKey, KeyClaim } from './types.ts';

/** What became of a claim of the key: not found; found and judged as the key does, in another way, or not at all. */
export type Fate = 'missed' | 'agreed' | 'differed' | 'open';

/** A claim of the key with what the learner made of it. */
export interface Laid {
  readonly claim: KeyClaim;
  readonly fate: Fate;
  /** The mark that found it; of a missed one, the mark that shares most words with it. Null where none does. */
  readonly mark: Span | null;
}
/** Marks laid over the key. Found and judged are counted apart, and never made into one number. */
export interface Overlay {
  /** In the story’s order. */
  readonly claims: readonly Laid[];
  readonly marks: readonly Span[];
  /** Marks most of whose words are in no claim of the key. */
  readonly added: readonly Span[];
  readonly found: number;
  /** Of the found ones, those judged as the key does, or for an arguable claim as one of its readings does. */
  readonly agreed: number;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** Counts the words of the key’s paragraphs: all of a span’s, or those that two spans share. */
function counter({ words: starts }: AnnotateKey) {
  const known = new Map<number, readonly number[]>();
  const startsIn = (paragraph: number) => {
    const read = known.get(paragraph) ?? readStarts(entry(starts, String(paragraph)) ?? '');
    known.set(paragraph, read);
    return read;
  };
  return (paragraph: number, one: Words, other: Words = one) =>
    startsIn(paragraph).filter((at) => at >= Math.max(one.start, other.start) && at < Math.min(one.end, other.end))
      .length;
}

/** A mark, or several as one, beside a claim: words of its own, and those that it shares with the claim. */
interface Tried {
  readonly mark: Span;
  readonly own: number;
  readonly shared: number;
  /** A third of the claim is enough, if it lies inside. */
  readonly alone: boolean;
}

/** Marks that lie mostly inside a claim and are judged alike, as one: somebody may have pressed each clause of it. */
function together(tried: readonly Tried[]): readonly Tried[] {
  const inside = tried.filter(({ own, shared }) => shared * 2 >= own);
  return [...new Set(inside.map(({ mark }) => mark.verdict))].flatMap((verdict) => {
    const alike = inside.filter(({ mark }) => mark.verdict === verdict);
    const [first] = alike;
    if (!first || alike.length < 2) return [];
    const start = Math.min(...alike.map(({ mark }) => mark.start));
    const end = Math.max(...alike.map(({ mark }) => mark.end));
    const sum = (what: 'own' | 'shared') => alike.reduce((total, one) => total + one[what], 0);
    return [{ mark: { ...first.mark, start, end }, own: sum('own'), shared: sum('shared'), alone: false }];
  });
}

/**
 * Lays marks over the key.
 *
 * **Found.** A mark finds a claim where they share at least half of the words of both: shared words ÷ words of the longer one
 * ≥ ½. So of two claims in one mark the longer is found, and of a whole paragraph none. A second chance has a single mark
 * that lies inside the claim and holds at least a third of its words: clauses are cut at commas, and who marks “Nobody was
 * hurt” has found “Nobody was hurt, and no boat was damaged”. Marks that lie mostly inside the claim and are judged alike are also tried as one.
 * A word belongs to a span where its first letter does.
 *
 * **Judged.** Of the marks that find a claim the one counts that shares most; of equal ones a judged one, then the first.
 * It is judged like the key where its verdict is the key’s or, for an arguable claim, that of any reading.
 *
 * Marks without a word are passed over. Total: any response has an overlay. More marks never lower `found`.
 */
export function layOver(key: AnnotateKey, response: unknown): Overlay {
  const count = counter(key);
  const marks = spansIn(key, response).filter((mark) => count(mark.paragraph, mark) > 0);
  const claims = key.claims.map((claim): Laid => {
    const { at, verdict, readings } = claim;
    const all = count(at.paragraph, at);
    const single = marks
      .filter(({ paragraph }) => paragraph === at.paragraph)
      .map((mark): Tried => {
        return { mark, own: count(at.paragraph, mark), shared: count(at.paragraph, mark, at), alone: true };
      })
      .filter(({ shared }) => shared > 0);
    const finds = ({ own, shared, alone }: Tried) =>
      shared * 2 >= Math.max(own, all) || (alone && shared === own && shared * 3 >= all);
    const [best] = [...single, ...together(single)].sort(
      (one, other) =>
        Number(finds(other)) - Number(finds(one)) ||
        other.shared / Math.max(other.own, all) - one.shared / Math.max(one.own, all) ||
        Number(one.mark.verdict === '-') - Number(other.mark.verdict === '-'),
    );
    if (!best || !finds(best)) return { claim, fate: 'missed', mark: best?.mark ?? null };
    const { mark } = best;
    const same = [verdict, ...readings.map((reading) => reading.verdict)].some((one) => one === mark.verdict);
    return { claim, fate: same ? 'agreed' : mark.verdict === '-' ? 'open' : 'differed', mark };
  });
  const added = marks.filter((mark) => {
    const held = key.claims
      .filter(({ at }) => at.paragraph === mark.paragraph)
      .reduce((sum, { at }) => sum + count(mark.paragraph, mark, at), 0);
    return held * 2 < count(mark.paragraph, mark);
  });
  const of = (fate: Fate) => claims.filter((laid) => laid.fate === fate).length;
  return { claims, marks, added, found: claims.length - of('missed'), agreed: of('agreed') };
}
