import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { hiddenProblem } from './hidden-marks.ts';
import { hiddenSign } from './hidden-sign.ts';
import { type Place, STEP } from './problem.ts';
import type { Problem } from './types.ts';
import { endsAtComment, firstProblem, starProblem, tooDeep, type YamlProblem } from './yaml-problem.ts';

/** The way to a value: keys of maps and numbers of list entries. */
export type Path = readonly (string | number)[];

/** A YAML file after reading: its value, and where in the file each part of it stands. */
export interface YamlFile {
  readonly file: string;
  /** Null where the file is empty or cannot be read. */
  readonly value: unknown;
  /** Values without quotation marks that end at a ` #`; the comment, and the line on which it stands. */
  readonly cut: readonly { readonly path: Path; readonly line: number; readonly comment: string }[];
  /**
   * The place of a value; of its nearest ancestor where it is missing.
   *
   * @param words narrows the line down to where these words stand in a long text.
   */
  at(path: Path, words?: string): Place;
}

/** A regular expression that finds words also where the YAML folds them over lines. */
const folded = (words: string): RegExp =>
  new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );

/** A path in words: entries of lists by their id, or by their number counted from 1. */
function inWords(root: string, value: unknown, path: Path): string {
  const steps = [root];
  let here = value;
  for (const key of path) {
    here = here !== null && typeof here === 'object' ? (here as Record<string | number, unknown>)[key] : undefined;
    const id = here !== null && typeof here === 'object' && 'id' in here ? here.id : undefined;
    const named = typeof id === 'string' || typeof id === 'number' || typeof id === 'boolean';
    steps.push(typeof key === 'number' ? (named ? String(id) : String(key + 1)) : key);
  }
  return steps.join(STEP);
}

/** Every value that ends at a ` #`, with its path. */
function cutIn(
  node: unknown,
  text: string,
  lineOf: (offset: number) => number,
  path: Path = [],
): readonly YamlFile['cut'][number][] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      cutIn(value, text, lineOf, [...path, String(isScalar(key) ? key.value : key)]),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => cutIn(item, text, lineOf, [...path, index]));
  const comment = endsAtComment(node, text);
  return isScalar(node) && comment !== null ? [{ path, line: lineOf(node.range?.[1] ?? 0), comment }] : [];
}

/** The texts and names of fields with a sign in them that nobody sees: it may be written as it is or by its number. */
function* hiddenIn(value: unknown, path: Path = []): Iterable<{ readonly path: Path; readonly name: string }> {
  if (typeof value === 'string') {
    const found = hiddenSign(value);
    if (found) yield { path, name: found.name };
  } else if (Array.isArray(value)) {
    for (const [n, one] of value.entries()) yield* hiddenIn(one, [...path, n]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      const found = hiddenSign(key);
      if (found) yield { path: [...path, key], name: found.name };
      yield* hiddenIn(one, [...path, key]);
    }
  }
}

/**
 * Reads a YAML file so that every problem found later can name its line.
 *
 * @param root the first word of every path, such as `claims`.
 * @param above lines that stand above the YAML in the same file (front matter).
 */
export function readYaml(file: string, root: string, text: string, above = 0): { yaml: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line + above;
  const reported = ({ offset, ...said }: YamlProblem): Problem => ({ file, line: lineOf(offset), path: root, ...said });
  const problems: Problem[] = [];
  let value: unknown = null;
  let cut: YamlFile['cut'] = [];
  try {
    const unread = firstProblem(document, text);
    if (unread) problems.push(reported(unread));
    else {
      value = document.toJS() as unknown;
      cut = cutIn(document.contents, text, lineOf);
    }
  } catch (error) {
    // The stack has an end.
    const deep = error instanceof RangeError ? tooDeep(0) : starProblem(document, text);
    const mend = 'Write the values out instead of pointing to them with `*`.';
    problems.push(reported(deep ?? { offset: 0, message: 'The YAML cannot be read.', found: String(error), mend }));
  }
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const rangeOf = (node: unknown): readonly [number, number] | null => {
    const range = (node as Node | null)?.range;
    return range ? [range[0], range[1]] : null;
  };

  const at = (path: Path, words?: string): Place => {
    let node: unknown = document.contents;
    let offset = rangeOf(node)?.[0] ?? 0;
    for (const key of path) {
      const parent = resolved(node);
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key),
        );
        if (!pair) break;
        offset = rangeOf(pair.key)?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(parent) && parent.items[Number(key)] !== undefined) {
        node = parent.items[Number(key)];
        offset = rangeOf(node)?.[0] ?? offset;
      } else break;
    }
    const range = rangeOf(node);
    if (words && range) {
      const inner = text.slice(range[0], range[1]).search(folded(words));
      if (inner >= 0) offset = range[0] + inner;
    }
    return { file, line: lineOf(offset), path: inWords(root, value, path) };
  };
  if (problems.length === 0) {
    const [hidden] = hiddenIn(value);
    if (hidden) problems.push({ ...at(hidden.path), ...hiddenProblem(hidden.name) });
  }
  return { yaml: { file, value, cut, at }, problems };
}
