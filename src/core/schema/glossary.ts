import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { id, words } from './id.ts';

const sentence = (says: string) => words(says).max(240);

const entry = z.strictObject({
  id: id('Its anchor on the page: lessons link to `/glossary/#<id>`'),
  term: words('The word itself'),
  means: sentence('One plain sentence that says what it means, readable at age 12 and in a second language'),
  example: sentence('An invented example; never words of a found story'),
  see: z.array(id('Another entry’s id')).default([]).describe('Entries to read next'),
});

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(entry).superRefine((entries, context) => {
  const known = new Set<string>();
  for (const [at, { id: own }] of entries.entries()) {
    if (known.has(own)) context.addIssue({ code: 'custom', path: [at, 'id'], message: `"${own}" is there twice` });
    known.add(own);
  }
  for (const [at, { id: own, see }] of entries.entries()) {
    for (const [place, other] of see.entries()) {
      if (other === own || !known.has(other)) {
        context.addIssue({ code: 'custom', path: [at, 'see', place], message: `"${other}" is not another entry's id` });
      }
    }
  }
});

/** A term with its meaning. */
export type GlossaryEntry = z.infer<typeof entry>;

/**
 * Reads the glossary.
 *
 * @param text the YAML
 * @returns the entries in alphabetical order of their terms
 * @throws with every problem at once, one a line, each with the entry it is in.
 */
export function readGlossary(text: string): GlossaryEntry[] {
  const data = parsed(text);
  const result = glossarySchema.safeParse(data);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  ${nameOf(data, path)}: ${message}`);
    throw new Error(`content/glossary.yaml does not fit src/core/schema/glossary.ts:\n${problems.join('\n')}`);
  }
  return result.data.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new Error(`content/glossary.yaml is no YAML: ${error.message}`);
    throw error;
  }
}

/** The path of a problem with the entry's own id in place of its number: `envelope-test › see › 0`. */
function nameOf(data: unknown, [at, ...rest]: readonly PropertyKey[]): string {
  const own = Array.isArray(data) && typeof at === 'number' ? data[at]?.id : undefined;
  return [typeof own === 'string' ? own : `entry ${String(at)}`, ...rest.map(String)].join(' › ');
}
