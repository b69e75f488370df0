/** A stock ask under a long post: "Thoughts?" */
import { type Flaw, stretch } from './flaw.ts';

export const generic: Flaw = {
  kind: 'generic',
  language: 'en',
  message: 'This could stand under any post; name the one thing in yours that you want an answer to.',
  find: (part) => {
    if (part.reading.bodyEnd < LONG || part.asks.length === 0) return [];
    const asks = part.asks.filter(({ move }) => move.technique !== 'pointer');
    const stock = asks.filter(({ sentence }) => STOCK.test(sentence.plain));
    if (stock.length === 0 || stock.length < asks.length || part.asksInDraft > part.asks.length) return [];
    return stock.slice(-1).map(({ sentence }) => stretch(sentence));
  },
  is: [`${'The oven came on a Tuesday and the wall had to go. '.repeat(6)}Thoughts?`],
  isNot: [
    ['Thoughts?', 'a short post is its own topic'],
    [
      `${'The oven came on a Tuesday and the wall had to go. '.repeat(6)}Would you have moved the wall or the oven?`,
      'names what it asks',
    ],
  ],
};

/** Characters after which "Thoughts?" no longer says about what. */
const LONG = 240;
const STOCK =
  /^(?:[^\p{L}\p{N} ]+ ){0,8}(?:(?:so|and|but|anyway|anyways|now|ok|tell me|let me know|please|comment|share|drop|id love|would love|id love to hear|love to hear|curious to hear|lmk) (?:[,:] )?){0,8}(?:(?:any|your|you|what are your|what are you|whats your|some|all your|more|other|other|honest|or) ){0,8}(?:thoughts?|opinions?|agree|disagree|agreed|agree or disagree|comments?|feedback|views?|reactions?|takes?|ideas|what do you think|what do you all think|what do you guys think|what say you|what are your thoughts|what you think|do you agree|dont you agree|how about you|right)(?: (?:on this|about this|about it|on it|everyone|folks|guys|below|in the comments?|in the comments below|in the comment section|down below|here|friends|people|linkedin|twitter|all|so far|yourself)){0,8}(?: [^\p{L}\p{N} ]+){0,8}$/u;
