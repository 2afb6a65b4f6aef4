import type { PackedPage } from '../../../offline/single/types.ts';

/** Something that many pages share, kept once: its number is its place. */
export class Table {
  readonly texts: string[] = [];
  add(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
}

/** What pages share. */
export interface Shared {
  readonly styles: Table;
  /** Scripts that stood on pages as classic ones: they run before any page is put in place. */
  readonly classic: Table;
  /** Scripts that stood on pages as modules. */
  readonly modules: Table;
}

/** The name of a module that stood on a page. */
export const inlineName = (n: number): string => `inline:${n}`;

const MODULE = /\stype="module"/;
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const TEXT = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&#38;': '&',
} as const;
const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#\d\d);/g, (code) => TEXT[code as keyof typeof TEXT] ?? code);

/**
 * A built page without what it shares with others, and with its links led behind the hash.
 *
 * @param has whether the single file has a page, by its path from the root
 * @param css the text of a style file, by its path
 */
export function packPage(
  html: string,
  shared: Shared,
  has: (path: string) => boolean,
  css: (path: string) => string,
): PackedPage {
  const scripts: string[] = [];
  const styles: number[] = [];
  const [, head = '', bodyTag = '', inside = ''] = /<head>(.*?)<\/head>\s*(<body[^>]*>)(.*)<\/body>/s.exec(html) ?? [];

  const withoutScripts = (part: string): string =>
    part.replace(/<script\b([^>]*)>(.*?)<\/script>/gs, (whole, attributes: string, code: string) => {
      const source = attribute(attributes, 'src');
      if (source) scripts.push(source);
      else if (MODULE.test(attributes)) scripts.push(inlineName(shared.modules.add(code)));
      else if (/\stype="/.test(attributes)) return whole;
      else shared.classic.add(code);
      return '';
    });
  const bareHead = withoutScripts(head);
  for (const [, text = ''] of bareHead.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) styles.push(shared.styles.add(text));

  const known = (address: string): boolean => has(address.replace(/[?#].*$/, ''));
  const body = withoutScripts(inside)
    .replace(/<style[^>]*>(.*?)<\/style>/gs, (_, text: string) => `<!--style ${shared.styles.add(text)}-->`)
    .replace(
      /<link\b[^>]*\srel="stylesheet"[^>]*>/g,
      (tag) => `<!--style ${shared.styles.add(css(attribute(tag, 'href')))}-->`,
    )
    .replace(/(<a\b[^>]*\shref=")(\/[^"]*")/g, '$1#$2')
    .replace(/&quot;(\/[^&]*)&quot;/g, (whole, address: string) =>
      known(address) ? `&quot;#${address}&quot;` : whole,
    );

  return {
    lang: attribute(/<html[^>]*>/.exec(html)?.[0] ?? '', 'lang'),
    title: plain(/<title>(.*?)<\/title>/s.exec(head)?.[1] ?? ''),
    body,
    bodyClass: attribute(bodyTag, 'class'),
    styles,
    scripts,
  };
}
