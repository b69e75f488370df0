/** One question that a yes or a no ends: "Do you like jazz?" */
import { type Flaw, stretch } from './flaw.ts';

export const deadEnd: Flaw = {
  kind: 'dead-end',
  language: 'en',
  message: 'A yes or a no answers this and ends it; add "which one?", "why?" or "what happened?".',
  find: (part) => {
    const [ask] = part.asks;
    if (ask === undefined || part.asksInDraft !== 1 || ask.move.kind !== 'question') return [];
    const { sentence } = ask;
    if (!sentence.marked || !CLOSED.test(sentence.plain) || OPEN.test(sentence.plain)) return [];
    return [stretch(sentence)];
  },
  is: ['Do you use a password manager?', 'Have you been to Lisbon?', 'Do you like jazz?'],
  isNot: [
    ['Do you use a password manager, and if so which one?', 'asks which'],
    ['Has anyone managed to fix the flickering on this monitor?', 'whoever has, says how'],
    ['Do you prefer tea or coffee?', 'a choice'],
    ['Can anyone recommend a dentist in Hull?', 'asks for a name'],
    ['Is it just me?', 'a figure of speech'],
  ],
};

const CLOSED =
  /^(?:[^\p{L}\p{N} ]+ ){0,8}(?:(?:and|so|but|ok|now|hey|also|honestly|quick question|question|be honest|tell me) (?:[,:] )?){0,8}(?:do|does|did|have|has|are|is|was|were|will|would|can|could|should|had) (?:you|your|yall|you all|you guys|you ever|any of you)(?![^ ])|^(?:ever|you ever|have you ever|you like|you use|you agree|agree|agreed|do you agree|right|yes or no)(?![^ ])/u;
/** Words that ask for more than yes or no. */
const OPEN =
  /(?<![^ ])(?:or|what|whats|which|who|how|why|where|when|any|anyone|anybody|anything|something|someone|somewhere|recommend|suggest|share|tell|tips|advice|thoughts|favou?rite|prefer|know of|explain|mind|rather|remember|think|feel|believe|find that|notice|noticed|if so)(?![^ ])|(?:can|could|would|will) you/;
