import { cutOf } from '../anchoring/cut.ts';
import { plainText } from '../anchoring/plain.ts';
import { textAt } from '../anchoring/story.ts';
import { tell } from '../anchoring/tell.ts';
import type { Told } from '../anchoring/types.ts';
import { verdictOf } from '../codebook/verdict.ts';
import { buildAnnotate } from '../exercises/annotate/build.ts';
import { buildBlind } from '../exercises/blind/build.ts';
import { buildChoose } from '../exercises/choose/build.ts';
import { buildMarkPhrases, buildMarkSurvey } from '../exercises/mark/build.ts';
import { buildMatchFind, buildMatchJudge } from '../exercises/match/build.ts';
import { buildOrder } from '../exercises/order/build.ts';
import { buildRewrite } from '../exercises/rewrite/build.ts';
import { buildSettle } from '../exercises/settle/build.ts';
import { buildSort } from '../exercises/sort/build.ts';
import type { Exercise } from '../exercises/types.ts';
import type { ArticleInfo } from '../schema/article.ts';
import type { ExerciseSource } from '../schema/exercises.ts';
import type { BuildContext } from './context.ts';
import { findCue } from './cue.ts';
import type { Draft, DraftClaim } from './draft.ts';
import { nearClaims } from './near.ts';
import type { Claim, Conflict, Package } from './types.ts';

/** A sentence with its “…” tied to the story. The rule `words-in-story` has passed, so a problem here is a bug. */
function toldIn(draft: Draft, text: string, near: Parameters<BuildContext['tell']>[1]): Told {
  const { told, problems } = tell(text, { article: draft.slug, paragraphs: draft.paragraphs, near });
  if (problems.length > 0) throw new Error(`${draft.slug}: a rule has let this pass: ${plainText(told)}`);
  return told;
}

function buildClaim(draft: Draft, { value, found }: DraftClaim): Claim {
  if (found.state !== 'found') throw new Error(`${draft.slug}: a rule has let ${value.id} pass without its quote.`);
  const near = nearClaims([value.id], draft.anchorOf);
  const told = (text: string): Told => toldIn(draft, text, near);
  const cueAt = value.cue === null ? null : findCue(draft.paragraphs, found.at, value.cue);
  return {
    id: value.id,
    quote: value.quote,
    at: found.at,
    attribution: value.attribution,
    kind: value.kind,
    verdict: verdictOf(value.attribution, value.kind),
    who: value.who,
    cue: value.cue !== null && cueAt ? { words: value.cue, at: cueAt } : null,
    accuses: value.accuses,
    why: told(value.why),
    wrong: Object.fromEntries(Object.entries(value.wrong).map(([field, text]) => [field, told(text)])),
    readings: value.arguable.map((reading) => ({ ...reading, because: told(reading.because) })),
  };
}

function buildConflict(draft: Draft, value: Draft['conflicts'][number]['value']): Conflict {
  const near = nearClaims([value.a, value.b], draft.anchorOf);
  const { arguable, reading, ...rest } = value;
  return {
    ...rest,
    reading: toldIn(draft, reading, near),
    readings: arguable.map(({ strength, because }) => ({ strength, because: toldIn(draft, because, near) })),
  };
}

function buildExercise(source: ExerciseSource, context: BuildContext): Exercise {
  const { title, stem, scored, layout, skill } = source;
  const hint = source.hint === null ? null : context.tell(source.hint, []);
  const shared = { id: `${context.slug}/${source.id}`, title, stem, hint, scored, layout, ...(skill && { skill }) };
  switch (source.type) {
    case 'sort':
      return { ...shared, type: 'sort', items: buildSort(source, context) };
    case 'choose':
      return { ...shared, type: 'choose', items: buildChoose(source, context) };
    case 'order':
      return { ...shared, type: 'order', items: buildOrder(source, context) };
    case 'settle':
      return { ...shared, type: 'settle', items: buildSettle(source, context) };
    case 'rewrite':
      return { ...shared, type: 'rewrite', items: buildRewrite(source, context) };
    case 'blind':
      return { ...shared, type: 'blind', items: buildBlind(source, context) };
    case 'annotate':
      return { ...shared, type: 'annotate', items: buildAnnotate(source, context) };
    case 'mark': {
      const items = source.form === 'phrases' ? buildMarkPhrases(source, context) : buildMarkSurvey(source, context);
      return { ...shared, type: 'mark', items };
    }
    case 'match': {
      const items = source.form === 'judge' ? buildMatchJudge(source, context) : buildMatchFind(source, context);
      return { ...shared, type: 'match', items };
    }
  }
}

/**
 * Makes the package of a draft that every rule has passed. Claims come in the story’s order, whatever the file’s.
 *
 * @throws where a rule has let something pass that it should not have: a bug of ours.
 */
export function buildPackage(draft: Draft, info: ArticleInfo): Package {
  const { slug, paragraphs } = draft;
  const claims = draft.claims
    .map((claim) => buildClaim(draft, claim))
    .sort((one, other) => one.at.paragraph - other.at.paragraph || one.at.start - other.at.start);
  const conflicts = draft.conflicts.map(({ value }) => buildConflict(draft, value));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const context: BuildContext = {
    slug,
    paragraphs,
    claims,
    masks: info.masks,
    claim: (id) => byId.get(id) ?? context.impossible(`there is no claim ${id}`),
    anchorOf: draft.anchorOf,
    between: (one, other) =>
      conflicts.find(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ?? null,
    tell: (text, near) => toldIn(draft, text, near),
    place: (at) => ({ article: slug, at }),
    quoted: (at) => {
      const cut = cutOf(paragraphs[at.paragraph] ?? '', at);
      return { article: slug, at, text: textAt(paragraphs, at), ...(cut && { cut }) };
    },
    impossible(what) {
      throw new Error(`${slug}: a rule has let this pass: ${what}.`);
    },
  };
  const exercises = draft.exercises.map(({ value }) => buildExercise(value, context));
  return { slug, info, paragraphs, claims, conflicts, exercises };
}
