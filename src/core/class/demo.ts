/** A made-up class whose pupils answer as pupils do. For the demonstration on the board, and for tests. */
import { brief } from '../codec/brief.ts';
import type { HandedItem, HandIn } from '../codec/hand-in.ts';
import { answerAnnotate } from '../exercises/annotate/score.ts';
import type { AnnotateKey } from '../exercises/annotate/types.ts';
import { answerOrder } from '../exercises/order/score.ts';
import type { OrderKey } from '../exercises/order/types.ts';
import type { SortKey } from '../exercises/sort/types.ts';
import type { ItemResponse } from '../exercises/types.ts';
import { CERTAINTIES } from '../record/types.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { rightOptionsOf } from './confusions.ts';
import { tallied } from './counts.ts';
import type { ClassItem } from './items.ts';
import { sideOf } from './side.ts';

/** How somebody answers. */
export type Manner = 'careful' | 'careless' | 'suspicious' | 'trusting' | 'by-tone' | 'guessing';

export interface MadeUpPupil {
  readonly name: string;
  readonly manner: Manner;
}

/** Thirty pupils, one of them with an emoji in the name. */
export const MADE_UP: readonly MadeUpPupil[] = [
  ...of('careful', 'Amara', 'Bela', 'Chidi', 'Dagny', 'Emre', 'Farid', 'Greta', 'Hana'),
  ...of('trusting', 'Ilse', 'Jonas', 'Kofi', 'Lena', 'Mateo', 'Nadia', 'Oluf', 'Priya'),
  ...of('suspicious', 'Quentin', 'Rosa', 'Samir', 'Tariq'),
  ...of('by-tone', 'Uma', 'Vera', 'Wim', 'Xenia'),
  ...of('careless', 'Yusuf', 'Zita', 'Åsa 🦊'),
  ...of('guessing', 'Bruno', 'Carlo', 'Egil'),
];

function of(manner: Manner, ...names: readonly string[]): readonly MadeUpPupil[] {
  return names.map((name) => ({ name, manner }));
}

/** How likely a careful reader takes it right, and everybody else as far as they read. A source without a name is what most stumble over. */
function ease({ type, item, step }: ClassItem): number {
  const after = step.kind === 'check' && step.id === 'B' ? 0.08 : 0;
  if (type !== 'sort') return 0.8;
  const { field } = item.key as SortKey;
  if (field === 'unnamed') return 0.55;
  return (field === 'hidden' ? 0.72 : 0.86) + after;
}

const ACCUSED = /accusation|allegation/;

/** What a sort item is answered with by somebody who leans one way; null where they read. */
function leaning({ item, step }: ClassItem, manner: Manner, options: readonly string[], chance: Chance): string | null {
  const { field } = item.key as SortKey;
  // Who has worked through the lessons leans less in the second check.
  const strength = step.kind === 'check' && step.id === 'B' ? 0.25 : 0.7;
  if (chance.next() > strength) return null;
  const accused = ACCUSED.test(field);
  const fits = (side: 'somebody' | 'nobody') => {
    const own = options.filter((option) => sideOf(option) === side);
    return own.find((option) => ACCUSED.test(option) === accused) ?? own[0] ?? null;
  };
  if (manner === 'suspicious') return fits('nobody');
  if (manner === 'trusting') return fits('somebody');
  return manner === 'by-tone' ? fits(accused ? 'nobody' : 'somebody') : null;
}

/** What somebody says to an item; null where they leave it out. */
function respond(asked: ClassItem, manner: Manner, chance: Chance): ItemResponse | null {
  const { type, item } = asked;
  const skill = { careful: 1, suspicious: 0.92, trusting: 0.92, 'by-tone': 0.92, careless: 0.6, guessing: 0.3 }[manner];
  const knows = chance.next() < ease(asked) * skill;
  if (type === 'order') {
    const { places } = answerOrder(item.key as OrderKey);
    if (knows) return { type, places };
    const [one = '', other = '', ...rest] = places.map((place) => place.slice(place.indexOf(' ') + 1));
    return { type, places: [other, one, ...rest].map((id, at) => `${at + 1} ${id}`) };
  }
  if (type === 'annotate') {
    const spans = answerAnnotate(item.key as AnnotateKey).spans.filter(() => chance.next() < 0.2 + 0.6 * skill);
    return spans.length > 0 ? { type, spans } : null;
  }
  const [question] = tallied(asked);
  if (!question) return null;
  const right = rightOptionsOf(asked);
  const { options } = question;
  if (question.many) {
    const wrong = options.filter((option) => !right.includes(option));
    const picked =
      knows && right.length > 0 ? right : [chance.one(right.length > 0 && chance.next() < 0.5 ? right : wrong)];
    return type === 'mark' ? { type, picked } : type === 'choose' ? { type, chosen: picked } : null;
  }
  const others = options.filter((option) => !right.includes(option));
  const lean = type === 'sort' ? leaning(asked, manner, options, chance) : null;
  const first = manner === 'careless' ? options[0] : undefined;
  const said = lean ?? (knows ? right[0] : undefined) ?? first ?? near(asked, others, chance) ?? chance.one(options);
  switch (type) {
    case 'sort':
      return { type, field: said };
    case 'choose':
    case 'rewrite':
      return { type, chosen: [said] };
    case 'settle':
      return { type, record: said };
    case 'match':
      return question.name === 'found'
        ? { type, found: said }
        : { type, relation: said, ...(said !== 'two-things' && { differs: ['time'], both: false }) };
    default:
      return null;
  }
}

/** The wrong field that is nearest: whoever goes wrong mostly goes wrong there. */
function near({ type, item }: ClassItem, others: readonly string[], chance: Chance): string | undefined {
  const wanted = type === 'sort' && (item.key as SortKey).field === 'unnamed' ? 'named' : undefined;
  if (wanted && others.includes(wanted) && chance.next() < 0.85) return wanted;
  return others.length > 0 ? chance.one(others) : undefined;
}

/** How sure they are: who reads is sure when it is clear, who leans is sure always. */
function certainty(manner: Manner, chance: Chance): HandedItem['certainty'] {
  const sure = { careful: 0.5, suspicious: 0.7, trusting: 0.6, 'by-tone': 0.6, careless: 0.5, guessing: 0.1 }[manner];
  return chance.next() < sure ? 'sure' : chance.one(CERTAINTIES.slice(0, 2));
}

/**
 * The hand-ins of a made-up class. The same arguments give the same class.
 *
 * @param at when the lesson began, in minutes since 1970
 */
export function madeUpHandIns(
  items: readonly ClassItem[],
  assignment: string,
  at: number,
  seed = 1,
  pupils: readonly MadeUpPupil[] = MADE_UP,
): readonly HandIn[] {
  const chance = chanceFrom(seed);
  return pupils.map(({ name, manner }): HandIn => {
    const begun = at + Math.floor(chance.next() * 4);
    const quick = manner === 'careless' || manner === 'guessing';
    return {
      id: chance.id(),
      assignment,
      pupil: chance.id(),
      name,
      begun,
      at: begun + (quick ? 9 : 24) + Math.floor(chance.next() * 12),
      items: items.flatMap((item): readonly HandedItem[] => {
        const response = respond(item, manner, chance);
        if (!response) return [];
        return [
          {
            key: item.key,
            first: brief(response, false),
            last: null,
            tries: 1,
            certainty: certainty(manner, chance),
            help: 'none',
            took: (quick ? 2 : 9) + Math.floor(chance.next() * 20),
          },
        ];
      }),
      log: null,
    };
  });
}
