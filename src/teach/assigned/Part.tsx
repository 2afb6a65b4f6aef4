import { type AssignedPart, isBlind } from '../../core/codec/assigned-items.ts';
import type { Assignment } from '../../core/codec/assignment.ts';
import { answersTo } from '../../core/codec/make-hand-in.ts';
import type { Attempt } from '../../core/record/types.ts';
import { count, fill } from '../../i18n/format.ts';
import { InPlace } from './InPlace.tsx';
import type { Work } from './open.ts';
import type { AssignedProps } from './props.ts';

export interface PartProps {
  readonly part: AssignedPart;
  readonly assignment: Assignment;
  readonly seed: number;
  readonly handedIn: boolean;
  readonly attempts: readonly Attempt[];
  readonly given: AssignedProps;
  readonly articles: Work['articles'];
}

/** One part of the assignment: a lesson or a check as a link with how far it is, an exercise in place. */
export function Part(props: PartProps) {
  const { ui, pages, checks } = props.given;
  const words = ui.assigned;
  const { part } = props;
  switch (part.kind) {
    case 'exercise':
      return (
        <>
          {isBlind(part) && <p class="assigned-aside">{words.blind}</p>}
          <InPlace of={props} id={part.exercise.id} />
        </>
      );
    case 'lesson':
      return (
        <Elsewhere
          of={props}
          what={words.lesson}
          title={part.lesson.title}
          lang={props.articles[part.lesson.article]?.lang}
          about={part.lesson.objective}
          href={fill(pages.lesson, { slug: part.lesson.slug })}
          go={words.toLesson}
        />
      );
    case 'check':
      return (
        <Elsewhere
          of={props}
          what={words.check}
          title={checks[part.check.form]}
          about=""
          href={fill(pages.check, { form: part.check.form.toLowerCase() })}
          go={words.toCheck}
        />
      );
    default:
      return (
        <section class="sheet assigned-unknown">
          <h3>{words.unknown.title}</h3>
          <p>{fill(words.unknown.text, { id: part.step.id })}</p>
        </section>
      );
  }
}

interface ElsewhereProps {
  readonly of: PartProps;
  readonly what: string;
  readonly title: string;
  /** Of both, where it is not the page’s. */
  readonly lang?: string | undefined;
  readonly about: string;
  readonly href: string;
  readonly go: string;
}

/** What is done on a page of its own. */
function Elsewhere(props: ElsewhereProps) {
  const { part, assignment, given } = props.of;
  const words = given.ui.assigned;
  const total = part.items.length;
  const done = () => part.items.filter((item) => answersTo(item, assignment.id, props.of.attempts).length > 0).length;
  const state = () => (done() === 0 ? 'new' : done() < total ? 'begun' : 'done');
  return (
    <section class="sheet assigned-elsewhere" data-state={state()}>
      <p class="eyebrow">{props.what}</p>
      <h3 lang={props.lang}>{props.title}</h3>
      {props.about && <p lang={props.lang}>{props.about}</p>}
      <p class="assigned-state">
        <b>{words.lessonState[state()]}</b>
        {' · '}
        {count(words.done, total, given.lang, { done: done() })}
      </p>
      <p>
        <a class="button" href={props.href}>
          {props.go}
          <span class="visually-hidden">
            : <span lang={props.lang}>{props.title}</span>
          </span>
        </a>
      </p>
      <p class="assigned-back">{words.back}</p>
    </section>
  );
}
