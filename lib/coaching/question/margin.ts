/** Whether what looks like a question asks its audience, by learned weights. */

import type { Reading, Sentence } from '../reading.ts';
import { scorer } from '../weights.ts';
import { questionFeatures } from './features.ts';
import model from './weights.json' with { type: 'json' };

const score = scorer(model);

/** Log odds above the threshold that a question asks the audience; below zero, it is a hook, a joke, a rant or an offer. */
export function questionMargin(sentence: Sentence, reading: Reading): number {
  return score(questionFeatures(sentence, reading));
}
