/** `npm run -s items`: prints every item of the checks as JSON, with its answer and the rule it punishes. */
import { readContent } from '../catalog/content.ts';
import { printedItems } from '../core/checks/items.ts';
import { printProblems } from '../core/package/problem.ts';
import { labelOf } from './labels.ts';

const { articles, problems } = readContent();
if (problems.length > 0) {
  process.stderr.write(`${printProblems(problems)}\n`);
  process.exitCode = 1;
} else {
  const items = articles
    .flatMap((article) => article.package ?? [])
    .flatMap((checked) => printedItems(checked, labelOf))
    .sort((one, other) => one.form.localeCompare(other.form));
  process.stdout.write(`${JSON.stringify(items, null, 2)}\n`);
}
