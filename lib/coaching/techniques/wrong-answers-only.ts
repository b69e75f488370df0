/** A licence to be silly: "What does a whisk do? Wrong answers only." */
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { forms } from '../request.ts';
import type { Technique } from '../technique.ts';

export const wrongAnswersOnly: Technique = {
  name: 'wrong-answers-only',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => forms(sentence, reading, ONLY),
  is: [
    'What does a whisk do? Wrong answers only.',
    'wrong answers only: where is the moon during the day',
    'Only wrong answers, please: why is the sky blue?',
    'serious answers only pls how do you get candle wax out of wool',
  ],
  isNot: [
    ['The exam gave marks for right answers only.', 'told'],
    ["Two wrong answers and you're out, said the host.", 'told'],
    ['I only had wrong answers that day.', 'told'],
  ],
  why: 'Nobody can be wrong, so nobody has to think before they answer.',
  evidence: practice,
};

const ONLY = words(
  'only no',

  String.raw`(?:wrong|incorrect|silly|serious|honest|funny|stupid|unhinged|chaotic|bad|terrible|polite|sensible|unserious|your worst) (?:answers?|replies|responses|suggestions|opinions|guesses) only|^(?:[^\p{L}\p{N} ]+ ){0,8}only (?:wrong|incorrect|silly|serious|honest|funny|stupid|unhinged) (?:answers?|replies|responses)|no (?:wrong|right or wrong) answers(?= [.!:])`,
);
