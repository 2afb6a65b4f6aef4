import ts from 'typescript';

/** Attributes that are read out or shown. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
]);
/** A word: more than a sign or a single letter. */
const WORD = /\p{L}{2}/u;

/** The markup of an Astro file alone: no front matter, no styles, no scripts, no comments. */
const markupOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1>|\/>)/g, '')
    .replace(/<!(?:--[\s\S]*?--|doctype[^>]*)>/gi, '');

/** Texts in a component’s markup that a reader would see or hear, as they are written there. */
export function literals(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? `<>${markupOf(text)}</>` : text;
  const source = ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (words: string) => WORD.test(words) && found.push(words);
  /** Text that an expression gives as it stands. */
  const fromExpression = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isTemplateExpression(node))
      for (const { text } of [node.head, ...node.templateSpans.map((s) => s.literal)]) add(text);
    if (ts.isParenthesizedExpression(node)) fromExpression(node.expression);
    if (ts.isConditionalExpression(node)) for (const one of [node.whenTrue, node.whenFalse]) fromExpression(one);
    if (ts.isBinaryExpression(node)) fromExpression(node.right);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node.text.trim());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) fromExpression(node.expression);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) add(initializer.text);
      if (initializer && ts.isJsxExpression(initializer)) fromExpression(initializer.expression);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
