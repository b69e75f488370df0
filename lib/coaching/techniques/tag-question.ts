/** A statement that asks for agreement at its end: "It ships on Monday, right?" */
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { nowhere, type Technique } from '../technique.ts';

export const tagQuestion: Technique = {
  name: 'tag-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) => (sentence.marked && TAG.test(sentence.plain) ? asked(sentence) : nowhere),
  is: [
    'You use a password manager, right?',
    'That bridge is still closed, isn’t it?',
    'you two met at the game, no?',
  ],
  isNot: [
    ['Turn right.', 'a direction'],
    ['She asked me “it works, right?” twice.', 'somebody else’s words'],
  ],
  why: 'A tag asks people to confirm or to object, which is quick to answer and easy to build on.',
  evidence: practice,
};

const TAG =
  /^.{6,}? ,? ?(?:right|correct|yes|no|yeah|eh|huh|innit|amirite|am i right|okay|or no|or not|or what|dont you think|wouldnt you say|agree|agreed|true|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|cant|couldnt|wont|wouldnt|shouldnt|aint) (?:i|you|he|she|it|we|they|there|that|this)) [?!. "')]+/;
