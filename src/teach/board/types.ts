/** What the page hands to the class board, and what the board makes of it. */
import type { ClassItem } from '../../core/class/items.ts';
import type { AssignedStep, Assignment } from '../../core/codec/assignment.ts';
import type { Skill } from '../../core/exercises/skills.ts';
import type { Strings } from '../../core/schema/ui.ts';
import type { KeptAssignment } from '../../stores/classes.ts';
import type { Fetched } from './fetch-source.ts';

export interface BoardUi extends Pick<Strings, 'board' | 'signs'> {
  readonly exercise: Pick<Strings['exercise'], 'headline' | 'match' | 'certainty'>;
}
/** A lesson by its title. */
export interface LessonLink {
  readonly title: string;
  /** Of its title. */
  readonly lang: string;
  readonly href: string;
}
export interface BoardProps {
  readonly ui: BoardUi;
  readonly lang: string;
  /** Addresses of files: `{exercise}`, `{article}`, `{form}` stand for the global id, the slug, the small letter. */
  readonly files: {
    readonly shelf: string;
    readonly exercise: string;
    readonly story: string;
    readonly check: string;
  };
  readonly links: { readonly assign: string; readonly lesson: string };
  /** For each skill where it is taught. */
  readonly train: Readonly<Record<Skill, LessonLink | null>>;
  /** What the made-up class was assigned. */
  readonly demo: { readonly title: string; readonly className: string; readonly steps: readonly AssignedStep[] };
}

/** A class that is open. */
export interface OpenClass extends Fetched {
  readonly kept: KeptAssignment;
  readonly assignment: Assignment;
  readonly items: readonly ClassItem[];
  /** Made up; nothing of it is kept. */
  readonly demo: boolean;
}
/** What came of reading something in. */
export interface Taken {
  readonly added: number;
  readonly known: number;
  readonly elsewhere: number;
  readonly refused: number;
}
export type RoomState = 'opening' | 'none' | 'loading' | 'open' | 'failed' | 'old';
