/** A request for a comment in the reader's own words: "Comment below with your favourite Sunday recipe." */
import { ANSWER, NOT_TOKEN, PLACE, within, words, YOUR_ANSWER } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const commentWith: Technique = {
  name: 'comment-with',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (TOKEN.test(sentence.text) ? nowhere : requests(sentence, reading, COMMENT)),
  is: [
    'Comment below with your favourite Sunday recipe.',
    "Leave a comment if you've solved this on Windows.",
    "Write your guess in the comments and I'll reveal it tomorrow.",
    'Weigh in below.',
    'comment ur fav breakfast spot in leeds',
  ],
  isNot: [
    ['Comment from the CEO: we are listening.', 'a noun'],
    ['The minister declined to comment on the leak.', 'reported'],
    ['Comment YES if you want the template.', 'a word to repeat, which is bait'],
    ['Type READY in the comments and I will send it.', 'a word to repeat, which is bait'],
    ['Always comment your code, future you will thank you.', 'about code'],
    ['See you in the comments!', 'a farewell'],
  ],
  why: 'Naming the place and the thing to write makes the first comment easy.',
  evidence: requests2010,
};

/** A word in capitals to repeat: "Type READY in the comments". */
const TOKEN =
  /\b(?:[Tt]ype|[Ww]rite|[Pp]ut|[Cc]omment|COMMENT|[Dd]rop|[Ll]eave|[Ss]ay|[Rr]eply)\s+(?:the word\s+)?["']?\p{Lu}{3,}\b(?! \p{Lu}{2,})/u;
const COMMENT = words(
  'defend justify state argue plead dive hop head come slide mention describe explain comment leave drop write add post make put pop stick throw type place list say note jot park ask weigh chime jump pile join sound have speak voice express state give offer cast meet find see',

  [
    `comment (?:${PLACE} )?(?:with )?(?:(?:your|you)(?! (?:number|letter|vote|emoji))|yours|what|how|why|which|who|where|the (?:first|last|name|best|worst|one)|one thing|a (?:story|memory|tip|question|favou?rite)|any)`,
    `comment (?:${PLACE})(?: (?:with|if|and|on|about)(?! (?:the word|"))|(?= [.!👇⬇,:]|$))${NOT_TOKEN}`,
    `comment with${NOT_TOKEN}`,
    '(?:leave|drop|write|add|post|make) (?:(?:me|us) )?(?:a|your|you|some) (?:quick |short |nice |honest )?(?:comments?|reply|note|response)',
    `(?:leave|write|put|pop|stick|throw|type|place|list|say|note|jot|park|ask|mention|describe|explain) (?:it|them|yours|${YOUR_ANSWER})(?: ${within(4)}(?:${PLACE}))`,
    `(?:leave|write|put|pop|stick|throw|type|jot) ${within(5)}(?:in the (?:comments?|replies|comment section|thread)|(?:in )?down below|below)`,
    `(?:weigh|chime|jump|pile|join) in(?: ${within(2)}(?:${PLACE})| (?:with|if|on|and)|(?= [.!👇,:]|$))`,
    'sound off',
    '(?:state|make|argue|plead) (?:your|you) case(?! (?:to|before))',
    '(?:jump|dive|hop|head|come|pop|pile|slide) (?:in|into|to|over to|on over to|down to|on in) (?:the|my|our) (?:comments?|replies|mentions)(?! section of)',
    '(?:write|type|note) (?:down )?(?:one|two|three) (?:thing|things|word|words|sentence|line|reason|reasons|goal|goals)',
    '(?:defend|explain|justify) (?:yourself|yourselves|your (?:choice|answer|vote|pick))',
    'have your say|speak up|speak your mind|(?:voice|express|state|give|offer|cast) (?:your|you) (?:honest )?(?:opinions?|thoughts?|views?|take|verdict|answers?|mind)',
    '(?:meet|find|join|see) (?:me|us) in the comments (?:and|with|to)',
    `(?:leave|put) (?:me|us) ${ANSWER}`,
  ].join('|'),
);
