/** What strangers may have written is shown as text, letter by letter, and nothing of it runs. */

import { encodeAssignment } from '../../../../src/core/codec/assignment.ts';
import { makeHandIn } from '../../../../src/core/codec/make-hand-in.ts';
import { fill } from '../../../../src/i18n/format.ts';
import { handInCode } from '../../../../src/teach/seal/hand-in-code.ts';
import { sampleAttempt } from '../../../fixtures/attempts.ts';
import { sampleAssignment } from '../../../fixtures/hand-ins.ts';
import { landingExercise, strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';

const EVIL = '<img src=x onerror=hacked()><script>hacked()</script>';
/** What is to be seen of a name that turns all that follows around, and steps out of any element that would hold it in. */
const SEEN = 'txt.neddih';
const TURN = `\u2069\u2069\u202C\u202E${SEEN}`;
const assignment = sampleAssignment({
  steps: [{ kind: 'exercise', id: landingExercise.id }],
  title: EVIL,
  className: EVIL,
  due: EVIL,
  note: `${EVIL} \u202Egnp.exe`,
});

/** Words of the page that are drawn from right to left; those in `<bdi>` are somebody else's. */
const turnedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue ?? '';
      if (
        !parent?.checkVisibility() ||
        parent.closest('bdi, .visually-hidden, textarea, option') ||
        /[\u202E]/.test(text)
      )
        continue;
      const at = (n: number) => {
        const range = document.createRange();
        range.setStart(node, n);
        range.setEnd(node, n + 1);
        return range.getBoundingClientRect();
      };
      for (let n = 1; n < text.length; n += 1) {
        const [one, next] = [at(n - 1), at(n)];
        const letters = /\p{L}/u.test(text[n - 1] ?? '') && /\p{L}/u.test(text[n] ?? '');
        if (letters && one.width > 0 && next.width > 0 && one.top === next.top && next.left < one.left) {
          turned.push(text);
          break;
        }
      }
    }
    return turned;
  });

/** Notes whether anything of it has run. */
const watch = (page: Page) =>
  page.addInitScript(() => Object.assign(window, { hacked: () => Object.assign(window, { ran: true }) }));
const expectNothingRan = async (page: Page) => {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main img[src="x"], main script:text("hacked")').count()).toBe(0);
};

test('an assignment whose words are HTML is read as words', async ({ page }) => {
  await watch(page);
  await page.goto(`/assigned/#${encodeAssignment(assignment)}`);
  await expect(page.getByRole('heading', { name: EVIL })).toBeVisible();
  await expectNothingRan(page);
});

test('a learner who is called HTML is called so, and so is the file', async ({ page }) => {
  await watch(page);
  await page.goto('/my-work/');
  const { learners } = strings.work;
  await page.getByLabel(learners.name, { exact: true }).fill(EVIL);
  await page.getByRole('button', { name: learners.add }).click();
  await expect(page.getByRole('radio', { name: EVIL })).toBeChecked();
  await expectNothingRan(page);
});

/** Brings the class and hand-ins under a name to the board, one from each of these devices. */
async function handInTo(page: Page, name: string, devices: readonly string[], seen = name): Promise<void> {
  const [item] = landingExercise.items;
  if (!item) throw new Error('The exercise of the landing page has no item.');
  const id = `${landingExercise.id}/${item.id}`;
  const step = { kind: 'exercise', id: landingExercise.id } as const;
  const attempt = sampleAttempt({
    item: id,
    revision: item.revision,
    context: { kind: 'assignment', id: assignment.id },
    response: { type: 'sort', field: 'somebody' },
  });
  const asked = [{ id, revision: item.revision, type: landingExercise.type, step }];
  const codes = await Promise.all(
    devices.map((pupil, n) => {
      const given = { id: `hhhhhhh${n}`, pupil, name, at: attempt.at };
      return handInCode(makeHandIn(assignment, asked, [attempt], given, false), null);
    }),
  );
  const words = strings.board;
  await page.goto('/board/');
  await page.getByText(words.bring.title).click();
  await page.getByLabel(words.bring.link, { exact: true }).fill(`/assigned/#${encodeAssignment(assignment)}`);
  await page.getByRole('button', { name: words.bring.take }).click();
  await page.getByLabel(words.take.label).fill(codes.join('\n'));
  await page.getByRole('button', { name: words.take.read }).click();
  await expect(page.getByRole('region', { name: words.pupils.title, exact: true })).toContainText(seen);
}

test('a hand-in by somebody called HTML stands on the board under that name', async ({ page }) => {
  await watch(page);
  await handInTo(page, EVIL, ['pppppppp']);
  await expectNothingRan(page);
});

test('a name with marks that turn text around turns no word of the board', async ({ page }) => {
  await handInTo(page, TURN, ['pppppppp', 'qqqqqqqq'], SEEN);
  // Words of ours stand behind the name here, which it would turn.
  const { apart } = strings.board.handedIn;
  expect(apart).toMatch(/\{name\}.*\p{L}/u);
  await expect(page.getByRole('button', { name: fill(apart, { name: SEEN }) })).toBeVisible();
  expect(await turnedWords(page)).toEqual([]);
});

test('a teacher’s words with such marks stand apart from ours, and so does a learner’s name', async ({ page }) => {
  const turning = sampleAssignment({ ...assignment, title: TURN, className: TURN, due: TURN, note: TURN });
  const apart = page.locator('bdi').getByText(SEEN, { exact: true });
  await page.goto(`/assigned/#${encodeAssignment(turning)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TURN);
  await expect(apart).toHaveCount(3);
  expect(await turnedWords(page)).toEqual([]);

  await page.goto('/my-work/');
  await expect(apart).toHaveCount(1);
  const { learners } = strings.work;
  await page.getByLabel(learners.name, { exact: true }).fill(TURN);
  await page.getByRole('button', { name: learners.add }).click();
  await expect(page.getByText(fill(learners.chosen, { name: SEEN }))).toBeVisible();
  // The choice, and what was said of it. An assignment is that of the learner who opened it.
  await expect(apart).toHaveCount(2);
  expect(await turnedWords(page)).toEqual([]);
});
