import type { BuildContext } from '../../package/context.ts';
import { chooseAnchor } from '../../package/near.ts';
import type { ChooseSource } from '../../schema/exercises/choose.ts';
import type { Item } from '../types.ts';

/** Items with 2 to 5 options. */
export function buildChoose(source: ChooseSource, context: BuildContext): readonly Item<'choose'>[] {
  return source.items.map((item) => {
    const at = chooseAnchor(item, context.anchorOf, context.paragraphs);
    const quoted = at ? context.quoted(at) : null;
    return {
      id: item.id,
      revision: item.revision,
      ask: {
        stem: item.stem,
        quoted,
        many: item.many,
        options: item.options.map(({ id, text }) => ({ id, text })),
      },
      key: {
        many: item.many,
        options: Object.fromEntries(
          item.options.map(({ id, right, feedback }) => [
            id,
            { right, feedback: context.tell(feedback, at ? [at] : []) },
          ]),
        ),
        light: at ? [context.place(at)] : [],
      },
    };
  });
}
