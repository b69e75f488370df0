/** A question with most of it left out: "Thoughts?", "Favourites?", "Just me?" */
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { nowhere, type Technique } from '../technique.ts';

export const ellipticalQuestion: Technique = {
  name: 'elliptical-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) =>
    (sentence.marked && (sentence.words > 0 || ALONE.test(sentence.plain))) || BARE.test(sentence.plain)
      ? asked(sentence)
      : nowhere,
  is: [
    'Thoughts?',
    'Favourite soup?',
    'We moved the stand-up to noon.\n\nThoughts',
    'any tips',
    'Suggestions welcome',
  ],
  isNot: [
    ['Thoughts and prayers.', 'a phrase'],
    ['The result? Nobody noticed.', 'answered at once'],
  ],
  why: 'The shortest way to open the floor; naming what you want thoughts on earns better ones.',
  evidence: practice,
};

/** A bare mark asks too; ":?" is a face. */
const ALONE = /^(?:[?!] ?)+$/;
/** Bare words that ask without a mark when nothing else stands in the sentence. */
const BARE =
  /^[^\p{L}\p{N}<]*(?:(?:so |and )?(?:your |any |other |more |honest )?(?:thoughts|opinions?|ideas|suggestions|recommendations|recs|tips|advice|guesses|takers|takes|questions|feedback|theories)(?: (?:on (?:this|that|it)|anyone|please|guys|welcome|appreciated|people|everyone|everybody|folks))?|just me|anyone|anyone else|anybody else|agree or disagree|yay or nay|yes or no|hot or not)[^\p{L}\p{N}<]*$/u;
