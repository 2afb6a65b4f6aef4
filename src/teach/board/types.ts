/** What the page hands to the class board. */
import type { AssignedStep } from '../../core/codec/assignment.ts';
import type { Skill } from '../../core/exercises/skills.ts';
import type { Strings } from '../../core/schema/ui.ts';

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
