import type { Strings } from '../../core/schema/ui.ts';

/** What the page gives its island: words and addresses. */
export interface AssignedProps {
  ui: Pick<Strings, 'assigned' | 'handIn' | 'exercise' | 'signs' | 'annotate'>;
  lang: string;
  files: {
    /** What the site has. */
    readonly index: string;
    /** An exercise, with `{exercise}` for its global id. */
    readonly exercise: string;
    /** A check’s key, with `{form}`. */
    readonly key: string;
  };
  pages: {
    /** With `{slug}`. */
    readonly lesson: string;
    /** With `{form}`. */
    readonly check: string;
    readonly course: string;
    /** With `{article}` and `{n}`. */
    readonly story: string;
  };
  /** What a quotation is labelled with: of a story that somebody else wrote, and of an invented one. */
  labels: { readonly found: string; readonly invented: string };
  /** What is said after copying. */
  copy: Pick<Strings['assign']['made'], 'copied' | 'select'>;
  /** The titles of the checks. */
  checks: { readonly A: string; readonly B: string };
}
