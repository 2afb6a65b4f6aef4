import type { Draft } from './draft.ts';
import type { Problem } from './types.ts';

/** One thing that the build refuses. It looks at the whole draft and reports every case. Never throws. */
export type Rule = (draft: Draft) => Iterable<Problem>;
