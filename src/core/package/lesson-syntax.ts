/** What of a lesson MDX would not read: found here, so that an author hears of it by line and not from the build. */

/** A place that MDX cannot read. */
export interface Unreadable {
  /** Offset in the file. */
  readonly offset: number;
  readonly found: string;
  readonly expected?: string;
}

/** A component with its attributes, opening or closing. */
export const TAG = /<\/?([A-Z][A-Za-z0-9]*)((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)>/g;
/** Attributes as MDX reads them: a bare name, or a value in quotation marks or braces. */
const ATTRIBUTES = /^(?:\s+[A-Za-z][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s*\/?$/;

interface OpenTag {
  readonly name: string;
  readonly offset: number;
  readonly text: string;
}

/** The line around an offset, and where it starts. */
function lineAround(body: string, offset: number): { readonly start: number; readonly text: string } {
  const start = body.lastIndexOf('\n', offset - 1) + 1;
  const end = body.indexOf('\n', offset);
  return { start, text: body.slice(start, end < 0 ? body.length : end) };
}

const onlyTags = (line: string): boolean => line.replace(TAG, '').trim() === '';

/**
 * Do a tag and its closing one stand so that Markdown’s blocks do not cut them apart? Either both in one run of text, or
 * each on a line that holds nothing but tags.
 */
function together(body: string, open: number, close: number): boolean {
  const [one, other] = [lineAround(body, open), lineAround(body, close)];
  if (one.start === other.start) return true;
  const [first, last] = [onlyTags(one.text), onlyTags(other.text)];
  return first === last && (first || !/\n[ \t\r]*\n/.test(body.slice(open, close)));
}

/** Tags that are not closed, closed twice or in the wrong order, or that MDX would not take for tags. */
function* unpaired(body: string): Iterable<Unreadable> {
  let open: readonly OpenTag[] = [];
  for (const { 0: text, 1: name = '', 2: attributes = '', index: offset } of body.matchAll(TAG)) {
    if (!text.startsWith('</')) {
      if (!ATTRIBUTES.test(attributes)) yield { offset, found: text, expected: 'values in straight marks or in { }' };
      if (!/\/\s*>$/.test(text)) open = [...open, { name, offset, text }];
      continue;
    }
    const at = open.findLastIndex((tag) => tag.name === name);
    const partner = open[at];
    if (!partner) {
      yield { offset, found: text, expected: `<${name}> before it` };
      continue;
    }
    for (const tag of open.slice(at + 1)) {
      yield { offset: tag.offset, found: tag.text, expected: `</${tag.name}> before ${text}` };
    }
    open = open.slice(0, at);
    if (together(body, partner.offset, offset)) continue;
    yield {
      offset: partner.offset,
      found: partner.text,
      expected: `\`<${name}>\` and \`</${name}>\` on one line, or each on a line of its own`,
    };
  }
  for (const tag of open) yield { offset: tag.offset, found: tag.text, expected: `</${tag.name}> after it` };
}

/**
 * Everything that MDX would not read, or would run as code; one for each line.
 *
 * @param body the text without comments, code and front matter.
 * @param prose the same without components.
 * @param html where comments in the manner of HTML stood.
 */
export function unreadable(body: string, prose: string, html: readonly number[]): readonly Unreadable[] {
  const all = [
    ...unpaired(body),
    ...html.map((offset) => ({ offset, found: '<!--' })),
    ...[...prose.matchAll(/\{[^}\n]*\}?|<[^>\s]*>?/g)].map(({ 0: found, index: offset }) => ({
      offset,
      found: found.trim(),
    })),
  ];
  const lines = new Set<number>();
  return all
    .sort((one, other) => one.offset - other.offset)
    .filter(({ offset }) => {
      const { start } = lineAround(body, offset);
      const first = !lines.has(start);
      lines.add(start);
      return first;
    });
}
