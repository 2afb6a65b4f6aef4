/** A class as JSON, for anything else: everything that was handed in and counted, and never the private key. */
import type { Pupil } from '../core/class/collect.ts';
import type { ItemCounts } from '../core/class/counts.ts';
import type { ItemPicture } from '../core/class/picture.ts';
import type { KeptTallyCounts } from '../core/class/tally.ts';
import type { Assignment } from '../core/codec/assignment.ts';

/** The shape of the file. A later version may only add to it. */
export interface ClassFile {
  readonly format: 'says-who-class-picture';
  readonly version: 1;
  readonly assignment: Omit<Assignment, 'publicKey'>;
  readonly items: readonly {
    readonly id: string;
    readonly revision: number;
    readonly key: string;
    readonly type: string;
    readonly handedIn: ItemCounts;
    readonly paper: ItemCounts;
  }[];
  readonly pupils: readonly {
    readonly name: string;
    readonly handIns: readonly {
      readonly id: string;
      readonly device: string;
      readonly counts: boolean;
      /** Minutes since 1970. */
      readonly begun: number;
      readonly at: number;
      readonly sealed: boolean;
      /** Answers to items that this version of the site does not have. */
      readonly unknown: number;
      readonly answers: readonly {
        readonly item: string;
        readonly outcome: string;
        readonly options: readonly string[];
        readonly certainty: string | null;
        readonly seconds: number | null;
        readonly tries: number;
        /** The pupil’s own sentence, where the teacher asked for it. */
        readonly text?: string;
      }[];
    }[];
  }[];
  readonly tallies: readonly KeptTallyCounts[];
}

export function classFile(
  { publicKey: _, ...assignment }: Assignment,
  pupils: readonly Pupil[],
  pictures: readonly ItemPicture[],
  tallies: readonly KeptTallyCounts[],
): ClassFile {
  return {
    format: 'says-who-class-picture',
    version: 1,
    assignment,
    items: pictures.map(({ item: { id, revision, key, type }, digital, paper }) => {
      return { id, revision, key, type, handedIn: digital, paper };
    }),
    pupils: pupils.map(({ name, sheets, counts }) => ({
      name,
      handIns: sheets.map((sheet) => ({
        id: sheet.handIn.id,
        device: sheet.handIn.pupil,
        counts: sheet === counts,
        begun: sheet.handIn.begun,
        at: sheet.handIn.at,
        sealed: sheet.sealed,
        unknown: sheet.unknown,
        answers: [...sheet.answers.values()].map(({ item, response, outcome, options, certainty, took, tries }) => {
          const text = response.type === 'rewrite' && response.text !== undefined ? { text: response.text } : {};
          return { item: item.id, outcome, options, certainty, seconds: took, tries, ...text };
        }),
      })),
    })),
    tallies,
  };
}

export const writeClass = (file: ClassFile): string => `${JSON.stringify(file, null, 2)}\n`;
