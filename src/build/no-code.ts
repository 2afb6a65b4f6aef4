/**
 * What is written in `content/` is text. This Markdown plugin stops the build where a page of it would run code, whoever wrote it; the
 * check of an article says the same before, by line, from a simpler reading of the file.
 */
import type { satteri } from '@astrojs/markdown-satteri';
import { literal } from '../core/package/lesson-file.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

const CONTENT = /\/content\/.*\.mdx$/;
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;
const ADDRESS = /^(?:https?:|mailto:|[^:]*$|[/#?])/i;

interface Attribute {
  readonly type: string;
  readonly value?: unknown;
}
interface Element {
  readonly name?: string | null;
  readonly attributes: readonly Attribute[];
}
interface Addressed {
  readonly url: string;
}

/** Code in braces, in an attribute, as an import or in an address, and elements of HTML that are none of ours. */
export const noCode: Plugins[number] = ({ fileURL }: { readonly fileURL: URL | undefined }) => {
  if (!fileURL || !CONTENT.test(fileURL.pathname)) return;
  const refuse = (what: string): never => {
    throw new Error(
      `${decodeURI(fileURL.pathname).replace(/^.*\/content\//, 'content/')}: ${what} A page of content runs no code.`,
    );
  };
  const expression = ({ value }: { readonly value: string }) => {
    if (!COMMENT.test(value)) refuse(`{${value}} is code.`);
  };
  const element = ({ name, attributes }: Element) => {
    if (/^(?:script|style|iframe|object|embed|link|base|meta|form)$/i.test(name ?? ''))
      refuse(`<${name}> does not belong here.`);
    for (const { type, value } of attributes) {
      if (type !== 'mdxJsxAttribute') refuse(`<${name} {…}> is code.`);
      const code = value && typeof value === 'object' && 'value' in value ? String(value.value) : null;
      if (code !== null && literal(code) === null) refuse(`{${code}} in <${name}> is code.`);
    }
  };
  const address = ({ url }: Addressed) => {
    if (!ADDRESS.test(url.replace(/[\s\p{C}]/gu, ''))) refuse(`The address ${url} may hold code.`);
  };
  return {
    name: 'says-who:no-code',
    mdxjsEsm: ({ value }) => refuse(`${value} is code.`),
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    link: address,
    image: address,
    definition: address,
  };
};
