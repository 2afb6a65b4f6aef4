import { type AssignedStep, type Assignment, LONGEST } from '../../core/codec/assignment.ts';

/** What the form says, without what chance draws. */
export type Wanted = Omit<Assignment, 'id' | 'publicKey'>;

/** Reads the form as it stands. Names of its controls are those of an assignment’s fields. */
export function readForm(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const typed = (name: keyof typeof LONGEST) =>
    String(data.get(name) ?? '')
      .trim()
      .slice(0, LONGEST[name]);
  const all = (name: string) => data.getAll(name).map(String);
  const steps: readonly AssignedStep[] = [
    // The first check comes before everything and the second one after it.
    ...all('check').flatMap((id) => (id === 'A' ? [{ kind: 'check', id } as const] : [])),
    ...all('lesson').map((id) => ({ kind: 'lesson', id }) as const),
    ...all('exercise').map((id) => ({ kind: 'exercise', id }) as const),
    ...all('check').flatMap((id) => (id === 'B' ? [{ kind: 'check', id } as const] : [])),
  ];
  return {
    title: typed('title'),
    className: typed('className'),
    steps,
    feedback: data.get('feedback') === 'after' ? 'after' : 'at-once',
    certainty: data.has('certainty'),
    order: data.get('order') === 'shuffled' ? 'shuffled' : 'fixed',
    blind: data.has('blind'),
    attempts: Number(data.get('attempts') ?? 0),
    due: typed('due'),
    note: typed('note'),
    asks: data.get('asks') === 'number' ? 'number' : 'name',
    freeText: data.has('freeText'),
  };
}
