import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { Inset } from '../Inset.tsx';
import type { Choices } from './choices.ts';

interface Props {
  readonly choices: Choices;
  /** Lessons that are ticked: their exercises are in them already. */
  readonly taken: readonly string[];
  readonly ui: Strings['assign']['choose'];
  readonly lang: string;
}

/** Lessons, exercises and checks to tick. */
export function Choose(props: Props) {
  const { choices, ui: words, lang } = props;
  const inTaken = (id: string) =>
    choices.groups.some(
      (group) =>
        group.of === 'lesson' && props.taken.includes(group.id) && group.exercises.some((one) => one.id === id),
    );
  return (
    <section class="sheet" aria-labelledby="assign-choose">
      <h2 id="assign-choose">{words.title}</h2>
      <div class="assign-exercises">
        <h3>{words.lessons}</h3>
        <p class="assign-about">{words.lessonsAbout}</p>
        {choices.courses.map((course, at) => (
          <details open={at === 0}>
            <summary lang={course.lang}>{course.title}</summary>
            <fieldset>
              <legend class="visually-hidden" lang={course.lang}>
                {course.title}
              </legend>
              {course.lessons.map(({ slug, title, lang: own, minutes, items }) => (
                <Tick
                  name="lesson"
                  value={slug}
                  title={title}
                  lang={own}
                  about={`${count(words.minutes, minutes, lang)} · ${count(words.items, items, lang)}`}
                  off={false}
                />
              ))}
            </fieldset>
          </details>
        ))}
      </div>
      <div class="assign-exercises">
        <h3>{words.exercises}</h3>
        <p class="assign-about">{words.exercisesAbout}</p>
        {choices.groups.map((group) => {
          const name = () => (
            <>
              <Inset
                text={group.of === 'lesson' ? words.ofLesson : words.ofArticle}
                values={{ title: group.title }}
                lang={group.lang}
              />
              {group.course && (
                <>
                  {' · '}
                  <span lang={group.course.lang}>{group.course.title}</span>
                </>
              )}
            </>
          );
          return (
            <details>
              <summary>{name()}</summary>
              <fieldset>
                <legend class="visually-hidden">{name()}</legend>
                {group.exercises.map(({ id, title, lang: own, type, items }) => (
                  <Tick
                    name="exercise"
                    value={id}
                    title={title}
                    lang={own}
                    about={`${words.types[type]} · ${count(words.items, items, lang)}`}
                    off={inTaken(id)}
                  />
                ))}
              </fieldset>
            </details>
          );
        })}
      </div>
      <fieldset>
        <legend>{words.checks}</legend>
        <p class="assign-about">{words.checksAbout}</p>
        {choices.checks.map(({ form, items }) => (
          <Tick
            name="check"
            value={form}
            title={words.check[form]}
            about={count(words.items, items, lang)}
            off={false}
          />
        ))}
      </fieldset>
    </section>
  );
}

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly title: string;
  /** Of the title, where it is not the page’s. */
  readonly lang?: string;
  readonly about: string;
  readonly off: boolean;
}

/** A box to tick: its title, which is its name, and a line on it, which describes it. */
export function Tick(props: TickProps) {
  const id = `tick-${props.name}-${props.value}`;
  return (
    <label class="assign-tick">
      <input
        type="checkbox"
        name={props.name}
        value={props.value}
        autocomplete="off"
        disabled={props.off}
        aria-labelledby={id}
        aria-describedby={`${id}-about`}
      />
      <span>
        <span class="assign-title" id={id} lang={props.lang}>
          {props.title}
        </span>{' '}
        <span class="assign-about" id={`${id}-about`}>
          {props.about}
        </span>
      </span>
    </label>
  );
}
