/** Somebody else's question, in quotation marks or reported. */
import type { Exception } from '../technique.ts';

export const quoted: Exception = {
  name: 'quoted',
  kinds: ['question'],
  excludes: (sentence, reading) => {
    if (sentence.quoted || SUNG.test(sentence.text)) return true;
    const mark = sentence.text.search(/[?\u061f]/);
    if (mark < 0) return false;
    const at = sentence.start + mark;
    const inside = reading.quotes.some(
      (quote) => quote.start <= at && at < quote.end && quote.end - quote.start > 2,
    );
    if (
      inside &&
      !/[?\u061f]["')\]\s]*[?\u061f]/.test(sentence.text.slice(mark)) &&
      sentence.text.lastIndexOf('?') === mark
    ) {
      return true;
    }
    if (REPORTED.test(sentence.plain) || SELF.test(sentence.plain)) return true;
    const before = reading.sentences[sentence.index - 1];
    return before !== undefined && LEADS_IN.test(before.plain);
  },
  is: [
    'My boss asked: “Why bother?”',
    '"Why bother?" she said, and left.',
    'People always ask me: how do you find the time?',
    'A client asked me today:\nWhat is a website for?',
    'She kept asking, why now?',
    'Just finished “What Is Life?” by Schrödinger.',
    'Ask yourself: would you pay for it?',
    '🎶 should i stay or should i go now 🎶 in my head since noon',
  ],
  isNot: [
    ['Have you read “What Is Life?”?', 'the quoted title stands inside the author’s own question'],
    ['What do you make of “move fast”?', 'the mark is outside the quotation'],
    ['I have to ask: who still prints tickets?', 'the author asks'],
  ],
};

/** Between notes, a song. */
const SUNG = /[🎵🎶♪♫]/u;
const WHO =
  '(?:he|she|they|someone|somebody|people|everyone|everybody|nobody|folks|(?:my|the|our|a|one|another|this|his|her|their|your|some|every|most|many|each) (?:[^ ]+ ){1,4}?|clients|customers|kids|friends|interviewers?|recruiters?|reporters?|journalists?|users|investors|parents|students|dad|mom|mum|me and [^ ]+|[^ ]+ \\d+)';
const REPORTED = new RegExp(
  `(?<![^ ])(?:${WHO} ?(?:(?:[^ ]+ ){0,3}?)(?:ask|asks|asked|asking|wondered|wonders|says|said|goes|went|replied|texted|shouted|whispered|yelled|was like|were like|is like|are like|be like)(?: (?:me|us|him|her|them|themselves))?(?: [^ ,:]+){0,3} [,:"]|i (?:often |always |still |get |got |was |am |have been |keep getting |frequently |sometimes )+asked(?: [^ ,:]+){0,4} [,:"]|(?:you|some|some of you|one) (?:may|might|could|will|are probably|must be|are|be)(?: be)? (?:ask|asking|wonder|wondering|thinking|say)|youre (?:probably |maybe )?(?:wondering|asking|thinking)|i (?:said|thought|replied|told (?:him|her|them|myself)|was like|asked (?:him|her|them|my [^ ]+|the [^ ]+)|asked myself|asked)(?: [^ ,:]+){0,3} [,:"]|the question (?:is not|isnt|was|everyone))`,
  'u',
);
const SELF =
  /(?<![^ ])(?:ask|asking|asked|askd) (?:yourself|yourselves|themselves|himself|herself|myself|ourselves)(?![^ ])|(?<![^ ])(?:titled|entitled|called|named|headline) [,:"]/;
const LEADS_IN =
  /(?<![^ ])(?:asked|asks|ask|asking|said|says|wondered|wondering|yourself|yourselves|myself|questions (?:to ask|i ask|we ask|i get|to consider|like|you should|i was asked|they asked)|interview questions?|was like|texted|prompts?)(?: [^ ]+){0,6} :$/;
