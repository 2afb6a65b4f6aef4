import { DIFFERENCES, RELATIONS } from '../../codebook/values.ts';
import { entry, member, NOTHING_CHOSEN, words } from '../reading.ts';
import type { Feedback, Score } from '../types.ts';
import type { MatchKey, MatchResponse } from './types.ts';

type JudgeKey = Extract<MatchKey, { form: 'judge' }>;
type FindKey = Extract<MatchKey, { form: 'find' }>;

/** Scores a judgement of two passages, or a passage found. */
export function scoreMatch(key: MatchKey, response: unknown): Score {
  return key.form === 'judge' ? scoreJudge(key, response) : scoreFind(key, response);
}

/**
 * Another relation than the key's is wrong. With the same one, the rest decides between right and partly:
 * what differs is right with one of the key's differences or more, and no other. A tension is noted.
 * After “two things” nothing differs and nothing needs an answer.
 */
function scoreJudge(key: JudgeKey, response: unknown): Score {
  const relation = RELATIONS.find((name) => name === member(response, 'relation'));
  if (relation === undefined) return NOTHING_CHOSEN;
  const asks = (question: 'differs' | 'both') => key.questions.includes(question) && relation !== 'two-things';
  const differs = words(member(response, 'differs')) ?? [];
  const both = member(response, 'both');
  const known: readonly string[] = DIFFERENCES;
  const unsaid = differs.length === 0 || differs.some((word) => !known.includes(word));
  if ((asks('differs') && unsaid) || (asks('both') && typeof both !== 'boolean')) {
    return { state: 'not-ready', missing: 'part-missing' };
  }
  const scored = (outcome: 'right' | 'partly' | 'wrong' | 'noted', feedback: readonly Feedback[]): Score => ({
    state: 'scored',
    outcome,
    feedback,
    light: key.light,
  });
  if (key.relation === null) return scored('noted', [{ about: relation, right: null, text: key.why }]);
  if (relation !== key.relation) {
    return scored('wrong', [{ about: relation, right: false, text: entry(key.wrong, relation) ?? key.why }]);
  }
  const parts: Feedback[] = [];
  if (asks('differs')) {
    const keyed: readonly string[] = key.differs;
    parts.push({ about: 'differs', right: differs.every((word) => keyed.includes(word)), text: [] });
  }
  if (asks('both') && key.both !== null) parts.push({ about: 'both', right: both === key.both, text: [] });
  const all = parts.every((part) => part.right);
  return scored(all ? 'right' : 'partly', [{ about: relation, right: true, text: key.why }, ...parts]);
}

function scoreFind(key: FindKey, response: unknown): Score {
  const found = member(response, 'found');
  if (typeof found !== 'string' || found === '') return NOTHING_CHOSEN;
  const right = found === key.right;
  return {
    state: 'scored',
    outcome: right ? 'right' : 'wrong',
    feedback: [{ about: found, right, text: right ? key.why : (entry(key.wrong, found) ?? []) }],
    light: key.light,
  };
}

/** The answer of the key; `null` for a tension, which has none. */
export function answerMatch(key: MatchKey): MatchResponse | null {
  if (key.form === 'find') return { type: 'match', found: key.right };
  if (key.relation === null) return null;
  const asks = (question: 'differs' | 'both') => key.questions.includes(question) && key.relation !== 'two-things';
  return {
    type: 'match',
    relation: key.relation,
    ...(asks('differs') && { differs: key.differs }),
    ...(asks('both') && key.both !== null && { both: key.both }),
  };
}
