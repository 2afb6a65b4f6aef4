/** What a learner does and sees, in any browser. */
import { expect } from '@playwright/test';
import type { Picks } from '../../src/islands/exercises/picks.ts';
import { type AnyExercise, type Place, rightPicks, strings } from '../e2e/support/journey.ts';
import type { Driver } from './drive/driver.ts';

const words = strings.exercise;
type Spot = Pick<Place, 'exercise' | 'n'>;

/** Selectors of an exercise, and of an item in it. */
export const exerciseAt = ({ id }: Pick<AnyExercise, 'id'>) => `section[aria-labelledby="${id}/title"]`;
export const itemAt = ({ exercise, n }: Spot) => `${exerciseAt(exercise)} > .item:nth-of-type(${n + 1})`;

/** What can be read of the first element for a selector, its white space evened; null where there is none to be seen. */
export const read = (on: Driver, selector: string): Promise<string | null> =>
  on.run((at) => {
    const found = document.querySelector<HTMLElement>(at);
    if (!found?.checkVisibility()) return null;
    const text = found.innerText.replace(/\s+/g, ' ').trim();
    // Exercises far from what is seen are not laid out (lesson.css): a reader goes there.
    if (text === '' && found.textContent?.trim()) found.scrollIntoView({ block: 'center', behavior: 'instant' });
    return text;
  }, selector);

/** Waits until an element can be seen and reads so. */
export const sees = (on: Driver, selector: string, text: string): Promise<void> =>
  expect.poll(() => read(on, selector), { message: selector }).toContain(text.replace(/\s+/g, ' '));

/** Brings an element to the middle of the page, and waits until it lies still there. */
async function bring(on: Driver, selector: string): Promise<void> {
  let last: string | null = null;
  const still = async () => {
    const before = last;
    last = await on.run((at) => {
      const found = document.querySelector(at);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return [x, y, width, height].join();
    }, selector);
    return last !== null && last === before;
  };
  await expect.poll(still, { message: `${selector} is there and lies still`, intervals: [50] }).toBe(true);
}

/** Taps an element, once it lies still in the middle of the page. */
export async function tap(on: Driver, selector: string): Promise<void> {
  await bring(on, selector);
  await on.tap(selector);
}

/** Taps the button, the link or the line to fold out that has this name, within an element. */
export async function tapNamed(on: Driver, within: string, name: string): Promise<void> {
  const mark = () =>
    on.run(
      (at, name) => {
        const all = document.querySelectorAll(`${at} :is(button, a, summary)`);
        const found = [...all].find((one) => one.checkVisibility() && one.textContent?.trim() === name);
        for (const one of document.querySelectorAll('[data-tapped]')) one.removeAttribute('data-tapped');
        found?.setAttribute('data-tapped', '');
        return found !== undefined;
      },
      within,
      name,
    );
  await expect.poll(mark, { message: `“${name}” in ${within}` }).toBe(true);
  await tap(on, '[data-tapped]');
}

/** Picks as a hand does: on the words rather than on the small box; from a list by its choice. */
export async function pick(on: Driver, place: Spot, picks: Picks): Promise<void> {
  for (const [question, values] of Object.entries(picks)) {
    for (const value of values) {
      const box = `input[name$="/${question}"][value="${value}"]`;
      const list = `${itemAt(place)} select[name$="/${question}"]:has(option[value="${value}"])`;
      if (await on.run((at) => document.querySelector(at) !== null, list)) {
        await bring(on, list);
        await on.choose(list, value);
      } else if (!(await on.run((at) => document.querySelector(`${at}:checked`) !== null, `${itemAt(place)} ${box}`)))
        await tap(on, `${itemAt(place)} label:has(${box})`);
    }
  }
}

/** Puts a text into a field, as pasting does. */
export async function paste(on: Driver, selector: string, text: string): Promise<void> {
  await tap(on, selector);
  await on.run(
    (at, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(at);
      field?.setRangeText(text, 0, field.value.length, 'end');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    selector,
    text,
  );
}

/** What stands in a field. */
export const textIn = (on: Driver, selector: string): Promise<string> =>
  on.run((at) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(at)?.value ?? '', selector);

/** How many elements there are for a selector. */
export const howMany = (on: Driver, selector: string): Promise<number> =>
  on.run((at) => document.querySelectorAll(at).length, selector);

/** Whether all that was picked is in the controls. */
export const picked = (on: Driver, place: Spot, picks: Picks): Promise<boolean> =>
  on.run(
    (at, wanted) =>
      wanted.every(([question, values]) =>
        values.every((value) =>
          [...document.querySelectorAll<HTMLInputElement>(`${at} [name$="/${question}"]:is(:checked, select)`)].some(
            (one) => one.value === value,
          ),
        ),
      ),
    itemAt(place),
    Object.entries(picks),
  );

/** Picks, and hands the answer in. */
export async function answer(on: Driver, place: Spot, picks: Picks): Promise<void> {
  await pick(on, place, picks);
  await tapNamed(on, itemAt(place), place.exercise.scored ? words.check : words.done);
}

/** Scrolls to an exercise, so that it wakes up. */
export const lookAt = (on: Driver, exercise: Pick<AnyExercise, 'id'>): Promise<void> =>
  on.run((at) => {
    document.querySelector(at)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, exerciseAt(exercise));

/** Goes to an item: where one is shown at a time it may be some presses away. */
export async function goTo(on: Driver, place: Spot): Promise<void> {
  await lookAt(on, place.exercise);
  const seen = (n: number) => read(on, itemAt({ ...place, n })).then((text) => text !== null);
  for (let n = 0; n < place.n; n += 1) {
    if (!(await seen(place.n))) await tapNamed(on, exerciseAt(place.exercise), words.next);
  }
  await expect.poll(() => seen(place.n), { message: itemAt(place) }).toBe(true);
}

/** Waits until the feedback says that it is right. */
export async function isRight(on: Driver, place: Spot): Promise<void> {
  const said: readonly string[] = [words.outcome.right, words.outcome.yes];
  await expect
    .poll(async () => said.includes((await read(on, `${itemAt(place)} .outcome`)) ?? ''), { message: itemAt(place) })
    .toBe(true);
}

/** Answers as the key does, and waits until the answer is kept on this device. */
export async function answerRight(on: Driver, place: Place): Promise<void> {
  await answer(on, place, rightPicks(place));
  await isRight(on, place);
  await sees(on, `${itemAt(place)} .kept`, words.kept.disk);
}

/** Whether an element has the focus. */
export const focused = (on: Driver, selector: string): Promise<boolean> =>
  on.run((at) => document.activeElement?.matches(at) ?? false, selector);

/** How many CSS pixels the page is wider than the window. */
export const sideways = (on: Driver): Promise<number> =>
  on.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What Firefox itself writes where a person forbids storage and a page asks for a worker; the page takes the refusal. */
const REFUSED_WORKER = /Failed to register\/update a ServiceWorker .* due to user settings/;

/** What pages have complained of, the browser's own notes aside. */
export const complaints = async (on: Driver): Promise<readonly string[]> =>
  (await on.heard()).filter((one) => !REFUSED_WORKER.test(one));

/** Waits until the service worker has the page: a browser lets go of a page that this happens to while it is held. */
export const settled = (on: Driver): Promise<void> =>
  expect
    .poll(() => on.run(() => navigator.serviceWorker.controller !== null), {
      message: 'a service worker is in charge',
      // It has fetched the whole course by then.
      timeout: 90_000,
    })
    .toBe(true);

/** From now on the page notes for this tab when it is shown again as it was: held by the browser while others were open. */
export const noteReturn = (on: Driver): Promise<void> =>
  on.run(() => {
    document.documentElement.dataset.old = '';
    addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('held', String(persisted)));
  });

/** Whether the page that was to note its return is still that one: it was not loaded anew. */
export const isOld = (on: Driver): Promise<boolean> => on.run(() => 'old' in document.documentElement.dataset);

/** Goes back to a page that notes it, and waits until it was there as it was. */
export async function returnTo(on: Driver, path: string): Promise<void> {
  await on.back();
  const here = () => on.run(() => [location.pathname, sessionStorage.getItem('held')]);
  await expect.poll(here).toEqual([path, 'true']);
}
