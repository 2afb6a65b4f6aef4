import { maskNames } from '../../anchoring/mask.ts';
import type { BuildContext } from '../../package/context.ts';
import type { BlindSource } from '../../schema/exercises/blind.ts';
import { fieldOf } from '../sort/build.ts';
import { BOARDS } from '../sort/types.ts';
import type { Item } from '../types.ts';
import type { BlindField, BlindPair } from './types.ts';

/** Two rounds of items: all claims with the names hidden, then all of them with the names, in the same order. */
export function buildBlind(source: BlindSource, context: BuildContext): readonly Item<'blind'>[] {
  const claims = source.items.map(({ id, revision, claim: name }) => {
    const claim = context.claim(name);
    const placed = fieldOf('board', claim, null);
    const field: BlindField =
      BOARDS.board.find((one) => one === placed) ?? context.impossible(`${id} has no field on the board`);
    const pair: BlindPair = { id, revision, paragraph: claim.at.paragraph };
    return { claim, field, pair };
  });
  const all = claims.map(({ pair }) => pair);
  const hidden = claims.map(({ claim, field, pair: { id, revision } }): Item<'blind'> => {
    const pieces = maskNames(context.paragraphs[claim.at.paragraph] ?? '', context.masks, claim.at);
    const { cut } = context.quoted(claim.at);
    return {
      id: `${id}-hidden`,
      revision,
      ask: { round: 'hidden', claim: { pieces, ...(cut && { cut }) } },
      key: { field, open: null },
    };
  });
  const open = claims.map(({ claim, field, pair }, index): Item<'blind'> => {
    const last = index === claims.length - 1;
    const readings = claim.readings.map(({ because }) => because);
    const light = [context.place(claim.at)];
    return {
      id: `${pair.id}-open`,
      revision: pair.revision,
      ask: { round: 'open', claim: context.quoted(claim.at) },
      key: { field, open: { why: claim.why, readings, light, pair, all: last ? all : [] } },
    };
  });
  return [...hidden, ...open];
}
