/** A sentence left open for the reader: "Finish the sentence: …", "You know you grew up by the sea when…" */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import type { Reading, Sentence } from '../reading.ts';
import { requests } from '../request.ts';
import { nowhere, type Technique, whole } from '../technique.ts';

export const finishTheSentence: Technique = {
  name: 'finish-the-sentence',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const asked = requests(sentence, reading, FINISH);
    if (asked.length > 0) return asked;
    return isLeftOpen(sentence, reading) ? whole(sentence) : nowhere;
  },
  is: [
    'Finish the sentence: my kitchen is never without…',
    'finish the lyric: hello darkness my',
    'You know you grew up by the sea when…',
    'My toxic trait is…',
    'The worst part of moving house is…\n\n#moving #home',
  ],
  isNot: [
    ['I opened the fridge and then…\n\nThe shelf fell on my foot and the jam went everywhere.', 'suspense'],
    ["I don't know what to say...", 'trailing off'],
    ['Finish the job before you start the next one.', 'advice'],
    ['And the winner is… Maria!', 'suspense'],
    ['I was going to write something clever, but...', 'trailing off'],
  ],
  why: 'Everybody has an ending, and the beginning is already written for them.',
  evidence: practice,
  suggest: ({ deed }) =>
    offer((deed?.sort === 'leave' || deed?.sort === 'change') && deed, ({ base }) => ({
      text: `Finish the sentence: "I knew it was time to ${base.mine} when..."`,
      why: 'You tell what you did; this asks others for their moment.',
      fit: 0.78,
    })),
};

const FINISH = words(
  'finish complete end continue',

  '(?:finish|complete|end|continue) (?:the|this|my|these|that) (?:sentences?|lyrics?|phrases?|lines?|quotes?|story|stories|thought|verse|joke|song|saying|proverb|statement)|finish (?:this|it)(?= [:"👇])|complete this(?= [:"👇])',
);

/** Ends in dots after a word that cannot end a sentence, and the author does not go on. */
function isLeftOpen(sentence: Sentence, reading: Reading): boolean {
  if (!sentence.plain.includes('..') && !sentence.plain.startsWith('you know')) return false;
  if (sentence.words < 3 || sentence.end < reading.bodyEnd - 24) return false;
  if (!OPEN.test(sentence.plain))
    return /^you know youre? (?:\p{L}+ ){0,12}when(?: \.\.)?$/u.test(sentence.plain);
  const next = reading.sentences[sentence.index + 1];
  return next === undefined || sentence.end >= reading.bodyEnd || INVITES.test(next.plain);
}

const OPEN =
  /(?<![^ ])(?:when|is|are|was|were|means|to be|without|never|always|would be|should be|should|if|than|my|the|a|an|to|by|with|for|about|until|that|called|named) (?:\.\.|…)(?: [^\p{L}\p{N} ]+){0,8}$/u;
const INVITES = /^(?:your turn|go|you|finish|complete|over to you|👇|⬇)/u;
