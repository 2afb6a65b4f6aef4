import { RELATIONS, type Relation } from '../../codebook/values.ts';
import { relationOf } from '../../codebook/verdict.ts';
import type { BuildContext } from '../../package/context.ts';
import { nearFind, nearFound, nearJudge } from '../../package/near.ts';
import type { MatchFindSource, MatchJudgeSource } from '../../schema/exercises/match.ts';
import type { Item } from '../types.ts';

/** Items in which two passages stand side by side; the answers follow from the conflict between them, if there is one. */
export function buildMatchJudge(source: MatchJudgeSource, context: BuildContext): readonly Item<'match'>[] {
  return source.items.map((item) => {
    const [a, b] = [context.claim(item.a).at, context.claim(item.b).at];
    const conflict = context.between(item.a, item.b);
    const relation = relationOf(conflict?.strength ?? null);
    const near = nearJudge(item, context.anchorOf);
    const wrong: Partial<Record<Relation, ReturnType<BuildContext['tell']>>> = {};
    for (const other of RELATIONS) {
      const text = item.wrong[other];
      if (other !== relation && text !== undefined) wrong[other] = context.tell(text, near);
    }
    return {
      id: item.id,
      revision: item.revision,
      ask: { form: 'judge', questions: source.ask, a: context.quoted(a), b: context.quoted(b) },
      key: {
        form: 'judge',
        questions: source.ask,
        relation,
        differs: conflict?.differs ?? [],
        both: conflict?.bothCanBeTrue ?? null,
        why: item.why === null ? (conflict?.reading ?? []) : context.tell(item.why, near),
        wrong,
        settledBy: conflict?.settledBy ?? null,
        light: [context.place(a), context.place(b)],
      },
    };
  });
}

/** Items in which the passage that pulls against a claim is to be found among others. */
export function buildMatchFind(source: MatchFindSource, context: BuildContext): readonly Item<'match'>[] {
  return source.items.map((item) => {
    const claim = context.claim(item.claim).at;
    const among = item.among.map((id) => ({ id, passage: context.quoted(context.claim(id).at) }));
    const right =
      among.find(({ id }) => {
        const conflict = context.between(item.claim, id);
        return conflict !== null && relationOf(conflict.strength) !== null;
      }) ?? context.impossible(`${item.id} has no right answer`);
    return {
      id: item.id,
      revision: item.revision,
      ask: { form: 'find', claim: context.quoted(claim), among },
      key: {
        form: 'find',
        right: right.id,
        why: context.tell(item.why, nearFind(item, context.anchorOf)),
        wrong: Object.fromEntries(
          Object.entries(item.wrong)
            .filter(([id]) => id !== right.id)
            .map(([id, text]) => [id, context.tell(text, nearFound(item, id, context.anchorOf))]),
        ),
        light: [context.place(claim), context.place(right.passage.at)],
      },
    };
  });
}
