/** The language of a part as far as the analyser is concerned, when nobody has told. */
import { detectLanguage } from './languages/detect.ts';
import type { Reading } from './reading.ts';

/**
 * BCP 47 or `und`. A short line in chat spelling looks like many a language ("wat u doin" is no Dutch), so for those
 * the words that only English has decide, in their usual spelling.
 */
export function languageOf(reading: Reading): string {
  const detected = detectLanguage(reading.text);
  if (detected === 'en') return detected;
  const words = reading.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words > SHORT) return detected;
  let english = 0;
  for (const sentence of reading.sentences) {
    for (const token of sentence.tokens) if (ENGLISH.has(token.key)) english++;
  }
  return english > 0 && english / Math.max(1, words) >= SHARE ? 'en' : detected;
}

/** Words; longer texts show their language. */
const SHORT = 12;
const SHARE = 0.2;
/** Common words that hardly any other language in Latin letters has. */
const ENGLISH = new Set(
  'the what whats who whos how hows why you your youre anyone anybody someone everyone where wheres when does did doing have has had havent this that thats there they them with from would could should wanna gonna are arent isnt dont doesnt didnt cant know think like right please thanks lol really here know him her she his hers about any some been going it its i im ive my and not of at just so see one'.split(
    ' ',
  ),
);
