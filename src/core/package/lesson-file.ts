import { type LessonFront, lessonSchema } from '../schema/lesson.ts';
import { TAG, type Unreadable, unreadable } from './lesson-syntax.ts';
import { lineAt, type Place, STEP } from './problem.ts';
import { checkShape } from './shape.ts';
import type { Problem } from './types.ts';
import { readYaml } from './yaml-file.ts';

/** What an attribute of a component holds: a text, a number, a list of texts, or true where it stands alone. */
export type AttributeValue = string | number | true | readonly string[] | null;

/** A component in a lesson: `<Passage from={15} light="allegedly siphoned" />`. */
export interface Tag {
  readonly name: string;
  /** Null: an expression that a lesson may not use. */
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  /** Offset in the file. */
  readonly offset: number;
}

/** A lesson's file after reading. */
export interface LessonFile {
  readonly slug: string;
  /** Null where the front matter has problems. */
  readonly front: LessonFront | null;
  /** The text with comments, code and components blanked out; offsets are those of the file. */
  readonly prose: string;
  /** The text with comments, code and front matter blanked out. */
  readonly body: string;
  readonly tags: readonly Tag[];
  /** What MDX would not read. */
  readonly unreadable: readonly Unreadable[];
  /** Addresses that the text links to. */
  readonly links: readonly { readonly href: string; readonly offset: number }[];
  /** A place in the file, by offset; `what` ends the path. */
  at(offset: number, what?: string): Place;
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** Also marks with a backslash before them, which are letters like any other. */
const COMMENT_OR_CODE =
  /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->|^(`{3,}|~{3,})[\s\S]*?^\1|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)|\\[{<]/gm;
const LINK = /\]\(\s*<?([^)\s>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/gm;
const ATTRIBUTE = /([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g;

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Text in marks in which nothing runs: no `${…}`, and no backslash that would hide a mark. */
const TEXT = /"[^"\\\n]*"|'[^'\\\n]*'|`[^`\\$]*`/;
const TEXTS = new RegExp(`^\\[\\s*(?:${TEXT.source})(?:\\s*,\\s*(?:${TEXT.source}))*\\s*,?\\s*\\]$`);

/** A number, a text or a list of texts, as an attribute in braces holds it. Null: anything else would be code. */
export function literal(expression: string): AttributeValue {
  const text = expression.trim();
  if (/^-?\d+$/.test(text)) return Number(text);
  if (new RegExp(`^(?:${TEXT.source})$`).test(text)) return text.slice(1, -1);
  if (!TEXTS.test(text)) return null;
  return [...text.matchAll(new RegExp(TEXT, 'g'))].map(([one]) => one.slice(1, -1));
}

function attributesOf(text: string): ReadonlyMap<string, AttributeValue> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map((match) => {
      const [, name = '', double, single, expression] = match;
      return [name, double ?? single ?? (expression === undefined ? true : literal(expression))];
    }),
  );
}

/** Reads a lesson: front matter, text, components. */
export function readLesson(file: string, slug: string, text: string): { lesson: LessonFile; problems: Problem[] } {
  const path = `lessons${STEP}${slug}`;
  const at = (offset: number, what?: string): Place => ({
    file,
    line: lineAt(text, offset),
    path: what === undefined ? path : `${path}${STEP}${what}`,
  });
  const head = FRONT.exec(text);
  const problems: Problem[] = [];
  let front: LessonFront | null = null;
  if (head) {
    const { yaml, problems: unread } = readYaml(file, path, head[1] ?? '', 1);
    problems.push(...unread);
    if (unread.length === 0) {
      const shape = checkShape(yaml, lessonSchema, []);
      front = shape.value;
      problems.push(...shape.problems);
    }
  } else {
    problems.push({
      ...at(0),
      message: 'The lesson has no front matter.',
      expected: '`title`, `objective` and `minutes` between two lines of `---`',
      mend: 'Begin the file with a line `---`, and end these fields with another one.',
    });
  }
  const html: number[] = [];
  const body = (head ? blank(head[0]) + text.slice(head[0].length) : text).replace(
    COMMENT_OR_CODE,
    (match, ...rest) => {
      if (match.startsWith('<!--')) html.push(rest.find((one) => typeof one === 'number') ?? 0);
      return blank(match);
    },
  );
  const tags = [...body.matchAll(TAG)]
    .filter((match) => !match[0].startsWith('</'))
    .map((match) => ({ name: match[1] ?? '', attributes: attributesOf(match[2] ?? ''), offset: match.index }));
  const prose = body.replace(TAG, blank);
  const links = [...prose.matchAll(LINK)].map((match) => ({ href: match[1] ?? match[2] ?? '', offset: match.index }));
  return { lesson: { slug, front, prose, body, tags, unreadable: unreadable(body, prose, html), links, at }, problems };
}
