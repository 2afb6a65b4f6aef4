/** What an option of an item is called, and which words of a story it is about. */
import type { ClassItem } from '../../core/class/items.ts';
import type { ChooseAsk } from '../../core/exercises/choose/types.ts';
import type { MarkAsk } from '../../core/exercises/mark/types.ts';
import type { MatchAsk } from '../../core/exercises/match/types.ts';
import type { OrderAsk } from '../../core/exercises/order/types.ts';
import type { RewriteAsk } from '../../core/exercises/rewrite/types.ts';
import type { SettleAsk } from '../../core/exercises/settle/types.ts';
import type { SortAsk } from '../../core/exercises/sort/types.ts';
import type { Quoted } from '../../core/exercises/types.ts';
import type { BoardUi } from './types.ts';

/** A label of ours, words of the exercise’s author, or words of the story, which are always shown as a quotation. */
export interface OptionText {
  readonly text: string;
  readonly quoted: boolean;
  /** The item’s, where they are not ours. */
  readonly lang: string | undefined;
}
const ours = (text: string | undefined, id: string): OptionText => ({
  text: text ?? id,
  quoted: false,
  lang: undefined,
});
const entry = (names: Readonly<Record<string, string>>, id: string) =>
  Object.hasOwn(names, id) ? names[id] : undefined;

/** A field of any board in the words of the board. */
export function fieldText(field: string, { signs }: BoardUi): string {
  const { verdict, answers, attribution, kind, contradicted, clash } = signs;
  const names = { ...verdict, ...answers, ...attribution, ...kind, contradicted, clash, 'no-clash': signs['no-clash'] };
  return entry(names, field) ?? field;
}

/** What an option is called. */
export function optionText({ type, item, lang }: ClassItem, id: string, ui: BoardUi): OptionText {
  const { ask } = item;
  const written = (text: string | undefined): OptionText => (text ? { text, quoted: false, lang } : ours(text, id));
  const theirs = (text: string | undefined): OptionText => (text ? { text, quoted: true, lang } : ours(text, id));
  const named = (list: readonly { readonly id: string; readonly text: string }[]) =>
    list.find((one) => one.id === id)?.text;
  switch (type) {
    case 'choose':
      return written(named((ask as ChooseAsk).options));
    case 'rewrite':
      return written(named((ask as RewriteAsk).options));
    case 'settle':
      return written(named((ask as SettleAsk).records));
    case 'mark': {
      const phrases = (ask as MarkAsk).passage.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
      return theirs(named(phrases));
    }
    case 'match': {
      const of = ask as MatchAsk;
      if (of.form === 'find') return theirs(of.among.find((one) => one.id === id)?.passage.text);
      const { signs, exercise } = ui;
      const both =
        id === 'true' || id === 'false'
          ? `${exercise.match.both} ${exercise.match[id === 'true' ? 'yes' : 'no']}`
          : undefined;
      return ours(entry({ ...signs.relation, ...signs.differs }, id) ?? both, id);
    }
    case 'order': {
      const [place = '', passage = ''] = id.split(' ');
      const letter = String.fromCharCode(65 + (ask as OrderAsk).passages.findIndex((one) => one.id === passage));
      return ours(`${place}: ${letter}`, id);
    }
    case 'annotate':
      return ours(undefined, id);
    default:
      return ours(fieldText(id, ui), id);
  }
}

/** The passages that an item shows; a story that is marked up as a whole is not said again. */
export function quotesOf({ type, item }: ClassItem): readonly Quoted[] {
  const { ask } = item;
  switch (type) {
    case 'sort': {
      const { claim, beside } = ask as SortAsk;
      return beside ? [claim, beside] : [claim];
    }
    case 'mark':
      return [(ask as MarkAsk).quoted];
    case 'match': {
      const of = ask as MatchAsk;
      return of.form === 'find' ? [of.claim] : [of.a, of.b];
    }
    case 'choose': {
      const { quoted } = ask as ChooseAsk;
      return quoted ? [quoted] : [];
    }
    case 'settle':
      return [(ask as SettleAsk).claim];
    case 'rewrite':
      return [(ask as RewriteAsk).quoted];
    case 'order':
      return (ask as OrderAsk).passages.map(({ passage }) => passage);
    default:
      return [];
  }
}

/** The words by which a teacher knows an item again in a list. */
export function shortOf(asked: ClassItem): string {
  const [quote] = quotesOf(asked);
  if (asked.type === 'choose' || asked.type === 'settle' || !quote) return asked.stem;
  return quote.text;
}
