/** An offer dressed as a question, which asks for a click and not for words: "Want to meet the band? Enter here" */

import { body } from '../question/words.ts';
import type { Exception } from '../technique.ts';

export const offer: Exception = {
  name: 'offer',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) => {
    const text = body(sentence);
    if (ACTS.test(sentence.plain) && /<link>/.test(sentence.plain) && OFFER.test(text)) return true;
    if (WILL_YOU_ACT.test(text)) return true;
    if (!OFFER.test(text) || ASKS_WORDS.test(text)) return false;
    const next = reading.sentences.slice(sentence.index + 1, sentence.index + 4);
    const linkInside = /<link>/.test(sentence.plain);
    return linkInside || next.some((one) => ACTS.test(one.plain) || /<link>/.test(one.plain));
  },
  is: [
    'Want to meet the band? Enter here: https://example.com/win',
    'Looking for a new job? We are hiring! Apply today.',
    'Tired of slow builds? Try our cache for free.',
    'Have you signed the petition yet? https://example.com/sign',
    'Hungry? Order now and get 20% off.',
    'Will you sign the petition?',
    'Could you retweet this?',
  ],
  isNot: [
    ['Want to meet up on Friday? I can bring cake.', 'a plan among people'],
    ['Looking for a new job? Tell me what you do and I will think along.', 'asks for words'],
    ['Have you tried the new editor? What did you think? https://example.com', 'asks for a view'],
  ],
};

const OFFER =
  /^(?:(?:do|did|have|are|would|dont|could|can|will|havent|arent|who|whos|is|does|need|didnt|wouldnt|couldnt)(?: \S+){0,3}? ?)?(?:(?:you|your|u|anyone|anybody|you guys|ever|always|else) (?:\S+ ){0,2}?)?(?:want|wants|wanna|need|needs|looking|look|ready|tired|sick of|thinking|think you|struggling|struggle|interested|fancy|like to|love to|like|love|know someone|know anyone|miss|missed|miss out|seen|heard|checked|check|tried|read|entered|registered|register|signed|sign|got|get|booked|voted|vote|subscribed|followed|joined|bought|downloaded|hungry|thirsty|bored|stuck|confused|worried|curious about|hoping|trying|planning|going|hiring|feeling|feel|wish|wondering|dreaming|excited|keen|dream|wondered|wanted|searching|have a|have what|in (?:need|town|the market|the mood|the area)|new (?:to|here|year)|love|lost|overwhelmed|running|using|still|short|visiting|heading|coming|in|can(?:t|not) (?:make|wait|decide)|not sure|unsure|what are you waiting|waiting|own|run|live|based|prefer|spending|paying|already|up for|got what it takes|a fan|ordered|watched|watching|listened|used|stop|what if you could|did someone say|questions|enjoy|want to know|how would you like|why wait|why not|need help|parents|students|calling|business|gift|weekend plans|plans|free)(?![^ ])/;

const CTA =
  '(?:click|enter|sign up|sign|signup|apply|register|join|subscribe|buy|shop|order|download|book|get (?:it|yours|your|started|tickets?|one|access|in touch|involved|a free|the|\\d+)|grab|visit|check out|check it out|check|watch|listen|follow|tune in|rsvp|vote|donate|head (?:over|to|on)|learn (?:more|how)|find out|read|try|see|discover|start|contact|dm me|dm us|call us|email us|give us|link in|tickets?|use code|save|claim|come|swing by|stop by|tap|swipe|look no further|weve got|we have got|we can help|we are here|were here|were hiring|we are hiring|introducing|meet|our new|our|here is how|heres how|this is for you|let us|let me help|i can help|ill show|ill help|free|retweet|rt|like and|share this|repost|pre ?order|preorder|available|on sale|coming soon|don(?:t|ot) miss|act now|hurry|limited|today only|applications|deadline|submit|nominate|take (?:the|our|this) (?:quiz|survey|course)|explore|browse|win|stream|play|pledge|back us|support)';
const ACTS = new RegExp(
  `(?:^|[^\\p{L}\\p{N} ] |^(?:then|well|so|now|just|please|and|you can|why not|simply|go|good news :?|no problem|dont worry|be sure to|make sure to|be sure and) |(?:then|,|and|[)(:!.>👉→➡-]) )${CTA}(?![^ ])|<link>$|(?<![^ ])link in (?:bio|the bio|first comment|comments)`,
  'u',
);

/** A request for an act, in the form of a question to the reader. */
const WILL_YOU_ACT =
  /^(?:will|can|could|would|wont|can i get|please|did|have|are) (?:you|u|everyone|everybody|anyone|someone|somebody|we get|i get|we|yall|you all|you guys)(?: (?:please|all|guys|help(?: me| us)?(?: and| to)?|kindly|at least|just|take a minute (?:to|and)|be so kind and|going to|gonna|a))* (?:sign|spare|chip in|pitch in|give (?:\$|£|€|what|generously|today|to)|vote|voted|retweet|rt|repost|share this|share it|click|subscribe|subscribed|follow|followed|like this|like my|join us|donate|rsvp|boost|upvote|tune in|tuning in|buy|support (?:us|me|my|our)|retweets?|registered|signed|check out|spread the word|pass (?:this|it) on|pre ?order|few likes)(?![^ ])/;
const ASKS_WORDS =
  /(?<![^ ])(?:what do you think|thoughts|your (?:favou?rite|opinion|take|experience|thoughts)|recommend|suggestions|recommendations|how (?:do|did|was|is)|what (?:was|did|are)|which|to (?:chat|talk|meet up|hang|hang out|grab (?:a )?(?:coffee|lunch|drinks?|beer)|discuss)|wanna chat)(?![^ ])/;
