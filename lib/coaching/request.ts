/** Requests to the reader: where a verb in its base form asks somebody for something, and where it only tells of it. */
import type { Wording } from './answers.ts';
import type { Span } from './model.ts';
import { plainSpan, type Reading, type Sentence } from './reading.ts';

/**
 * Finds requests made with 'verb', a global pattern over `sentence.plain` that matches the verb and as much of its
 * object as tells it from a noun. A hit counts when the words before it leave it an imperative or a polite request
 * ("please …", "could anyone …", "if you have been there …"), not when somebody else is its subject. Linear.
 */
export function requests(sentence: Sentence, reading: Reading, verb: Wording): readonly Span[] {
  const found = imperatives(sentence, reading, verb);
  if (found.length === 0 || !isListed(sentence, reading)) return found;
  return found.filter((span) => TO_AUTHOR.test(reading.text.slice(span.start, span.end)));
}

/** The same, items of a list of advice included. */
export function imperatives(sentence: Sentence, reading: Reading, verb: Wording): readonly Span[] {
  const spans: Span[] = [];
  for (const match of matches(sentence, verb)) {
    if (spans.length === MOST_FOUND) break;
    const from = requestStart(sentence.plain, match.index);
    if (from === null) continue;
    const span = plainSpan(sentence, from, requestEnd(sentence.plain, match.index + match[0].length));
    const last = spans.at(-1);
    if (!inQuotes(span, sentence, reading) && (last === undefined || last.end <= span.start))
      spans.push(span);
  }
  return spans;
}

/** Finds 'form', a global pattern over 'sentence.plain', outside quotation marks; the span is what it matches. Linear. */
export function forms(sentence: Sentence, reading: Reading, form: Wording): readonly Span[] {
  const spans: Span[] = [];
  for (const match of matches(sentence, form)) {
    if (spans.length === MOST_FOUND) break;
    const span = plainSpan(sentence, match.index, match.index + match[0].length);
    if (!inQuotes(span, sentence, reading)) spans.push(span);
  }
  return spans;
}

/** Whether a span stands between quotation marks while its sentence does not; somebody else's words. */
function inQuotes(span: Span, sentence: Sentence, reading: Reading): boolean {
  if (sentence.quoted) return false;
  let low = 0;
  let high = reading.quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.quotes[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const quote = reading.quotes[low - 1];
  return quote !== undefined && span.start > quote.start && span.start < quote.end;
}

/** A sentence asks for one thing, rarely two; more hits are a list or an attack on the clock. */
const MOST_FOUND = 3;
const MOST_TRIED = 24;
/** The first matches of a wording, remembered for the sentences that typing leaves alone. */
function matches(sentence: Sentence, wording: Wording): readonly RegExpExecArray[] {
  if (!wording.mayBeIn(sentence)) return [];
  const known = remembered.get(wording) ?? new WeakMap<Sentence['tokens'], readonly RegExpExecArray[]>();
  remembered.set(wording, known);
  const found = known.get(sentence.tokens) ?? firstMatches(sentence.plain, wording.pattern);
  known.set(sentence.tokens, found);
  return found;
}

const remembered = new WeakMap<Wording, WeakMap<Sentence['tokens'], readonly RegExpExecArray[]>>();

/** `matchAll` would compile the pattern anew for every sentence. */
function firstMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  while (found.length < MOST_TRIED) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    from = match.index + Math.max(1, match[0].length);
    found.push(match);
  }
  return found;
}

/** Characters before a verb that can decide whether it is a request. */
const REACH = 120;

/** Where in `plain` the request that ends in the verb at `at` begins, or `null` when it is none. */
function requestStart(plain: string, at: number): number | null {
  const cut = Math.max(0, at - REACH);
  const base = cut === 0 ? 0 : plain.indexOf(' ', cut) + 1;
  const before = plain.slice(base, at);
  const polite = POLITE.exec(before)?.index ?? before.length;
  const rest = before.slice(0, polite);
  const from = base + polite + (JOINS.exec(before.slice(polite))?.[0].length ?? 0);
  if (rest === '') return base === 0 ? from : null;
  if (ONE_PERSON.test(rest)) return null;
  const asked = ASKED.exec(before);
  if (asked !== null && !REPORTED.test(before.slice(0, asked.index))) return base + asked.index;
  if (BOUNDARY.test(rest) && !TOLD.test(rest)) return from;
  if (CONDITION.test(rest) || ADDRESSED.test(rest)) return from;
  if (AFTER_IMPERATIVE.test(rest) && (JOINED.test(before.slice(polite)) || HAS_NO_SUBJECT.test(rest)))
    return from;
  return null;
}

/** Whether a sentence is an item among items with the same bullet: "✅ Share your failures" is advice there. */
function isListed(sentence: Sentence, reading: Reading): boolean {
  const bullet = bulletOf(sentence, reading);
  if (bullet === '') return false;
  return [sentence.index - 1, sentence.index + 1].some((index) => {
    const other = reading.sentences[index];
    return other !== undefined && bulletOf(other, reading) === bullet;
  });
}

function bulletOf(sentence: Sentence, reading: Reading): string {
  if (!sentence.bullet) return '';
  const before = reading.text.slice(Math.max(0, sentence.start - 8), sentence.start);
  return before.slice(before.lastIndexOf('\n') + 1).replace(/[\d\s]/g, '');
}

/** Words that ask for an answer here, even in a list. */
const TO_AUTHOR = /\b(?:me|us|below|comments?|repl(?:y|ies))\b|[👇⬇]/iu;

const WHO =
  '(?:you|yall|you all|you guys|you folks|you lot|anyone|anybody|someone|somebody|everyone|everybody|any of you|some of you|one of you|all of you|each of you|people|folks|anyone else|anyone here|someone here|anyone out there)';

/** Words that may stand before an imperative and belong to it. */
const POLITE =
  /(?<![^ ])(?:(?:please|kindly|just|do|go ahead and|go on and|go on|feel free to|be sure to|be sure and|make sure to|make sure you|make sure and|dont forget to|dont hesitate to|do not hesitate to|do not forget to|remember to|dont be (?:shy|afraid|scared) (?:to|and)|dont be shy|take a (?:moment|minute|second|sec) to|try to|time to|also|now|then|maybe|instead|so|and|or|but|ok|okay|well|seriously|honestly|quick|quickly|someone|somebody|anyone|anybody|everyone|everybody|guys|folks|friends|peeps|fam|yall|come on|cmon|lol|haha|again|first|next|finally|today|below|in the (?:comments?|replies|thread|chat)|i dare you to|i challenge you to|i invite you to|i encourage you to|im asking you to|id ask you to|we invite you to|you guys|you lot) ){0,6}$/;
const ASKED = new RegExp(
  `(?<![^ ])(?:(?:can|could|would|will|wont|cant|couldnt|might|may) ${WHO}|${WHO} (?:able|willing|happy|care|want|wanna|wants|free|game|up for|mind|in the mood) ?(?:to)?|(?:(?:id|wed|would|i would|we would|i|we) (?:(?:really|just|absolutely|also) )?(?:love|like|want|need|appreciate|prefer)|it would be (?:great|nice|lovely|helpful|amazing|cool|good)|itd be (?:great|nice|lovely|helpful|amazing|cool|good)) (?:it )?(?:if |for )?${WHO}(?: to| could| can| would| will)?|(?:would|do) you mind(?: if you)?|you (?:can|could|may) (?:also|always)|who (?:can|could|wants to|will|would)) (?:(?:please|kindly|all|guys|maybe|possibly|perhaps|just|also|help and|be so kind and|be so kind as to|take a minute to|to|here|out there) ){0,3}$`,
);
/** What stands before a request that somebody else made. */
const REPORTED =
  /(?:^| )(?:asks?|asked|asking|wonders?|wondered|said|says|told|hoped|i|we|he|she|they|that|did|didnt|to|dont|not|never|nobody|how|why|what) (?:(?:me|us|him|her|them|everyone|people) )?(?:if |whether |that )?$/;
const BOUNDARY = /(?:^| )(?:[^\p{L}\p{N} ]+|<\w+>) $/u;
/** "He told the room: …" */
const TOLD =
  /(?:^| )(?:said|says|say|told|tells|asked|asks|replied|writes|wrote|goes|reads|called|titled|named|like) (?:\p{L}+ ){0,4}[,:"]+ $/u;
const ONE_PERSON = /^(?:dear )?<mention> (?:, )?$/;
const CLAUSE = `(?:^|[,;:.!?()…–—-]+ )(?:(?:and|so|but|also|or|please|now) )?`;
const NO_SUBJECT = `(?<! (?:i|we|he|she|they|it|you|who|which|that|me|us|to|not|never|always|often|usually|dont|cant|didnt|will|would|could|should|must|might|did|does|the|a|an|my|your|their|our|of|for|in|on|with|and|or|people|others|companies|ill|well|youll|theyll)) $`;
/** "If you have been there tell me …": a condition on the reader, without its comma. */
const CONDITION = new RegExp(
  `${CLAUSE}(?:if|when|whenever|once|before|unless|in case|whoever|while) (?:you|youre|youve|youd|youll|any|anyone|anybody|someone|somebody|this|that|i|im|ive)(?: [^,;:.!?() ]+){0,16}${NO_SUBJECT}`,
);
/** "Hey night owls tell me …": a greeting and a group, without its comma. */
const ADDRESSED =
  /(?:^|[,;:.!?] )(?:hey|ok|okay|hi|hello|yo|dear|fellow|attention|calling all|all you|to all|to the|to my|for all the|alright|all right|right) (?:[^,;:.!?() ]+ ){1,5}$|^(?:twitter|bluesky|mastodon|fediverse|linkedin|reddit|threads|hivemind|hive mind|internet|lazyweb|chat|gamers|devs|besties|mutuals|moots|oomfs|uk|us|ladies|gentlemen|people) (?:(?:folks|people|friends|users|twitter|followers|peeps|of [^,;:.!?() ]+) )?$/;
/** "Pick one and tell me …": the second of two imperatives. */
const AFTER_IMPERATIVE = new RegExp(
  `${CLAUSE}(?:please )?(?:pick|choose|try|look|read|take|think|go|grab|click|tap|comment|drop|watch|listen|stop|give|imagine|picture|name|rate|rank|guess|head|scroll|jump|raise|find|come|describe|add|write|introduce|say|show|use|check|quote|tag|copy|fill|finish|complete|post|reply|answer|pause|open|sign|join|download|share|tell|let|vote|like|follow|hit|dm|send|leave|put|pop|get|be|close|count|remember|recall|see|test|play|run|ask|feel|help|start|keep|make|step|dive|hop|chime|weigh|swap|list|save|retweet|repost|rt|subscribe|buy|visit|bring|turn|set|screenshot|take|steal|dig|bookmark)(?: [^,;:.!?() ]+){0,14} $`,
);
/** Of the words before an imperative, those that tie it to what came before and are no part of the request. */
const JOINS = /^(?:(?:and|or|but|so|then|also|now|below|well|in the (?:comments?|replies|thread|chat)) )+/;
const JOINED = /^(?:and|then|or|but|so) /;
const HAS_NO_SUBJECT = new RegExp(`(?<! (?:this|that|these|those|some|any))${NO_SUBJECT}`);

/** Where the request stops: at the end, or where the author goes on about something else. */
function requestEnd(plain: string, from: number): number {
  const tail = plain.slice(from, from + LONGEST_TAIL);
  const cut = MOVES_ON.exec(tail);
  const kept = cut === null ? tail : tail.slice(0, cut.index);
  return from + kept.replace(DANGLING, '').length;
}

/** Characters of a request that are marked after its verb. */
const LONGEST_TAIL = 240;
const MOVES_ON =
  / (?:;|\(|\[|--|<link>|(?:and|,|-|–|—|because|so) (?:and )?(?:ill|i will|well|we will|we|i|im|ive|itll|it will) (?=\p{L}))/u;
const DANGLING = /(?: (?:[^\p{L}\p{N}? _<]+|_))+$/u;
