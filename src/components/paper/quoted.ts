import type { Exercise, Quoted } from '../../core/exercises/types.ts';

/** The passages that an item is about, as a key and a tally sheet remind of them; none where it prints a whole story. */
export function quotedOf(exercise: Exercise, at: number): readonly Quoted[] {
  switch (exercise.type) {
    case 'sort': {
      const ask = exercise.items[at]?.ask;
      return ask ? [ask.claim, ...(ask.beside ? [ask.beside] : [])] : [];
    }
    case 'mark': {
      const ask = exercise.items[at]?.ask;
      return ask?.form === 'phrases' ? [ask.quoted] : [];
    }
    case 'match': {
      const ask = exercise.items[at]?.ask;
      return !ask ? [] : ask.form === 'judge' ? [ask.a, ask.b] : [ask.claim];
    }
    case 'choose': {
      const quoted = exercise.items[at]?.ask.quoted;
      return quoted ? [quoted] : [];
    }
    case 'order':
    case 'annotate':
      return [];
    case 'settle': {
      const ask = exercise.items[at]?.ask;
      return ask ? [ask.claim] : [];
    }
    case 'rewrite': {
      const ask = exercise.items[at]?.ask;
      return ask ? [ask.quoted] : [];
    }
    case 'blind': {
      const ask = exercise.items[at]?.ask;
      return ask?.round === 'open' ? [ask.claim] : [];
    }
  }
}
