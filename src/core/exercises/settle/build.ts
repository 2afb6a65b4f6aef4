import type { BuildContext } from '../../package/context.ts';
import type { SettleSource } from '../../schema/exercises/settle.ts';
import type { Item } from '../types.ts';

/** Items with 3 to 5 records. */
export function buildSettle(source: SettleSource, context: BuildContext): readonly Item<'settle'>[] {
  return source.items.map((item) => {
    const { at } = context.claim(item.claim);
    return {
      id: item.id,
      revision: item.revision,
      ask: {
        stem: item.question,
        claim: context.quoted(at),
        records: item.records.map(({ id, text }) => ({ id, text })),
      },
      key: {
        records: Object.fromEntries(
          item.records.map(({ id, settles, feedback }) => [id, { settles, feedback: context.tell(feedback, [at]) }]),
        ),
        light: [context.place(at)],
      },
    };
  });
}
