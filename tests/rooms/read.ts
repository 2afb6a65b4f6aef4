/** Reads what the layering test wants to know about a source file: its imports, and a few things it should not contain. */
import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file. `target` is a path from the root of the project, or the name of a package. */
export interface Import {
  readonly target: string;
  readonly written: string;
  /** `import type`: gone once compiled. */
  readonly typeOnly: boolean;
  /** `import()`: fetched only when it is reached. */
  readonly dynamic: boolean;
  /** In code that runs in the reader's browser: a plain script of a page. Islands are known by their folder. */
  readonly browser: boolean;
}

/** A source file and its text; the path is from the root of the project, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

interface Part {
  readonly tree: ts.SourceFile;
  readonly browser: boolean;
}

/** The TypeScript of a file: itself, or the front matter and the scripts of an Astro file. */
function parts({ path, text }: Source): Part[] {
  const tree = (code: string, browser: boolean): Part => ({
    tree: ts.createSourceFile(`${path}.tsx`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
    browser,
  });
  if (/\.[cm]?ts$/.test(path)) {
    return [{ tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), browser: false }];
  }
  if (!path.endsWith('.astro')) return [tree(text, false)];
  const front = /^---\r?\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, attributes = '', code = '']) => {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    return tree(src ? `import ${JSON.stringify(src)};` : code, true);
  });
  return [tree(front, false), ...scripts];
}

/** Calls `visit` with every node of a tree. */
function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Where a specifier leads: `./x.css?raw` in `src/a/b.ts` to `src/a/x.css`. */
function targetOf(path: string, written: string): string {
  const bare = written.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : bare;
}

/** Every import of a file, static, dynamic or passed on with `export … from`. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const { tree, browser } of parts(source)) {
    const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic: boolean): void => {
      if (!specifier || !ts.isStringLiteralLike(specifier)) return;
      const written = specifier.text;
      found.push({ target: targetOf(source.path, written), written, typeOnly, dynamic, browser });
    };
    walk(tree, (node) => {
      if (ts.isImportDeclaration(node)) {
        add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
      } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
        add(node.argument.literal, true, false);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        add(node.arguments[0], false, true);
      }
    });
  }
  return found;
}

/** Does a file do nothing but pass on what others export? `export *` makes any file one that does. */
export function isBarrel(source: Source): boolean {
  const statements = parts(source).flatMap(({ tree }) => [...tree.statements]);
  const passing = statements.filter((each) => ts.isExportDeclaration(each) && each.moduleSpecifier);
  const star = passing.some((each) => ts.isExportDeclaration(each) && !each.exportClause);
  return star || (passing.length > 0 && passing.length === statements.length);
}

/** Is there an `any` in the types of a file? */
export function hasAny(source: Source): boolean {
  let found = false;
  for (const { tree } of parts(source)) {
    walk(tree, (node) => {
      found ||= node.kind === ts.SyntaxKind.AnyKeyword;
    });
  }
  return found;
}

/** What a file takes from the world outside of its arguments: the clock and the dice. */
export function impurities(source: Source): string[] {
  const found: string[] = [];
  for (const { tree } of parts(source)) {
    walk(tree, (node) => {
      const text = node.getText(tree);
      const call =
        ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now|crypto\.\w+)$/.test(text);
      const now = ts.isNewExpression(node) && text.startsWith('new Date') && !node.arguments?.length;
      if (call || now) found.push(text);
    });
  }
  return found;
}

/** Lines of an MDX file that import or export, outside of fenced code. */
export function codeLinesOf({ text }: Source): string[] {
  const prose = text.replace(/^(```|~~~).*?^\1/gms, '');
  return prose.split('\n').filter((line) => /^(import|export)\s/.test(line));
}
