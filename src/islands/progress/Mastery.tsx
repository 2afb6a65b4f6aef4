/**
 * On “My work”: what the learner’s first answers show of the four skills, a line each. The lines are there from the start, so that
 * nothing moves; what they say comes in once the list of items is fetched, which it is only where there are answers.
 *
 *     <Mastery client:load ui={…} lang={lang} index={href('/review/items.json')} train={…} review={href('/review/', lang)} />
 */
import { createEffect, createSignal, onMount } from 'solid-js';
import { SKILLS, type Skill } from '../../core/exercises/skills.ts';
import { ENOUGH, masteryOf } from '../../core/record/mastery.ts';
import type { ReviewIndex } from '../../core/record/review-index.ts';
import type { Strings } from '../../core/schema/ui.ts';
import { count } from '../../i18n/format.ts';
import { $attempts, $keeping, openRecord } from '../../stores/record.ts';
import { fromStore } from '../fromStore.ts';
import { fetchJson } from '../review/fetch.ts';

interface Training {
  readonly title: string;
  readonly href: string;
  /** Of the title, where it is not the page’s. */
  readonly lang?: string | undefined;
}
interface Props {
  ui: Strings['pages']['mastery'];
  lang: string;
  /** Where the index of items is. */
  index: string;
  /** Where each skill is trained; null where it is nowhere. */
  train: Readonly<Record<Skill, Training | null>>;
  /** The page where claims come back. */
  review: string;
}

export default function Mastery(props: Props) {
  const words = props.ui;
  const attempts = fromStore($attempts, []);
  const keeping = fromStore($keeping, 'opening');
  const [items, setItems] = createSignal<ReviewIndex['items']>();
  const [failed, setFailed] = createSignal(false);
  let asked = false;

  onMount(openRecord);
  createEffect(() => {
    if (asked || attempts().length === 0) return;
    asked = true;
    fetchJson<ReviewIndex>(props.index).then(
      (index) => setItems(index.items),
      () => setFailed(true),
    );
  });

  const line = (skill: Skill): string => {
    if (keeping() === 'opening') return words.opening;
    const known = items();
    if (!known && attempts().length > 0) return failed() ? words.failed : words.opening;
    const shown = masteryOf(known ?? [], attempts()).find((one) => one.skill === skill);
    if (!shown || shown.total < ENOUGH) return words.little;
    const { right, of, articles, total } = shown;
    return `${count(words.line, articles, props.lang, { right, of })} · ${count(words.total, total, props.lang)}`;
  };

  return (
    <section class="sheet mastery" id="mastery" aria-labelledby="mastery-title">
      <h2 id="mastery-title">{words.title}</h2>
      <p>{words.about}</p>
      <dl>
        {SKILLS.map((skill) => {
          const train = props.train[skill];
          const [before, after] = words.train.split('{title}');
          return (
            <div>
              <dt>{words.skill[skill]}</dt>
              <dd class="mastery-line">{line(skill)}</dd>
              {train && (
                <dd>
                  <a href={train.href}>
                    {before}
                    <span lang={train.lang}>{train.title}</span>
                    {after}
                  </a>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p>
        <a href={props.review}>{words.review}</a>
      </p>
    </section>
  );
}
