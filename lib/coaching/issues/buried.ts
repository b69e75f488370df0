/** An ask that people scroll past: in the middle of a long post, below the fold without a hint, or after hashtags. */
import type { Span } from '../model.ts';
import { type Ask, type Flaw, type Part, stretch } from './flaw.ts';

export const buried: Flaw = {
  kind: 'buried',
  message: 'People may scroll past this ask; put it on a line of its own at the end, before any hashtags.',
  find: (part) => {
    const asks = part.asks.filter(({ move }) => !CLAIMS.has(move.technique));
    const last = asks.at(-1);
    if (last === undefined) return [];
    if (afterHashtags(last, part)) return [stretch(last.sentence)];
    return amidText(asks, part) || belowFold(asks, part) ? [stretch(last.sentence)] : [];
  },
  is: [
    'We opened the shop. #bakery #bread #sourdough #leeds\nWhat would you bake first?',
    `${'The oven came on a Tuesday and the wall had to go. '.repeat(5)}Tell me what you would have kept. ${'The builder laughed and took the door off as well. '.repeat(9)}`,
  ],
  isNot: [
    ['We opened the shop. What would you bake first? #bakery #bread', 'at the end of the body'],
    [
      `What would you have done? ${'The builder laughed and took the door off as well. '.repeat(9)}`,
      'at the top',
    ],
    ['What would you bake first? I begin with rye.', 'short'],
  ],
};

/** Prompts that are the post's first words by nature. */
const CLAIMS = new Set(['hot-take', 'unpopular-opinion', 'name-the-group', 'pointer']);
/** Characters: what a phone shows of a post without scrolling; an ask before that is seen. */
const SEEN_FIRST = 210;
/** Characters and sentences after an ask that take a reader's mind off it. */
const MUCH_AFTER = 350;
const SENTENCES_AFTER = 4;

function amidText(asks: readonly Ask[], part: Part): boolean {
  const { reading } = part;
  const first = asks[0];
  const last = asks.at(-1);
  if (first === undefined || last === undefined || first.sentence.start < SEEN_FIRST) return false;
  const after = reading.sentences.filter(
    ({ index, start }) => index > last.sentence.index && start < reading.bodyEnd,
  ).length;
  return reading.bodyEnd - last.sentence.end > MUCH_AFTER && after >= SENTENCES_AFTER;
}

/** The ask stands after three hashtags or more that belong to no sentence. */
function afterHashtags({ sentence }: Ask, { reading }: Part): boolean {
  const before = reading.masks.filter(({ kind, end }) => kind === 'hashtag' && end <= sentence.start);
  const run = before.slice(-HASHTAGS);
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < HASHTAGS) return false;
  const between: Span = { start: first.start, end: sentence.start };
  const prose = reading.text.slice(between.start, between.end).replace(/#[\p{L}\p{N}_]+/gu, '');
  return !/[\p{L}\p{N}]/u.test(prose);
}

/** Fewer hashtags than this are words of a sentence. */
const HASHTAGS = 3;

/** Everything asked is cut off, and nothing before the cut speaks to the reader. */
function belowFold(asks: readonly Ask[], { reading, context }: Part): boolean {
  const fold = context.fold?.characters;
  const first = asks[0];
  if (fold === undefined || first === undefined || first.sentence.start < fold) return false;
  return reading.bodyEnd > FOLDED * fold && !HINT.test(reading.text.slice(0, fold));
}

/** How many times the fold a post is long before readers give up on what comes after it. */
const FOLDED = 3;
const HINT =
  /[?？؟👇]|\b(?:you|your|yours|u|ur|yourself|anyone|everyone|we all|help|advice|opinion|poll|question|curious|fellow)\b/iu;
