/** A question without its mark, as people type it in chat: "anyone else gettin this", "what r u using for invoices". */
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { asksUnmarked } from '../question/unmarked.ts';
import { nowhere, type Technique } from '../technique.ts';

export const unmarkedQuestion: Technique = {
  name: 'unmarked-question',
  kind: 'question',
  language: 'en',
  detect: (sentence, reading) =>
    !sentence.marked && asksUnmarked(sentence, reading) ? asked(sentence) : nowhere,
  is: [
    'anyone else gettin this',
    'what r u using for invoices',
    'how r u',
    'where u from',
    'lol what are you doing',
    'any guys wanna chat',
    'who wants to talk',
    'u there',
    'huh',
    'Does anybody have a good recipe for flat bread.',
  ],
  isNot: [
    ['what a day', 'an exclamation'],
    ['how sad', 'an exclamation'],
    ['when i get home ill call', 'a clause of time'],
    ['lol who knows', 'an idiom'],
    ['where ever you are', 'a clause'],
    ['thats what i said', 'a statement'],
    ['do it', 'an order'],
    ['any day now', 'a phrase'],
    ['What MongoDB Got Right', 'a headline'],
  ],
  why: 'It reads as talk, which suits a quick exchange; a question mark makes sure that nobody scrolls past it.',
  evidence: practice,
};
