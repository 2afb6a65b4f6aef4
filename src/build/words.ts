/**
 * In a lesson and on a page for teachers, “…” holds words of the story. This Markdown plugin turns each into `<Words>`, which looks them up while the
 * page is built; authors write plain sentences.
 */
import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

/** A piece of a lesson's text: our own words, or the story's. `paragraph` is the ¶ that stands before them, or null. */
export type Piece = { readonly ours: string } | { readonly words: string; readonly paragraph: number | null };

/**
 * Cuts text at its curly double quotation marks. Line breaks of the source within the words become spaces, as the story has
 * none. “¶15” before the words stays in our own text and is given along.
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:¶(\d+)[,:]?\s+)?“([^“”]+)”/g)) {
    const start = match.index + match[0].indexOf('“');
    if (start > from) found.push({ ours: text.slice(from, start) });
    const [whole, paragraph, words = ''] = match;
    found.push({ words: words.replace(/\s+/g, ' '), paragraph: paragraph === undefined ? null : Number(paragraph) });
    from = match.index + whole.length;
  }
  if (from < text.length) found.push({ ours: text.slice(from) });
  return found;
}

const QUOTING = /\/content\/(?:articles\/[^/]+\/lessons|teach\/[^/]+)\/[^/]+\.mdx$/;

/** `¶15 “allegedly siphoned”` becomes `¶15 <Words p={15}>allegedly siphoned</Words>`, in lessons and pages for teachers only. */
export const words: Plugins[number] = ({ fileURL }: { readonly fileURL: URL | undefined }) =>
  fileURL &&
  QUOTING.test(fileURL.pathname) && {
    name: 'says-who:words',
    text(node, context) {
      const cut = pieces(node.value);
      if (!cut.some((piece) => 'words' in piece)) return;
      context.replaceNode(
        node,
        cut.map((piece) => {
          if ('ours' in piece) return { type: 'text', value: piece.ours };
          const p = { type: 'mdxJsxAttributeValueExpression', value: String(piece.paragraph) } as const;
          return {
            type: 'mdxJsxTextElement',
            name: 'Words',
            attributes: piece.paragraph === null ? [] : [{ type: 'mdxJsxAttribute', name: 'p', value: p }],
            children: [{ type: 'text', value: piece.words }],
          };
        }),
      );
    },
  };
