/** The title of something to read, watch or hear: a mark, and nobody asked. */
import { questionMargin } from '../question/margin.ts';
import { AUDIENCE, body } from '../question/words.ts';
import type { Reading, Sentence } from '../reading.ts';
import { registerOf } from '../register.ts';
import type { Exception } from '../technique.ts';
import { titleMargin } from '../titles/margin.ts';
import { subjectsOf } from '../titles/subjects.ts';

export const headline: Exception = {
  name: 'headline',
  kinds: ['question', 'call', 'prompt'],
  language: 'en',
  excludes: (sentence, reading, kind) => {
    const register = registerOf(reading);
    if (kind !== 'question')
      return register === 'title' && inCapitals(sentence.text) && titleMargin(reading) < 0;
    if (register === 'title' && isHeadline(sentence, reading)) return true;
    if (!sentence.marked) return false;
    if (ANNOUNCED.test(sentence.plain)) return true;
    if (register !== 'post') return false;
    const before = reading.sentences[sentence.index - 1];
    if (before !== undefined && ANNOUNCES.test(before.plain)) return true;
    const next = reading.sentences[sentence.index + 1];
    if (next !== undefined && TO_READ.test(next.plain) && !VIEW.test(sentence.plain)) return true;
    const links = reading.masks.filter((mask) => mask.kind === 'link');
    if (links.length === 0 || AUDIENCE.test(body(sentence))) return false;
    const linked = links.some((link) => link.start >= sentence.start && link.start - sentence.end < NEAR);
    return linked && reading.sentences.length <= 4;
  },
  is: [
    'Is remote work dead? https://example.com/remote',
    'Why Do Whales Sing?',
    'New post: Why do cats purr?',
    'White House: Share Your Thoughts on Encryption',
    'On the blog today: what is a monad?',
    'Will robots write our laws? My column this week: https://example.com/laws',
  ],
  isNot: [
    ['𝐐𝐮𝐞𝐬𝐭𝐢𝐨𝐧: 𝐖𝐨𝐮𝐥𝐝 𝐲𝐨𝐮 𝐮𝐬𝐞 𝐢𝐭?', 'says that it asks'],
    ['What do you do on Sundays?', 'one name makes no headline'],
    ['What else should be allowed?', 'no subject of a link site'],
    ['Last question of the day: socks in bed, yes or no?', 'says that it asks'],
    ['Is anyone else locked out of https://example.com?', 'asks whoever reads it'],
    ['What do you think of this? https://example.com/redesign', 'asks for a view of the link'],
  ],
};

/**
 * What is as short as a title is one when the weights of titles say so. They know link sites only, so over several
 * sentences a question that is sure by its own weights is none.
 */
function isHeadline(sentence: Sentence, reading: Reading): boolean {
  const plain = !inCapitals(sentence.text);
  const words = reading.sentences.reduce((sum, one) => sum + one.words, 0);
  if (words < (plain ? LEAST_PLAIN_WORDS : LEAST_WORDS)) return false;
  if (LABELLED.test(sentence.plain)) return false;
  const talks = !inCapitals(sentence.text, 2) && AUDIENCE.test(sentence.plain);
  const strange =
    plain &&
    !sentence.tokens.some(
      ({ key, text }, at) => subjectsOf(key).length > 0 || (at > 0 && /\p{Lu}/u.test(text)),
    );
  if (titleMargin(reading) >= (talks ? TALK_MARGIN : strange ? STRANGE_MARGIN : 0)) return false;
  return reading.sentences.length === 1 || questionMargin(sentence, reading) < (talks ? SURE_TALK : SURE);
}

/** Says that it asks: "Question: …", "ELI5: …". */
const LABELLED =
  /^(?:(?:quick|serious|genuine|honest|dumb|stupid|random|first|next|last|final|todays) )?(?:questions?|poll|eli5|help|advice|discussion|i (?:have|need|want) to ask)(?: (?:for|to|of) [^:]{1,60})? :/;

/** A sentence to "you" without headline capitals is a headline only when the weights are sure. */
const TALK_MARGIN = -1.5;
/** Nor do they know much of what link sites do not talk about: what names nothing and has none of their subjects. */
const STRANGE_MARGIN = -0.7;
/** Log odds; these values and those above are where real titles and posts together lose least. */
const SURE = 1.5;
const SURE_TALK = 0.5;
/** A shorter one is talk ("Favourite soup?"), whatever its capitals; without them, so is "Tabs or spaces?". */
const LEAST_WORDS = 3;
const LEAST_PLAIN_WORDS = 4;
/** Characters between a question and the link it is the title of. */
const NEAR = 80;
const WORK =
  '(?:blog|blog post|post|article|podcast|episode|video|column|essay|newsletter|story|piece|talk|paper|webinar|report|interview|thread|read|study|book|issue|on the blog|from the archives?)';
const ANNOUNCED = new RegExp(
  `(?<![^ ])(?:(?:new|latest|my|our|todays|this weeks|weekend|must|long|great|recommended|fresh|just published|now live|up now) (?:\\S+ ){0,3}?${WORK}|on (?:the|my|our) (?:blog|podcast|channel|site|show)(?: today| now)?|(?:read|watch|listen|listening|reading|watching|live|opinion|analysis|review|explainer|explained|webinar|podcast|video|blog|episode \\S+|ep \\S+|coming up|tonight|todays topic|topic|the big question)(?: now| here| this)?) (?:\\S+ ){0,3}?[:|–—-] `,
  'u',
);
/** The sentence after a headline that leads to the rest of it. */
const TO_READ =
  /^(?:full (?:story|article|interview|post|report|video|episode)|read (?:on|more|our|my|the|it|this|here)|watch (?:the|it|our|now|here|tonight|this)|listen|find out|more (?:here|in|on|info|details)|details|story|learn more|our (?:report|story|experts?|latest)|(?:\S+ ){0,6}(?:explains|investigates|reports|has the answer|weighs in|finds out)(?![^ ])|new (?:research|study|report|post|video|episode))/;
/** Asks for the reader's own. */
const VIEW =
  /(?<![^ ])(?:do you|would you|have you|did you|are you|you think|anyone|anybody|your (?:take|thoughts|opinion|view|favou?rite))(?![^ ])/;
const ANNOUNCES = new RegExp(
  `(?<![^ ])(?:new|latest|published|wrote|just wrote|my new|our new)(?: [^ ]+){0,3} ${WORK}(?: [^ ]+){0,4} :$`,
  'u',
);

/** Whether most of the longer words, of which there are `least`, have a capital, those aside that begin a sentence or follow a colon. */
function inCapitals(text: string, least = 1): boolean {
  const words = text.match(/(?<![.!?:][\s"']{1,3}|^["']?)(?<![\p{L}'-])\p{L}[\p{L}'-]{3,}/gu) ?? [];
  return words.length >= least && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}
