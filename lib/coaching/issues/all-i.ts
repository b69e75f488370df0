/** A post about its author alone, with nothing for the reader. */
import { type Flaw, stretch } from './flaw.ts';

export const allI: Flaw = {
  kind: 'all-i',
  language: 'en',
  message: 'This speaks only of you; a line to the reader ("you", or a question) gives them a way in.',
  find: ({ reading, asksInDraft }) => {
    if (asksInDraft > 0) return [];
    const sentences = reading.sentences.filter(({ words }) => words > 1);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    if (words < WORDS || sentences.length < SENTENCES) return [];
    if (sentences.some(({ plain }) => YOU.test(plain))) return [];
    const mine = sentences.filter(({ plain }) => ME.test(plain));
    if (mine.length < SHARE * sentences.length) return [];
    return mine.slice(0, 1).map(stretch);
  },
  is: [
    'I moved to Leeds in 2014 with two bags and a bad back. I found a room over a chip shop. I worked nights and slept through the days. I saved what I could. I bought a van, lost it, and bought another. I learned to weld from a man with no teeth. I am now the owner of a small workshop, and I am proud of what I built there.',
  ],
  isNot: [
    ['Big day. I got the job!', 'too short to say'],
    [
      'I moved to Leeds with two bags. You might know the feeling. I found a room over a chip shop. I worked nights and slept through the days. I saved what I could. I bought a van, lost it, and bought another. I learned to weld from a man with no teeth, and I am now the owner of a small workshop.',
      'the reader is in it',
    ],
  ],
};

/** Fewer words or sentences than this are a note, and notes may be about their author. */
const WORDS = 55;
const SENTENCES = 5;
/** Part of the sentences that speak in the first person. */
const SHARE = 0.7;
const ME = /(?<![^ ])(?:i|im|ive|ill|id|me|my|mine|myself)(?![^ ])/;
const YOU =
  /(?<![^ ])(?:you|your|yours|youre|youve|youll|youd|yourself|yourselves|anyone|everyone|everybody|anybody|folks|lets)(?![^ ])|\?/;
