/** What strangers may have written is shown as text, letter by letter, and nothing of it runs. */
import { encodeAssignment } from '../../../../src/core/codec/assignment.ts';
import { makeHandIn } from '../../../../src/core/codec/make-hand-in.ts';
import { handInCode } from '../../../../src/teach/seal/hand-in-code.ts';
import { sampleAttempt } from '../../../fixtures/attempts.ts';
import { sampleAssignment } from '../../../fixtures/hand-ins.ts';
import { landingExercise, strings } from '../../support/journey.ts';
import { expect, type Page, test } from '../../support/test.ts';

const EVIL = '<img src=x onerror=hacked()><script>hacked()</script>';
const assignment = sampleAssignment({
  steps: [{ kind: 'exercise', id: landingExercise.id }],
  title: EVIL,
  className: EVIL,
  due: EVIL,
  note: `${EVIL} \u202Egnp.exe`,
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

test('a hand-in by somebody called HTML stands on the board under that name', async ({ page }) => {
  await watch(page);
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
  const given = { id: 'hhhhhhhh', pupil: 'pppppppp', name: EVIL, at: attempt.at };
  const handIn = makeHandIn(
    assignment,
    [{ id, revision: item.revision, type: landingExercise.type, step }],
    [attempt],
    given,
    false,
  );
  const words = strings.board;
  await page.goto('/board/');
  await page.getByText(words.bring.title).click();
  await page.getByLabel(words.bring.link, { exact: true }).fill(`/assigned/#${encodeAssignment(assignment)}`);
  await page.getByRole('button', { name: words.bring.take }).click();
  await page.getByLabel(words.take.label).fill(await handInCode(handIn, null));
  await page.getByRole('button', { name: words.take.read }).click();
  await expect(page.getByRole('region', { name: words.pupils.title, exact: true })).toContainText(EVIL);
  await expectNothingRan(page);
});
