import { expect, test } from 'vitest';
import { packages } from './index.ts';
import { reviewIndex, trainedIn } from './review.ts';
import { exerciseFiles, shelf } from './shelf.ts';

const index = reviewIndex();
const files = exerciseFiles();

test('every item that may come back is in a file, with its key', () => {
  const inFiles = new Map(
    files.flatMap(({ exercise }) =>
      exercise.items.map(({ id, key }) => [`${exercise.id}/${id}` as string, key] as const),
    ),
  );
  const alone = index.items.filter((item) => item.alone);
  expect(alone.length).toBeGreaterThan(0);
  for (const { id } of alone) expect(inFiles.get(id), id).toBeTruthy();
});

test('the shelf has every exercise of every lesson', () => {
  const { lessons, exercises } = shelf();
  const ids = new Set(exercises.map(({ id }) => id));
  expect(lessons.length).toBeGreaterThan(0);
  for (const lesson of lessons) for (const id of lesson.exercises) expect(ids, lesson.slug).toContain(id);
});

test('nothing of a check is handed out', () => {
  const reserve = packages().filter(({ info }) => info.role === 'reserve');
  expect(reserve.length).toBeGreaterThan(0);
  const all = JSON.stringify([index, files]);
  for (const { slug, exercises } of reserve) {
    expect(exercises.length).toBeGreaterThan(0);
    expect(all).not.toContain(`"${slug}`);
  }
});

test('a file says whether its story was written by somebody else', () => {
  for (const { exercise, found } of files) {
    const [slug] = exercise.id.split('/');
    const origin = packages().find((one) => one.slug === slug)?.info.provenance.origin;
    expect(found).toBe(origin === 'found');
    expect(index.articles[slug ?? '']?.found).toBe(found);
  }
});

test('each skill is trained in a lesson of the main course, or on a practice story', () => {
  const trained = trainedIn((where) => ('lesson' in where ? where.lesson.slug : where.story.info.role));
  const [main = []] = index.courses;
  for (const place of Object.values(trained)) expect([...main, 'practice']).toContain(place);
});
