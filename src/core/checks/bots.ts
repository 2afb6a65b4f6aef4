/**
 * Readers who look at one shallow sign and nothing else. They sit every check: whoever goes by tone, by quotation marks or
 * by numbers must do no better than chance, or the check measures something else than reading.
 */
import { BOARDS, type Field } from '../exercises/sort/types.ts';
import { MOST_ANSWERS, MOST_FIELDS, MOST_PAIRS } from './plan.ts';

/** A claim of the check’s board, with its answer. */
export interface BoardCase {
  readonly quote: string;
  readonly named: boolean;
  readonly accusation: boolean;
  readonly field: Field;
}
/** A pair of the check, with its answer. */
export interface PairCase {
  readonly a: { readonly quote: string; readonly paragraph: number };
  readonly b: { readonly quote: string; readonly paragraph: number };
  readonly clash: boolean;
}
/** Whoever and whatever has a name in the story: every form of each. */
export interface Cast {
  readonly people: readonly (readonly string[])[];
  readonly all: readonly { readonly name: string; readonly forms: readonly string[] }[];
}
/** How a bot did. `most` is what it may reach. */
export interface BotResult {
  readonly bot: string;
  readonly axis: 'answers' | 'fields' | 'pairs';
  readonly right: number;
  readonly of: number;
  readonly most: number;
}

/** Small letters only, so that the month of May is none. */
const HEDGES =
  /\b(?:[Aa]llegedly|[Aa]pparently|[Pp]robably|[Rr]eportedly|[Ss]upposedly|[Pp]ossibly|[Pp]erhaps|may|might|could|seems?|seemed|appears?|said to (?:be|have))\b/;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|twice|half|dozen)\b/i;
const MARKS = /[‘“]/;

const holds = (text: string, forms: readonly string[]): boolean => forms.some((form) => text.includes(form));
const isLong = (lengths: readonly number[]): ((length: number) => boolean) => {
  const sorted = [...lengths].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (length) => length >= middle;
};
const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

/** A sign, and the better of the two rules that can be made of it: “with it, yes” and “with it, no”. */
function both<C>(cases: readonly C[], sign: (one: C) => boolean, answer: (one: C) => boolean): number {
  const right = cases.filter((one) => sign(one) === answer(one)).length;
  return Math.max(right, cases.length - right);
}

/** The bots on the question who answers. Each is the better of a rule and its opposite. */
export function answerBots(cases: readonly BoardCase[], cast: Cast): readonly BotResult[] {
  const long = isLong(cases.map(({ quote }) => quote.length));
  const signs: readonly (readonly [string, (one: BoardCase) => boolean])[] = [
    ['tone: an accusation has no source', ({ accusation }) => !accusation],
    ['a hedge word', ({ quote }) => HEDGES.test(quote)],
    ['quotation marks', ({ quote }) => MARKS.test(quote)],
    ['a number', ({ quote }) => NUMBER.test(quote)],
    ['a person is named', ({ quote }) => cast.people.some((forms) => holds(quote, forms))],
    ['the longer half', ({ quote }) => long(quote.length)],
    ...cast.all.map(
      ({ name, forms }) => [`who is spoken of: ${name}`, ({ quote }: BoardCase) => holds(quote, forms)] as const,
    ),
  ];
  return signs.map(([bot, sign]) => ({
    bot,
    axis: 'answers',
    right: both(cases, sign, ({ named }) => named),
    of: cases.length,
    most: MOST_ANSWERS,
  }));
}

/**
 * The bots that always choose one field: the first, the one with the longest label, the most frequent.
 *
 * @param label what a field is called; only its length counts.
 */
export function fieldBots(cases: readonly BoardCase[], label: (field: Field) => string): readonly BotResult[] {
  const fields: readonly Field[] = BOARDS.board;
  const count = (field: Field | undefined): number => cases.filter((one) => one.field === field).length;
  const longest = fields.reduce((one, other) => (label(other).length > label(one).length ? other : one));
  const bots: readonly (readonly [string, number])[] = [
    ['always the first field', count(fields[0])],
    ['always the longest field', count(longest)],
    ['the most frequent field', Math.max(...fields.map(count))],
  ];
  return bots.map(([bot, right]) => ({ bot, axis: 'fields', right, of: cases.length, most: MOST_FIELDS }));
}

/** The bots on pairs. Each is the better of a rule and its opposite, so “always yes” stands for “always no” too. */
export function pairBots(pairs: readonly PairCase[], cast: Cast): readonly BotResult[] {
  const shared = ({ a, b }: PairCase): number => {
    const other = longWords(b.quote);
    return [...longWords(a.quote)].filter((word) => other.has(word)).length;
  };
  const signs: readonly (readonly [string, (one: PairCase) => boolean])[] = [
    ['always the same answer', () => true],
    ['a number in both', ({ a, b }) => NUMBER.test(a.quote) && NUMBER.test(b.quote)],
    ['a hedge word in one', ({ a, b }) => HEDGES.test(a.quote) || HEDGES.test(b.quote)],
    ['quotation marks in one', ({ a, b }) => MARKS.test(a.quote) || MARKS.test(b.quote)],
    ['the same person in both', ({ a, b }) => cast.people.some((it) => holds(a.quote, it) && holds(b.quote, it))],
    ['far apart', ({ a, b }) => Math.abs(a.paragraph - b.paragraph) > 8],
    ['the second is longer', ({ a, b }) => b.quote.length > a.quote.length],
    ['three words in common', (pair) => shared(pair) >= 3],
  ];
  return signs.map(([bot, sign]) => ({
    bot,
    axis: 'pairs',
    right: both(pairs, sign, ({ clash }) => clash),
    of: pairs.length,
    most: MOST_PAIRS,
  }));
}
