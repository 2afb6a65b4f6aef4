import type { z } from 'zod';
import { type Found, findQuote } from '../anchoring/find.ts';
import { paragraphsOf } from '../anchoring/story.ts';
import type { Anchor } from '../anchoring/types.ts';
import { type ArticleInfo, articleSchema } from '../schema/article.ts';
import { type ClaimSource, claimSchema } from '../schema/claim.ts';
import { type ConflictSource, conflictSchema } from '../schema/conflict.ts';
import { type ExerciseSource, exerciseSchema } from '../schema/exercises.ts';
import { hiddenMarks } from './hidden-marks.ts';
import { type LessonFile, readLesson } from './lesson-file.ts';
import { fileProblems, folderOf, lacking } from './package-files.ts';
import { type Authored, type CheckedList, checkList, checkShape } from './shape.ts';
import { encodingProblem } from './text-file.ts';
import type { Problem } from './types.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A claim as authored, and where its quote was found. */
export interface DraftClaim extends Authored<ClaimSource> {
  readonly found: Found;
}

/** A package whose files could be read, before the rules have looked at it. Entries with a bad shape are left out. */
export interface Draft {
  readonly slug: string;
  /** Empty where the story is missing, empty or cannot be read: then nothing can be said of what quotes it. */
  readonly paragraphs: readonly string[];
  /** Null where `article.yaml` is missing or has a bad shape. */
  readonly article: Authored<ArticleInfo> | null;
  readonly claims: readonly DraftClaim[];
  readonly conflicts: readonly Authored<ConflictSource>[];
  readonly exercises: readonly Authored<ExerciseSource>[];
  readonly lessons: readonly LessonFile[];
  /** Is there such an entry, be it one with a bad shape? */
  knows(what: 'claim' | 'exercise', id: string): boolean;
  claim(id: string): DraftClaim | undefined;
  anchorOf(claim: string): Anchor | null;
  /** The conflict between two claims, whichever comes first. */
  between(one: string, other: string): ConflictSource | null;
  /** Is there a conflict between two claims whose shape is bad, so that nobody knows what it says? */
  unsure(one: string, other: string): boolean;
}

const fieldOf = (raw: unknown, field: string): string =>
  String(raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>)[field] : undefined);

const isPair = (a: string, b: string, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

const STORY = 'story.txt';
const ROOTS = [STORY, 'article.yaml', 'claims.yaml', 'conflicts.yaml', 'exercises.yaml'];
const LESSON = /^lessons\/([^/]+)\.mdx$/;

/** The names of the lessons among a package’s files. */
export const lessonNamesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(files).flatMap((name) => LESSON.exec(name)?.[1] ?? []);

/**
 * Reads a package’s files.
 *
 * @param all the files’ texts, by path inside the package’s folder.
 * @returns what could be read, and every problem of reading and of shape.
 */
export function readDraft(all: Readonly<Record<string, string>>, slug: string): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [...fileProblems(all, slug)];
  const unread = new Set(lacking(all));
  for (const [name, text] of Object.entries(all)) {
    if (!ROOTS.includes(name) && !LESSON.test(name)) continue;
    const problem = encodingProblem({ file: `${folderOf(slug)}/${name}`, path: name }, text);
    if (!problem) continue;
    problems.push(problem);
    unread.add(name);
  }
  const files = Object.fromEntries(Object.entries(all).filter(([name]) => !unread.has(name)));
  problems.push(...hiddenMarks(files, folderOf(slug)));
  const open = (root: string): YamlFile | null => {
    const text = files[`${root}.yaml`];
    if (text === undefined) return null;
    const { yaml, problems: found } = readYaml(`${folderOf(slug)}/${root}.yaml`, root, text);
    problems.push(...found);
    return found.length > 0 ? null : yaml;
  };
  const list = <T>(root: string, schema: z.ZodType<T>): CheckedList<T> & { readable: boolean } => {
    const yaml = open(root);
    // A file that a package may do without is as good as read where it is not there.
    if (!yaml) {
      const absent = all[`${root}.yaml`] === undefined && !unread.has(`${root}.yaml`);
      return { entries: [], broken: [], problems: [], readable: absent };
    }
    const checked = checkList(yaml, schema);
    problems.push(...checked.problems);
    return { ...checked, readable: Array.isArray(yaml.value ?? []) };
  };

  const paragraphs = paragraphsOf(files[STORY] ?? '');
  if (files[STORY] !== undefined && paragraphs.length === 0) {
    problems.push({
      file: `${folderOf(slug)}/${STORY}`,
      line: 1,
      path: STORY,
      message: 'The story is empty.',
      mend: 'Put the story in: the headline on the first line, then one paragraph a line.',
    });
  }
  const articleFile = open('article');
  let article: Draft['article'] = null;
  if (articleFile) {
    const shape = checkShape(articleFile, articleSchema, []);
    problems.push(...shape.problems);
    if (shape.value) article = { value: shape.value, at: articleFile.at };
  }
  const claimList = list('claims', claimSchema);
  const keyed = claimList.entries.length > 0 || claimList.broken.length > 0;
  if (claimList.readable && !keyed) {
    problems.push({
      file: `${folderOf(slug)}/claims.yaml`,
      line: 1,
      path: 'claims',
      message: 'The key has no claim.',
      mend: 'Add one or more; docs/authoring.md shows what a claim looks like.',
    });
  }
  const claims = claimList.entries.map((entry) => {
    const { quote, prefix, suffix } = entry.value;
    return { ...entry, found: findQuote(paragraphs, { exact: quote, prefix, suffix }) };
  });
  const conflictList = list('conflicts', conflictSchema);
  const conflicts = conflictList.entries;
  const exerciseList = list('exercises', exerciseSchema);
  const lessons = Object.entries(files).flatMap(([name, text]) => {
    const lesson = LESSON.exec(name)?.[1];
    if (lesson === undefined) return [];
    const read = readLesson(`${folderOf(slug)}/${name}`, lesson, text);
    problems.push(...read.problems);
    return [read.lesson];
  });

  const byId = new Map(claims.map((entry) => [entry.value.id, entry]));
  // What has a bad shape is known all the same, so that nobody is told of a second problem that is none.
  const claimIds = new Set([...byId.keys(), ...claimList.broken.map((raw) => fieldOf(raw, 'id'))]);
  const exerciseIds = new Set([
    ...exerciseList.entries.map(({ value }) => value.id),
    ...exerciseList.broken.map((raw) => fieldOf(raw, 'id')),
  ]);
  const draft: Draft = {
    slug,
    paragraphs,
    article,
    claims,
    conflicts,
    exercises: exerciseList.entries,
    lessons,
    knows(what, id) {
      if (what === 'claim') return !claimList.readable || !keyed || claimIds.has(id);
      return !exerciseList.readable || exerciseIds.has(id);
    },
    claim: (id) => byId.get(id),
    anchorOf(id) {
      const found = byId.get(id)?.found;
      return found?.state === 'found' ? found.at : null;
    },
    between(one, other) {
      return conflicts.find(({ value: { a, b } }) => isPair(a, b, one, other))?.value ?? null;
    },
    unsure(one, other) {
      if (!conflictList.readable) return true;
      return conflictList.broken.some((raw) => isPair(fieldOf(raw, 'a'), fieldOf(raw, 'b'), one, other));
    },
  };
  return { draft, problems };
}
