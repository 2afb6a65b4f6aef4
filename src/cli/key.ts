/** `npm run -s key -- <slug> [--csv]`: prints the key of an article as JSON, or its claims as CSV. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../catalog/content.ts';
import { articleFiles } from '../catalog/files.ts';
import { assemble } from '../core/package/assemble.ts';
import { claimsAsCsv, keyOf } from '../core/package/key.ts';
import { printProblems } from '../core/package/problem.ts';

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { csv: { type: 'boolean' } } });
  const all = articleFiles(contentFolder());
  const slugs = Object.keys(all).filter((name) => !name.startsWith('_'));
  const known = `The articles are:\n${slugs.map((name) => `  ${name}`).join('\n')}`;
  const [slug, ...more] = positionals;
  if (more.length > 0) throw new Error('One article at a time.');
  if (slug === undefined) throw new Error(`Which article? npm run -s key -- <slug> [--csv]\n${known}`);
  const files = Object.hasOwn(all, slug) ? all[slug] : undefined;
  if (!files) throw new Error(`There is no article “${slug}”. ${known}`);
  const { package: checked, problems } = assemble(files, slug);
  if (!checked) throw new Error(printProblems(problems));
  const key = keyOf(checked);
  process.stdout.write(values.csv ? claimsAsCsv(key) : `${JSON.stringify(key, null, 2)}\n`);
}

// Whoever reads only the first lines, as `head` does, closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  main();
} catch (error) {
  // Only the key goes to the standard output.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
