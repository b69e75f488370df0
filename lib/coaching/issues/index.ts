/** Finds what hurts: one file for each kind of issue. */
import { packOf } from '../languages/load.ts';
import type { DraftContext, Issue, Move } from '../model.ts';
import type { Reading } from '../reading.ts';
import { isNoTimeToAsk } from '../topic/tact.ts';
import { allI } from './all-i.ts';
import { baitComment } from './bait-comment.ts';
import { baitReact } from './bait-react.ts';
import { baitShare } from './bait-share.ts';
import { baitTag } from './bait-tag.ts';
import { baitVote } from './bait-vote.ts';
import { buried } from './buried.ts';
import { competing } from './competing.ts';
import { deadEnd } from './dead-end.ts';
import { asksOf, type Flaw, type Part } from './flaw.ts';
import { generic } from './generic.ts';
import { manyQuestions } from './many-questions.ts';
import { presumesAnswer } from './presumes-answer.ts';
import { tooMuchEffort } from './too-much-effort.ts';
import { unrelated } from './unrelated.ts';
import { wallOfText } from './wall-of-text.ts';

/** Every kind of issue, the most harmful first. */
export const flaws: readonly Flaw[] = [
  baitVote,
  baitShare,
  baitTag,
  baitComment,
  baitReact,
  presumesAnswer,
  manyQuestions,
  competing,
  tooMuchEffort,
  unrelated,
  buried,
  deadEnd,
  generic,
  wallOfText,
  allI,
];

/**
 * The issues of each part, in order, with offsets into the part as typed.
 *
 * @param readings one for each part
 * @param moves the moves found in each part
 * @param languages BCP 47 or `und` for each part; absent means English
 */
export function findIssues(
  readings: readonly Reading[],
  moves: readonly (readonly Move[])[],
  context: DraftContext,
  languages: readonly string[] = [],
): readonly (readonly Issue[])[] {
  const asksInDraft = moves.reduce((sum, some) => sum + some.length, 0);
  return readings.map((reading, index) => {
    const asks = asksOf(reading, moves[index] ?? []);
    return inPart({ reading, asks, asksInDraft, context }, languages[index] ?? 'en');
  });
}

function inPart(part: Part, language: string): readonly Issue[] {
  const issues: Issue[] = [];
  const pack = packOf(language);
  for (const flaw of pack === undefined ? flaws : [...pack.flaws, ...flaws]) {
    if (flaw.language !== undefined && language !== 'und' && language.split('-')[0] !== flaw.language)
      continue;
    for (const span of flaw.find(part)) {
      const issue = {
        ...part.reading.original(span.start, span.end),
        kind: flaw.kind,
        message: flaw.message,
      };
      if (!issues.some((other) => overlap(issue, other) && sameFamily(issue.kind, other.kind)))
        issues.push(issue);
    }
  }
  const told = issues.some(({ kind }) => !kind.startsWith('bait-')) && isNoTimeToAsk(part.reading.sentences);
  // Under grief or danger, how well it asks is not what matters.
  return issues
    .filter(({ kind }) => !told || kind.startsWith('bait-'))
    .sort((one, other) => one.start - other.start);
}

function overlap(one: Issue, other: Issue): boolean {
  return one.start < other.end && other.start < one.end;
}

/** One stretch is one sort of bait, and is criticised once by each kind. */
function sameFamily(one: string, other: string): boolean {
  return one === other || (one.startsWith('bait-') && other.startsWith('bait-'));
}
