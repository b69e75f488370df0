/** Turns a question that yes or no would end into one that goes on. */
import type { Offer } from '../topic/topic.ts';

/** The author's own question, with what makes an answer worth writing; null where that would be clumsy. */
export function extend(question: string): Offer | null {
  const asked = question.trim();
  if (!/[?]$/.test(asked) || asked.length > LONGEST || asked.includes('\n') || STOCK_START.test(asked))
    return null;
  const why = 'Yes or no would end it; this keeps your question and asks for what is behind the answer.';
  if (/^(?:and |so |but )?(?:have|did|has|had|ever|were|was) /i.test(asked)) {
    return { technique: 'tell-me', text: `${asked} Tell me how it went.`, why, fit: CLOSEST };
  }
  return { technique: 'open-question', text: `${asked} Why, or why not?`, why, fit: CLOSEST };
}

/** It is the author's own. */
const CLOSEST = 0.96;
/** A longer question says already what it wants. */
const LONGEST = 120;
/** Asks for assent, not for an answer. */
const STOCK_START = /^(?:agreed?|right|yes or no|do you agree|don't you agree|am i right|thoughts)\b/i;
