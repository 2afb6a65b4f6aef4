import type { Rule } from './rule.ts';
import { accusationAccuses } from './rules/accusation-accuses.ts';
import { annotateClaims } from './rules/annotate-claims.ts';
import { arguableUnscored } from './rules/arguable-unscored.ts';
import { blindMasked } from './rules/blind-masked.ts';
import { blindOnBoard } from './rules/blind-on-board.ts';
import { blindOneAtATime } from './rules/blind-one-at-a-time.ts';
import { blindUnscored } from './rules/blind-unscored.ts';
import { checkBots } from './rules/check-bots.ts';
import { checkComplete } from './rules/check-complete.ts';
import { chooseFeedback } from './rules/choose-feedback.ts';
import { chooseGiveaway } from './rules/choose-giveaway.ts';
import { chooseRight } from './rules/choose-right.ts';
import { claimLength } from './rules/claim-length.ts';
import { claimWhy } from './rules/claim-why.ts';
import { claimsApart } from './rules/claims-apart.ts';
import { conflictPairs } from './rules/conflict-pairs.ts';
import { cueInSentence } from './rules/cue-in-sentence.ts';
import { cuePresent } from './rules/cue-present.ts';
import { findAnswer } from './rules/find-answer.ts';
import { idsKnown } from './rules/ids-known.ts';
import { idsOnce } from './rules/ids-once.ts';
import { judgeFeedback } from './rules/judge-feedback.ts';
import { lengthGiveaway } from './rules/length-giveaway.ts';
import { lessonDepth } from './rules/lesson-depth.ts';
import { lessonExerciseOnce } from './rules/lesson-exercise-once.ts';
import { lessonHeadingFirst } from './rules/lesson-heading-first.ts';
import { lessonIds } from './rules/lesson-ids.ts';
import { lessonMinutes } from './rules/lesson-minutes.ts';
import { lessonPassages } from './rules/lesson-passages.ts';
import { lessonSyntax } from './rules/lesson-syntax.ts';
import { lessonTags } from './rules/lesson-tags.ts';
import { lessonWords } from './rules/lesson-words.ts';
import { masksInStory } from './rules/masks-in-story.ts';
import { orderEquals } from './rules/order-equals.ts';
import { orderGiveaway } from './rules/order-giveaway.ts';
import { orderShown } from './rules/order-shown.ts';
import { orderWhy } from './rules/order-why.ts';
import { pairsBalance } from './rules/pairs-balance.ts';
import { paragraphsExist } from './rules/paragraphs-exist.ts';
import { phrasesKey } from './rules/phrases-key.ts';
import { phrasesRun } from './rules/phrases-run.ts';
import { quoteInStory } from './rules/quote-in-story.ts';
import { quoteOnce } from './rules/quote-once.ts';
import { readingsComplete } from './rules/readings-complete.ts';
import { rewriteQuotation } from './rules/rewrite-quotation.ts';
import { settleFeedback } from './rules/settle-feedback.ts';
import { settleRight } from './rules/settle-right.ts';
import { sortBeside } from './rules/sort-beside.ts';
import { sortFeedback } from './rules/sort-feedback.ts';
import { sortFillsBoard } from './rules/sort-fills-board.ts';
import { sortHasField } from './rules/sort-has-field.ts';
import { straightMarks } from './rules/straight-marks.ts';
import { stressMarks } from './rules/stress-marks.ts';
import { tensionUnscored } from './rules/tension-unscored.ts';
import { toneGiveaway } from './rules/tone-giveaway.ts';
import { whoFits } from './rules/who-fits.ts';
import { wordsInStory } from './rules/words-in-story.ts';
import { wrongIsWrong } from './rules/wrong-is-wrong.ts';

/** Everything that the build refuses in one package, beyond the shape of its files. */
export const RULES: readonly Rule[] = [
  // The story and its key
  quoteInStory,
  quoteOnce,
  claimLength,
  claimsApart,
  idsOnce,
  idsKnown,
  cuePresent,
  cueInSentence,
  whoFits,
  accusationAccuses,
  claimWhy,
  wrongIsWrong,
  readingsComplete,
  conflictPairs,
  paragraphsExist,
  masksInStory,
  wordsInStory,
  straightMarks,
  stressMarks,
  // Exercises
  arguableUnscored,
  tensionUnscored,
  sortBeside,
  sortHasField,
  sortFeedback,
  sortFillsBoard,
  pairsBalance,
  judgeFeedback,
  findAnswer,
  phrasesRun,
  phrasesKey,
  chooseRight,
  chooseFeedback,
  orderWhy,
  orderEquals,
  settleRight,
  settleFeedback,
  rewriteQuotation,
  blindUnscored,
  blindOneAtATime,
  blindOnBoard,
  blindMasked,
  annotateClaims,
  // Answers that give themselves away
  chooseGiveaway,
  orderShown,
  orderGiveaway,
  lengthGiveaway,
  toneGiveaway,
  // Checks
  checkComplete,
  checkBots,
  // Lessons
  lessonSyntax,
  lessonDepth,
  lessonTags,
  lessonIds,
  lessonExerciseOnce,
  lessonPassages,
  lessonWords,
  lessonHeadingFirst,
  lessonMinutes,
];
