/** Labels that put a claim up for argument: "Hot take: …", "Unpopular opinion but …". */
import type { Wording } from './answers.ts';
import type { Span } from './model.ts';
import { plainSpan, type Sentence } from './reading.ts';
import { nowhere } from './technique.ts';

/**
 * Finds a label, a global pattern over 'sentence.plain', where a claim of the author's follows it: at the beginning
 * (hedges aside) and set off by a mark, "but", an emoji or the line's end. The span is the label with its claim. Linear.
 */
export function labels(sentence: Sentence, wording: Wording): readonly Span[] {
  if (!wording.mayBeIn(sentence)) return nowhere;
  const { pattern } = wording;
  for (const match of sentence.plain.slice(0, EARLY).matchAll(pattern)) {
    const before = sentence.plain.slice(0, match.index);
    const after = sentence.plain.slice(match.index + match[0].length);
    const opens = OPENS.test(before);
    if (opens && (SET_OFF.test(after) || (before === '' && CLAIM.test(after)))) {
      return [plainSpan(sentence, match.index, sentence.plain.length)];
    }
    if (/(?:^| )[,;:] $/.test(before) && /^(?: [.!🔥]+){0,8}$/u.test(after))
      return [{ start: sentence.start, end: sentence.end }];
  }
  return nowhere;
}

/** A label stands within this many characters of the beginning. */
const EARLY = 120;
const OPENS =
  /^(?:(?:[^\p{L}\p{N} ]+|my|a|an|i|i have|ive got|have|got|here is|heres|this is|this|this may be|may|might be|might|probably|possibly|potentially|maybe|perhaps|slightly|mildly|very|super|extremely|admittedly|sunday|monday|friday|todays|daily|is|be|its|it|honest|ok|okay|so|and|another|big|really|also|will|going to be|gonna be|sounds like|with an|with a|know|know this is|i know this is|i know|not sure if this is|not sure if its|not sure|if this is|if its|could be|possible|kinda|sort of|deeply|tech|food|design|quick|small|first|second|third|one|more|last|final) ){0,8}$/u;
const SET_OFF =
  /^(?: (?:maybe|alert|incoming|time|here|ahead|of the (?:day|week)))? (?:[:;,.!👀🔥–—-]|--|but|\p{Extended_Pictographic})|^(?: \p{Extended_Pictographic}){0,8}$/u;
/** Chat style, without a mark: "hot take soup is a drink". */
const CLAIM = /^ (?:i|the|you|your|my|we|people|most|this|that|its|if|there|all|not|no|a)(?![^ ])/;
