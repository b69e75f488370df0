/** A question that leaves one answer: "Don't you love a rainy Sunday?" */
import { type Flaw, stretch } from './flaw.ts';

export const presumesAnswer: Flaw = {
  kind: 'presumes-answer',
  language: 'en',
  message: 'This leaves room only to agree; ask it so that people who see it otherwise can answer too.',
  find: (part) =>
    part.reading.sentences
      .filter(
        ({ index, marked, quoted, plain }) =>
          marked &&
          !quoted &&
          PRESUMES.test(plain) &&
          !OPENS_UP.test(plain) &&
          !/^or /.test(part.reading.sentences[index + 1]?.plain ?? ''),
      )
      .map(stretch),
  is: [
    "Don't you love a rainy Sunday?",
    'Who else agrees that open offices are the worst?',
    'Am I right or am I right?',
    "Isn't it obvious that nobody reads the manual?",
    "Who doesn't love free coffee?",
    'Everyone agrees that meetings are a waste of time, right?',
  ],
  isNot: [
    ["Isn't there a train at six?", 'a real question'],
    ['Who else is going to the match?', 'a real question'],
    ["Didn't you have a spare key somewhere?", 'a real question'],
    ['Who else finds open offices hard, and what helps?', 'asks for more'],
    ["Don't you think the ending was rushed? Or did it work for you?", 'the next one opens it'],
  ],
};

const START = String.raw`^(?:(?:and|but|so|ok|honestly|seriously|come on|surely|i mean|like|<mention>|[^\p{L}\p{N} ]+) ){0,8}`;
const PRESUMES = new RegExp(
  [
    `${START}(?:dont|do not) (?:you|we|people|we all|you all|you guys|you just|you also) (?:(?:just|all|also|too|absolutely|really|ever) ){0,8}(?:love|hate|adore|think|agree|believe|find|wish|feel|miss|enjoy|despise|prefer|deserve)(?![^ ])`,
    `${START}(?:wouldnt|would you not|wont|shouldnt|dont) (?:you|we|everyone|anyone|everybody)(?: all)? (?:all )?(?:agree|say|think|love|want|be (?:better|happier))(?![^ ])`,
    `${START}(?:isnt|arent|wasnt|is not) (?:it|this|that|he|she|they|these)(?: all)?(?: just| so| such| about| all| really| simply){0,8} (?:obvious|clear|time|great|amazing|awful|terrible|ridiculous|crazy|beautiful|gorgeous|adorable|cute|lovely|wonderful|sad|the (?:best|worst|cutest|most)|a shame|ironic|insane|absurd|disgusting|perfect|awesome|brilliant|incredible|fun|funny|wild|annoying)(?![^ ])`,
    `${START}(?:isnt|arent) (?:[\\p{L}\\p{N}'-]+ ){1,6}(?:the (?:best|worst|greatest|most [a-z]+)|amazing|awful|terrible|ridiculous|overrated|underrated|disgusting)(?: \\?| ever)`,
    `${START}who else (?:also )?(?:agrees|thinks|believes|hates|loves|adores|cant stand|is (?:sick|tired|fed up|so over|done)|wishes|misses)(?![^ ])`,
    `${START}who (?:doesnt|wouldnt|does not) (?:just )?(?:love|like|want|enjoy|hate|need|agree|adore|prefer)(?![^ ])`,
    '(?:^|[,.;] )am i right(?: or (?:am i right|what|wrong))?(?: \\?|$)|(?:^|[,.] )amirite',
    `${START}(?:can|cant|shall) we (?:all |just |please ){0,8}(?:agree|admit)(?![^ ])`,
    `${START}(?:how|why) (?:can|could|would) (?:anyone|anybody|you|people)(?: possibly| ever| even| still)? (?:not (?:love|like|want|agree|see)|disagree|hate|dislike|defend|support|still (?:think|believe|defend))(?![^ ])`,
    `${START}(?:you|we) (?:all )?(?:agree|do agree) (?:that .{0,80} )?,? ?(?:right|dont (?:you|we)) \\?`,
    `${START}(?:everyone|everybody|we all) (?:agrees?|knows?) .{0,120}, (?:right|no|correct) \\?`,
    `${START}surely (?:you|everyone|we|nobody|no one)(?![^ ])`,
  ].join('|'),
  'u',
);
/** Room for another answer in the same sentence. */
const OPENS_UP =
  /(?:[,:;] |and |or )(?:what|how|why|which|where|when|who|whats|hows)(?![^ ])|(?<![^ ])or (?:not|is it|do you|are you|would you|am i (?:wrong|missing|the|alone|just|off|crazy|overthinking)|just me|rather)(?![^ ])/;
