/** A title that asks without saying so: "Best tool to back up a small photo studio" */
import { requests2010 } from '../evidence.ts';
import { registerOf } from '../register.ts';
import { nowhere, type Technique, whole } from '../technique.ts';
import { titleMargin } from '../titles/margin.ts';

export const impliedQuestion: Technique = {
  name: 'implied-question',
  kind: 'question',
  language: 'en',
  detect: (sentence, reading) =>
    sentence.index === 0 &&
    registerOf(reading) === 'title' &&
    reading.sentences.every((one) => !one.marked) &&
    titleMargin(reading) >= 0
      ? whole(sentence)
      : nowhere,
  is: [
    'Best way to learn Kubernetes',
    'Looking for a technical co-founder',
    'Advice for a self-taught programmer',
  ],
  isNot: [
    ['City Council Approves New Tram Line', 'news'],
    ['How We Moved Ten Million Photos in One Night', 'a story'],
  ],
  why: 'Readers of titles know a request when they see one; saying what you need to know earns closer answers.',
  evidence: requests2010,
};
