/** Pieces of patterns over `sentence.plain` that the question techniques share. */
import type { Sentence } from '../reading.ts';

/** One thing that may stand before a question and is no part of it: an interjection, a greeting, a nick with digits. */
const LEAD =
  /(?:so|and|but|or|okay|well|hey|heya|hi|hiya|hello|hullo|yo|lol|lmao|rofl|lmfao|haha|hehe|heh|ha|oh|ooh|ah|aw|aww|um|umm|uh|uhh|hmm|hm|mm|wait|omg|wow|then|now|man|dude|bro|guys|yeah|yea|yep|yes|no|nah|nope|also|btw|fyi|anyway|anyways|seriously|honestly|just|please|(?:quick|serious|genuine|honest|real|random|dumb|stupid|silly|next|one)? ?question|sorry|damn|dang|gosh|jeez|hell|actually|alright|cool|nice|great|again|oops|room|all|everyone|everybody|folks|people|peeps|friends|yall|ladies|gentlemen|gents|brb|wb|thanks|morning|evening|good (?:morning|evening|afternoon|day)|gm|poll|genuinely|genuine|fellow \p{L}+|(?:dear|calling all|calling) \p{L}+|\p{L}+ (?:people|folks|friends|devs|designers|moms|mums|dads|parents|teachers|nurses|nerds|twitter) ,|[\p{L}_-]*\d[\p{L}\d_-]*|[^\p{L}\p{N}\s<]{1,8}) /uy;

/** Where in `plain` the sentence proper begins. */
export function leadEnd(sentence: Sentence): number {
  const known = leads.get(sentence.tokens);
  if (known !== undefined) return known;
  let at = 0;
  for (let pieces = 0; pieces < MOST_LEADS; pieces++) {
    LEAD.lastIndex = at;
    const match = LEAD.exec(sentence.plain);
    if (match === null) break;
    at += match[0].length;
  }
  leads.set(sentence.tokens, at);
  return at;
}

/** More than this is no lead but a text made of interjections. */
const MOST_LEADS = 12;
const leads = new WeakMap<Sentence['tokens'], number>();

/** The sentence past its lead. */
export function body(sentence: Sentence): string {
  return sentence.plain.slice(leadEnd(sentence));
}

const BE = '(?:is|are|am|was|were|isnt|arent|wasnt|werent|aint)';
const MODAL = '(?:can|could|will|would|should|shall|might|cant|couldnt|wont|wouldnt|shouldnt)';
const DO = '(?:do|does|did|dont|doesnt|didnt)';
const HAVE = '(?:have|has|had|havent|hasnt|hadnt)';
export const AUXILIARY = `(?:${BE}|${MODAL}|${DO}|${HAVE})`;

/** Subjects that follow an auxiliary in a question and hardly ever follow one elsewhere. */
export const SUBJECT =
  '(?:you|yall|i|he|she|it|we|they|there|this|that|these|those|anyone|anybody|anything|any|someone|somebody|everyone|everybody|people|the|your|my|our|his|her|their|its|a|an|all|some|other|most|folks|guys|girls|women|men|kids|nobody|not|one)';

/** Words with which an audience is spoken to. */
export const AUDIENCE =
  /(?<![^ ])(?:you|your|yours|youve|youre|youd|yall|anyone|anybody|anyones|folks|everyone|everybody|someone|somebody|whos|who else|who here|we all|recommend|recommendations|suggestions|thoughts|opinions|advice|tips)(?![^ ])/;

/** A pattern of whole words at the start of a body. */
export function opening(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?![^ ])`, 'u');
}

/** A pattern of whole words anywhere. */
export function anywhere(pattern: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, 'u');
}
