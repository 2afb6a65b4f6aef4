/** What was confused with what. */
import type { ChooseKey } from '../exercises/choose/types.ts';
import type { MarkKey } from '../exercises/mark/types.ts';
import type { MatchKey } from '../exercises/match/types.ts';
import type { RewriteKey } from '../exercises/rewrite/types.ts';
import type { SettleKey } from '../exercises/settle/types.ts';
import type { SortKey } from '../exercises/sort/types.ts';
import type { Sight } from '../results/check-result.ts';
import type { Pupil } from './collect.ts';
import { countOf, judgedIn, tallied } from './counts.ts';
import type { ClassItem } from './items.ts';
import type { ItemPicture } from './picture.ts';
import { sightOf } from './side.ts';

/** `took`: an option in place of the right one; `picked`: one of several that does not belong; `left`: one that does, left out; `order`: another order. */
export type ConfusionKind = 'took' | 'picked' | 'left' | 'order';

/** A mistake that several made alike. */
export interface Confusion {
  readonly picture: ItemPicture;
  readonly kind: ConfusionKind;
  /** What was said, or left out: an option’s id; empty for an order. */
  readonly said: string;
  /** The right option, where there is one. */
  readonly meant: string | null;
  /** How many made it, and of how many. Those on paper are counted and have no name. */
  readonly n: number;
  readonly of: number;
  readonly who: readonly Pupil[];
}

/** The right options of an item: one, several, or none where nothing is right or wrong. */
export function rightOptionsOf({ item, type, scored }: ClassItem): readonly string[] {
  if (!scored) return [];
  const { key } = item;
  const keyed = (options: Readonly<Record<string, { readonly right: boolean }>>) =>
    Object.keys(options).filter((id) => options[id]?.right);
  switch (type) {
    case 'sort':
      return [(key as SortKey).field];
    case 'choose':
      return keyed((key as ChooseKey).options);
    case 'rewrite':
      return (key as RewriteKey).scored ? keyed((key as RewriteKey).options) : [];
    case 'settle': {
      const { records } = key as SettleKey;
      return Object.keys(records).filter((id) => records[id]?.settles === 'fully');
    }
    case 'mark': {
      const of = key as MarkKey;
      return of.form === 'phrases' ? of.right : [];
    }
    case 'match': {
      const of = key as MatchKey;
      if (of.form === 'find') return [of.right];
      return of.relation === null ? [] : [of.relation];
    }
    default:
      return [];
  }
}

/** The mistakes made on one item. */
export function confusionsOf(picture: ItemPicture): readonly Confusion[] {
  const { item, counts, digital } = picture;
  if (!item.scored || judgedIn(counts) === 0) return [];
  const made = (kind: ConfusionKind, said: string, n: number, of: number, who: readonly Pupil[]): Confusion => {
    const meant = kind === 'took' ? (rightOptionsOf(item)[0] ?? null) : null;
    return { picture, kind, said, meant, n, of, who };
  };
  if (item.type === 'order') {
    const n = digital.outcomes.wrong + digital.outcomes.partly;
    return n > 0 ? [made('order', '', n, digital.of, picture.notRight)] : [];
  }
  const [question] = tallied(item);
  if (!question) return [];
  const right = rightOptionsOf(item);
  const who = (option: string) => picture.who.get(option) ?? [];
  if (!question.many) {
    return question.options
      .filter((option) => !right.includes(option) && countOf(counts, option) > 0)
      .map((option) => made('took', option, countOf(counts, option), judgedIn(counts), who(option)));
  }
  // Of several options the hands on paper do not tell who had them together.
  const { of } = digital;
  return question.options.flatMap((option) => {
    const n = countOf(digital, option);
    if (!right.includes(option)) return n > 0 ? [made('picked', option, n, of, who(option))] : [];
    const those = new Set(who(option));
    const without = picture.all.filter((pupil) => !those.has(pupil));
    return n < of ? [made('left', option, of - n, of, without)] : [];
  });
}

/** The mistakes of a class, what most made first. Of as many, those of the larger share. */
export function rankConfusions(pictures: readonly ItemPicture[]): readonly Confusion[] {
  return pictures
    .flatMap(confusionsOf)
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.n / b.one.of - a.one.n / a.one.of || b.one.n - a.one.n || a.at - b.at)
    .map(({ one }) => one);
}

/** A field that was taken for another one, over all claims. */
export interface Pattern {
  readonly meant: string;
  readonly said: string;
  readonly sight: Sight | null;
  /** Answers that did so, and of how many to claims of that field; only those that handed in have a name. */
  readonly n: number;
  readonly of: number;
  readonly who: readonly Pupil[];
  /** Its mistakes, claim by claim, as they are ranked. */
  readonly confusions: readonly Confusion[];
}

/** With fewer answers than this a share says little. */
const FEW = 10;

/** What was taken for what over all claims that were sorted: the largest share first, and what few were asked last. */
export function patternsOf(confusions: readonly Confusion[], pictures: readonly ItemPicture[]): readonly Pattern[] {
  const found = new Map<string, Confusion[]>();
  for (const one of confusions) {
    if (one.picture.item.type !== 'sort' || one.meant === null) continue;
    const key = `${one.meant} ${one.said}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const asked = (meant: string, said: string) =>
    pictures.filter(({ item }) => {
      const options: readonly string[] = tallied(item)[0]?.options ?? [];
      return item.type === 'sort' && rightOptionsOf(item)[0] === meant && options.includes(said);
    });
  return [...found.values()]
    .map((own): Pattern => {
      const [{ meant, said }] = own as [Confusion];
      return {
        meant: meant ?? '',
        said,
        sight: sightOf(meant ?? '', said),
        n: own.reduce((sum, { n }) => sum + n, 0),
        of: asked(meant ?? '', said).reduce((sum, { counts }) => sum + judgedIn(counts), 0),
        who: [...new Set(own.flatMap(({ who }) => who))],
        confusions: own,
      };
    })
    .sort((a, b) => Number(a.of < FEW) - Number(b.of < FEW) || b.n / b.of - a.n / a.of || b.n - a.n);
}
