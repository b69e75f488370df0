/** The title of something to read, watch or hear: a mark, and nobody asked. */
import { AUDIENCE, body } from '../question/words.ts';
import { registerOf } from '../register.ts';
import type { Exception } from '../technique.ts';

export const headline: Exception = {
  name: 'headline',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) => {
    if (!sentence.marked) return false;
    if (ANNOUNCED.test(sentence.plain)) return true;
    if (registerOf(reading) === 'chat') return false;
    const before = reading.sentences[sentence.index - 1];
    if (before !== undefined && ANNOUNCES.test(before.plain)) return true;
    const links = reading.masks.filter((mask) => mask.kind === 'link');
    if (links.length === 0 || AUDIENCE.test(body(sentence))) return false;
    const linked = links.some((link) => link.start >= sentence.start && link.start - sentence.end < NEAR);
    return linked && reading.sentences.length <= 4;
  },
  is: [
    'Is remote work dead? https://example.com/remote',
    'New post: Why do cats purr?',
    'On the blog today: what is a monad?',
    'Will robots write our laws? My column this week: https://example.com/laws',
  ],
  isNot: [
    ['Is anyone else locked out of https://example.com?', 'asks whoever reads it'],
    ['What do you think of this? https://example.com/redesign', 'asks for a view of the link'],
  ],
};

/** Characters between a question and the link it is the title of. */
const NEAR = 80;
const WORK =
  '(?:blog|blog post|post|article|podcast|episode|video|column|essay|newsletter|story|piece|talk|paper|webinar|report|interview|thread|read|study|book|issue|on the blog|from the archives?)';
const ANNOUNCED = new RegExp(
  `(?<![^ ])(?:(?:new|latest|my|our|todays|this weeks|weekend|must|long|great|recommended|fresh|just published|now live|up now) (?:\\S+ ){0,3}?${WORK}|on (?:the|my|our) (?:blog|podcast|channel|site|show)(?: today| now)?|(?:read|watch|listen|listening|reading|watching|live|opinion|analysis|review|explainer|explained|webinar|podcast|video|blog|episode \\S+|ep \\S+|coming up|tonight|todays topic|topic|the big question)(?: now| here| this)?) (?:\\S+ ){0,3}?[:|–—-] `,
  'u',
);
const ANNOUNCES = new RegExp(
  `(?<![^ ])(?:new|latest|published|wrote|just wrote|my new|our new)(?: [^ ]+){0,3} ${WORK}(?: [^ ]+){0,4} :$`,
  'u',
);
