/// <reference types="astro/client" />

/** What a page sets before it renders a lesson, so that MDX needs no imports. */
declare namespace App {
  interface Locals {
    /** The package the page is about. */
    article: import('./core/package/types.ts').Package;
    /**
     * A course, or else practice, on invented stories, for those who would rather not read this one: a sentence with `{link}`, and the
     * link. Null where there is none.
     */
    wayRound: {
      readonly text: string;
      readonly title: string;
      readonly lang: string | undefined;
      readonly href: string;
    } | null;
    /** Any package of the site, by its slug. Throws where there is none. */
    articleOf(slug: string): import('./core/package/types.ts').Package;
    /** Any exercise of the site, by `article/exercise`. Throws where there is none. */
    exerciseOf(globalId: string): import('./core/exercises/types.ts').Exercise;
    /** Interface strings. */
    t: import('./core/schema/ui.ts').Strings;
    /** Interface language. */
    lang: string;
    /** Where answers given on this page count. */
    context: import('./core/record/types.ts').Context;
  }
}
