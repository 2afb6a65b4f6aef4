import type { z } from 'zod';
import { nearestName } from './nearest.ts';
import { fieldsAt, isText, sentenceFor } from './shape-sentence.ts';
import type { Problem } from './types.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Words = Pick<Problem, 'message' | 'found' | 'expected' | 'mend'>;

const SHOWN = 'Write it as shown.';
const CUT = 'Put the text in quotation marks, or on its own line after `>-`.';

/** What Zod expects, as authors call it. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'two numbers, as in `[9, 21]`',
  object: 'fields with values',
  record: 'fields with values',
};

/** `a`, `b` or `c`. */
function either(values: readonly unknown[]): string {
  const quoted = values.map((value) => `\`${String(value)}\``);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted.join('');
}

/** A value as it stands in the file, short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      here !== null && typeof here === 'object' ? (here as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

/** Leaves out what is not known. */
function words(message: string, mend: string, found?: string, expected?: string): Words {
  return { message, mend, ...(found !== undefined && { found }), ...(expected !== undefined && { expected }) };
}

/** The values that would have been right, where there is a fixed set of them. */
function optionsOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []) : [];
}

/** One of Zod's issues in the words of an author. */
function teach(issue: z.core.$ZodIssue, schema: z.ZodType, whole: unknown): readonly Words[] {
  const value = valueAt(whole, issue.path);
  const last = issue.path.at(-1);
  const name = typeof last === 'string' ? `\`${last}\`` : last === undefined ? 'This' : `Entry ${Number(last) + 1}`;
  const says = sentenceFor(schema, whole, issue.path);
  const options = optionsOf(issue);
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    return [words(`${name} is missing.`, `Add ${name}.`, undefined, options.length > 0 ? either(options) : says)];
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = fieldsAt(schema, whole, issue.path);
      return issue.keys.map((key) => {
        const near = nearestName(fields, key);
        // In { … } a comma ends a text, and what follows it is taken for a field.
        const cut = /\s/.test(key) ? 'Put the text before it, up to here, in quotation marks.' : null;
        const mend = cut ?? (near ? `Write \`${near}\`.` : 'Take it out, or see docs/authoring.md.');
        return words(`\`${key}\` is not a field here.`, mend, key, either(fields));
      });
    }
    case 'invalid_value':
    case 'invalid_union': {
      if (options.length === 0) return [words(`${name} cannot be written like this.`, SHOWN, shown(value), says)];
      const near = nearestName(options.map(String), String(value));
      const mend = near ? `Write \`${near}\`.` : 'Use one of these words.';
      return [words(`${name} cannot be \`${shown(value)}\`.`, mend, shown(value), either(options))];
    }
    case 'invalid_type': {
      if (value === null) return [words(`${name} is empty.`, `Fill it in.`, 'nothing', says)];
      const type = TYPES[issue.expected] ?? issue.expected;
      const quote = issue.expected === 'string' && typeof value !== 'object';
      return [
        words(
          `${name} has to be ${type}.`,
          quote ? 'Put it in quotation marks.' : `Write ${type}.`,
          shown(value),
          says,
        ),
      ];
    }
    case 'invalid_format': {
      const isId = last === 'id' || !says?.includes('`');
      const expected = isId ? 'small letters, digits and single hyphens, as in `four-corners`' : says;
      return [words(`${name} cannot be written like this.`, SHOWN, shown(value), expected)];
    }
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      if (!Array.isArray(value)) return [words(`${name} is out of range.`, 'Change the number.', shown(value), limit)];
      const mend = issue.code === 'too_small' ? 'Add to the list.' : 'Take some out.';
      return [words(`${name} has the wrong number of entries.`, mend, String(value.length), limit)];
    }
    case 'custom':
      return [words(`${name} is empty.`, 'Fill it in.', 'nothing', says)];
    default:
      return [words(`${name} is not as it should be.`, 'See docs/authoring.md.', issue.message, says)];
  }
}

/**
 * Checks one value of a YAML file against its schema.
 *
 * @param path where the value stands in the file.
 * @returns the value with shorthand made whole, or null and every problem with its shape.
 */
export function checkShape<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  path: Path,
): { readonly value: T | null; readonly problems: readonly Problem[] } {
  const raw = valueAt(yaml.value, path);
  const result = schema.safeParse(raw);
  const cut = yaml.cut.flatMap(({ path: whole, line, comment }) => {
    const inside = path.every((key, index) => whole[index] === key);
    if (!inside || !isText(schema, raw, whole.slice(path.length))) return [];
    return [{ ...yaml.at(whole), line, message: 'The text ends before `#`.', found: comment, mend: CUT }];
  });
  if (result.success) return { value: result.data, problems: cut };
  const problems = result.error.issues.flatMap((issue) =>
    teach(issue, schema, raw).map((said) => ({
      ...yaml.at([
        ...path,
        ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        ...(issue.code === 'unrecognized_keys' && said.found !== undefined ? [said.found] : []),
      ]),
      ...said,
    })),
  );
  return { value: null, problems: [...cut, ...problems] };
}

/** One entry of a list, and where it stands. */
export interface Authored<T> {
  readonly value: T;
  /** A place in this entry. */
  at(path: Path, words?: string): ReturnType<YamlFile['at']>;
}

/** A list after checking: its good entries, the bad ones as they stand in the file, and every problem. */
export interface CheckedList<T> {
  readonly entries: readonly Authored<T>[];
  readonly broken: readonly unknown[];
  readonly problems: readonly Problem[];
}

/**
 * Checks a YAML file that holds a list, entry by entry, so that one bad entry hides no other's problems.
 */
export function checkList<T>(yaml: YamlFile, schema: z.ZodType<T>): CheckedList<T> {
  const entries: Authored<T>[] = [];
  const broken: unknown[] = [];
  const problems: Problem[] = [];
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    problems.push({ ...yaml.at([]), message: 'The file has to be a list.', mend: 'Begin each entry with `- id:`.' });
    return { entries, broken, problems };
  }
  for (const [index, raw] of (list as unknown[]).entries()) {
    const { value, problems: found } = checkShape(yaml, schema, [index]);
    problems.push(...found);
    if (value !== null) entries.push({ value, at: (path, near) => yaml.at([index, ...path], near) });
    else broken.push(raw);
  }
  return { entries, broken, problems };
}
