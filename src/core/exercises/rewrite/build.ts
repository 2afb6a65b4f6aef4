import type { BuildContext } from '../../package/context.ts';
import { chooseAnchor } from '../../package/near.ts';
import type { RewriteSource } from '../../schema/exercises/rewrite.ts';
import type { Item } from '../types.ts';

/** Items in which a loaded sentence is said again: first chosen, then written. */
export function buildRewrite(source: RewriteSource, context: BuildContext): readonly Item<'rewrite'>[] {
  return source.items.map((item) => {
    const at = chooseAnchor(item, context.anchorOf, context.paragraphs);
    if (!at) return context.impossible(`${item.id} has no quotation`);
    return {
      id: item.id,
      revision: item.revision,
      ask: {
        stem: item.stem,
        quoted: context.quoted(at),
        options: item.options.map(({ id, text }) => ({ id, text })),
        task: item.task,
      },
      key: {
        options: Object.fromEntries(
          item.options.map(({ id, right, feedback }) => [id, { right, feedback: context.tell(feedback, [at]) }]),
        ),
        scored: source.scored,
        model: context.tell(item.model, [at]),
        ratings: item.ratings,
        light: [context.place(at)],
      },
    };
  });
}
