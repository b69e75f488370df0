/** The one next step, short enough for the chip. */
import type { Advice, Issue } from '../model.ts';

/** The chip has room for this many characters. */
export const LONGEST_STEP = 36;

/** What to do next; empty when the draft asks well and nothing needs mending. */
export function nextStep(
  issues: readonly Issue[],
  weakAsk: string | null,
  advice: readonly Advice[],
  asksWell: boolean,
): string {
  if (issues.some((issue) => issue.kind.startsWith('bait-'))) return 'Swap the bait for a real question';
  if (weakAsk !== null && advice.length > 0) {
    const short = weakAsk.trim();
    return short.length <= LONGEST_STEP - 'Sharpen “”'.length && !short.includes('\n')
      ? `Sharpen “${short}”`
      : 'Make your question easier to answer';
  }
  if (issues.some((issue) => issue.kind.startsWith('buried'))) return 'Move your question to the end';
  if (issues.some((issue) => issue.kind.startsWith('compet') || issue.kind.startsWith('several')))
    return 'Keep one question, drop the rest';
  const first = advice[0];
  if (first === undefined) return '';
  if (asksWell) return first.kind === 'call' ? 'Say what to answer with' : 'Ask one clear question';
  return (
    STEPS[first.technique] ??
    (first.kind === 'call' ? 'Say what to answer with' : 'Ask your readers a question')
  );
}

const STEPS: Readonly<Record<string, string>> = {
  'choice-question': 'Let readers pick a side',
  'this-or-that': 'Let readers pick a side',
  'rank-these': 'Let readers rank them',
  'fill-in-the-blank': 'Leave a gap to fill',
  'finish-the-sentence': 'Leave a sentence to finish',
  'correct-me': 'Invite another view',
  'change-my-mind': 'Invite another view',
  'name-the-group': 'Say whom you are asking',
  'tell-me': 'Ask for a story',
  recommend: 'Ask for a recommendation',
};
