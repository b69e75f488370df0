/** Whether a sentence without a question mark asks all the same. */
import type { Reading, Sentence } from '../reading.ts';
import { registerOf } from '../register.ts';
import { AUXILIARY, body, opening } from './words.ts';

/** Longest unmarked question, in words; longer ones are rants that begin like a question. */
const MOST_WORDS = 30;

export function asksUnmarked(sentence: Sentence, reading: Reading): boolean {
  if (sentence.words === 0 || sentence.words > MOST_WORDS || sentence.quoted) return false;
  const before = reading.sentences[sentence.index - 1];
  if (before?.marked && before.paragraph === sentence.paragraph && ANSWERS.test(sentence.plain)) return false;
  const text = body(sentence);
  if (text === '' || NARRATED.test(sentence.plain)) return false;
  const chat = registerOf(reading) === 'chat';
  if (INSIDE.test(text) && !KNOWN.test(text)) return true;
  return clauses(text, chat).some((clause) => asksInClause(clause, chat));
}

/** "Who can apply? Anyone over 18." */
const ANSWERS = /^(?:any|anyone|anybody|someone|what you|where you|when you|how you)(?![^ ])/;

/** The sentence, and what follows a comma, dots or a greeting in it; in chat, also what follows a name. */
function clauses(text: string, chat: boolean): readonly string[] {
  const split = text.split(
    / (?:[,;:()–—-]|\.\.|--|<mention>|!|\p{Extended_Pictographic}+|lol|lmao|haha|btw|so|but|and) (?:(?:so|and|but|lol|okay|well|oh|hey) )?/u,
  );
  const parts = split.length === 1 ? split : [text, ...split.slice(0, 8)];
  if (!chat)
    return parts.filter((part, index) => index === 0 || (part.split(' ').length > 2 && !RELATIVE.test(part)));
  const afterName = /^\p{L}[\p{L}_-]+ (?:[,:.-]+ )?(.+)$/u.exec(text)?.[1];
  return afterName === undefined || NO_NAME.test(text) ? parts : [...parts, afterName];
}

/** After a comma, a clause about what came before it: "…, who can now explain it". */
const RELATIVE =
  /^(?:who|which|whose|where|when) (?!(?:do|did|would|should|are|have|can|could|will) (?:you|i|we)(?![^ ]))/;
/** First words after which no question begins: they make what follows a clause. */
const NO_NAME =
  /^(?:i|im|ive|id|ill|we|he|she|it|its|they|thats|that|this|know|see|say|said|tell|told|ask|like|wonder|idk|dunno|hope|think|thought|guess|forget|remember|not|never|if|because|since|and|or|but|the|a|an|my|your|is|are|was|who|what|when|where|how|why|which|everything|all|only|even|look|thats|is|to|of|about|for|with|on|in|at|by|from|depends|wish|hear|watch|show|nope|maybe|than|as|whatever|whenever|wherever|whoever|however|do|does|get|give|take|let|go|be|have|has|just|did|can|will|would|could|should|make|want|need|stop|love|hate|got|had|then|goes|him|her|me|us|them|thank|much|bless|miss|yes|no|okay|for|you|how|say)(?![^ ])/;

function asksInClause(clause: string, chat: boolean): boolean {
  if (NOT_ASKING.test(clause)) return false;
  if (FRONTED.test(clause) || ANYONE.test(clause)) return true;
  return (
    chat &&
    (CHATTY.test(clause) || (clause !== 'you' && BARE.test(clause)) || ENDS.test(clause)) &&
    !CHATTY_NOT.test(clause)
  );
}

/** A question to the reader further inside the sentence, as long as nobody knows, says or wonders it. */
const INSIDE =
  /(?<![^ ])(?:(?:does|do|has|have|is|can|could|would|did) (?:anyone|anybody|any of you)|(?:what|how|where|which \S+|who|why|when) (?:do|did|would|are|have|should|can|could) (?:you|yall|you guys)|(?:at what (?:point|age|time)|how (?:many|much|often|long|far|old)) (?:\S+ ){0,4}?(?:do|did|would|are|have|should|can|could|is|does) (?:you|your|yall)|if you (?:could|had to|were|can only) (?:\S+ ){1,14}?(?:, )?(?:what|who|which|where|how) (?:would|will|is|do|are|should|could)|whats (?:in|on|up with) (?:you|your)) \S/u;
const KNOWN =
  /(?<![^ ])(?:asked|asks|wondered|wonders|told|explains?|explained|know|knows|knew|see|saw|said|says|learned|learnt|about|show|shows|tell|understand|understood|discover|reveals?|guide|tutorial|matters?|depends|heard|idk|dunno|remember|forgot|forget|think|care|cares|no matter|thats|is|was|of|on|to|like|not|dont|wonder|goes|playing) (?:\S+ )?(?:what|how|where|which|who|why|when|does|do|has|have|is|can|could|would|did) /u;

/** What somebody does, not says (".ACTION wonders who is here"), and condolences. */
const NARRATED = /^(?:\. action|\/ me|\* )|^(?:<code>)|thoughts and prayers/;

const PRONOUN =
  '(?:you|yall|i|he|she|it|we|they|there|this|that|these|those|anyone|anybody|someone|everyone|everybody|people|ppl|your|my|the|our|his|her|their|guys|girls|all|any|most|u)';
const ADJECTIVE =
  '(?:much|many|old|long|far|often|big|tall|bad|hard|hot|cold|good|well|fast|late|early|soon|deep|high|heavy|large|small|young|likely|different|important|difficult|easy)';

/** Question word and auxiliary, or auxiliary and subject, in front. */
const FRONTED = opening(
  [
    `(?:what|where|why|how|who|when|which one) (?:the (?:hell|heck|fuck|fck|f)|on earth|in the world|exactly|else|then)? ?(?:${AUXILIARY}|re|s|d) (?:not )?${PRONOUN}`,
    `(?:what|where|who|why|how) (?:is|are|was|were) (?:up|going|wrong|happening|everyone|everybody|everything|new|good|new|in|on|from|here|online|up for|with|next|better|worse|some|a|an)`,
    `(?:whats|wheres|whos|hows|whys|whens|whatre|howre|howd|whered|whatd|whyd) (?!more |done |left of |worse is |better is |even )\\S+`,
    `(?:what|which) (?:(?!i |you |we |they |he |she |a |an |the |if |is |was )\\S+ ){1,5}?(?:are|do|does|did|can|could|would|should|is|was|will|have|has) ${PRONOUN}`,
    `(?:what|which) (?:kind|kinds|sort|sorts|type|types|part|parts|time|state|city|country|color|colour|game|school|room|site|age) (?:of )?(?:\\S+ ){0,4}(?:you|is|are|do|does|did)`,
    `how ${ADJECTIVE} (?:(?!i |we )\\S+ ){0,4}?(?:${AUXILIARY}|you)`,
    `how (?:about|come|bout)`,
    `what (?:about|if|happened|happens|went|brings|made you|makes you|now|next)`,
    `why (?:not|so|the)`,
    `who (?:else|here|wants|has|is|was|said|did|are|can|likes|loves|uses|would|got|told|let|made|lives|plays|watches|watched|won|wrote|invited|remembers|thinks|feels|want|have|wanna|in here|agrees|needs a|needs some|needs help)`,
    `(?:do|did|dont|didnt|have|havent|can|could|would|will|wouldnt|couldnt|are|arent|were|should|cant|wont) (?:you|yall|any of you|any|anyone|anybody|someone|somebody|your|people|guys|girls|ladies|folks|ppl|we all|you guys)`,
    `(?:is|was|has|does|isnt|wasnt|hasnt|doesnt) (?:anyone|anybody|someone|somebody|everyone|everybody|there|it|this|that|he|she|your|the|my)(?= \\S+)`,
    `(?:am|should|can|could|may|did|do|have|will|shall|would) (?:i|we|they|he|she)`,
  ].join('|'),
);

/** Asked of whoever is there. */
const ANYONE = opening(
  [
    `(?:has |does |is |can |could |would |did |have )?(?:anyone|anybody)(?! (?:who|whos|that|thats|can (?!help|recommend|explain|tell|share|suggest|point|give|confirm|chat|talk|hear|see|answer|invite|lend|send|show|spare|help|check)|could (?!help|recommend|explain|tell|share|suggest|point|give|confirm)|will|would have|should|caught|saying|claiming|else who|but|with a|is welcome|may|is free to|interested (?:can|should|please|in joining (?:can|should))))(?: \\S+)*`,
    `any (?!(?:day|time|minute|hour|second|moment)(?![^ ])|second |way |ways|more|given |other day|resemblance|excuse|sufficiently |old |longer|place |where|kind of |of (?!you|yall|us )|and all|how|moment|sane |rational |decent |good \\S+ (?:knows|will|should|can|is)|help (?:is|would|will|appreciated)|fool )(?:(?!is |are |was |were |should |must )\\S+ ?)+$`,
    `(?:where|who|what|how|which|why) (?:can|do|could|should|would) (?:i|one|we|you|people) \\S+`,
    `(?:looking|need|seeking|searching|asking) for (?:(?:some|a|any|your|good|new|honest|more|general|the) ){0,3}(?:advice|suggestions?|recommendations?|feedback|ideas|tips|opinions|thoughts|input|recs|help|pointers)`,
    `(?:need|want|seeking|wanted :?) (?:(?:some|your|any|honest|urgent|career|legal|quick) ){0,3}(?:advice|suggestions|recommendations|feedback|opinions|input|recs)`,
  ].join('|'),
);

/** Forms that only chat has. */
const CHATTY = opening(
  [
    `(?:what|where|why|how|who|when) (?:you|yall|your|ya|he|she|they)(?: \\S+){0,8}`,
    `what \\S+ (?:you|yall) \\S+ing(?: \\S+){0,4}`,
    `you (?:lot|all) (?:ever|going|coming|doing|still|up to|want|fancy|having|watching|seen|been|got)(?: \\S+){0,7}`,
    `are \\S+ (?:allowed|open|included|welcome|available|closed|coming|working)(?: \\S+){0,3}$`,
    `where (?:at|abouts|in|from|bouts|exactly)`,
    `(?:what|how|who|where|why|when) (?:s|r|u|up)`,
    `you (?:home|feeling|doing|gonna|good|better|there|here|okay|alright|alive|awake|busy|serious|kidding|joking|sure|ready|single|married|male|female|back|around|still|wanna|from|online|bored|coming|going|mean|okay|ever|a (?:guy|girl|male|female|boy|man|woman|m|f|dude|chick|bot)|m or f|got (?:a|any|the|pic|pics|cam|kids|msn|discord|snap)|want (?:some|a|any|my|to (?:chat|talk|trade|play|see|go|join|come))|like|remember|know (?:him|her|what|who|how|any|a|the|of|if|where|why|when)|two|guys(?: \\S+){1,5})(?: \\S+){0,7}`,
    `(?:wanna|want to|want|care to|feel like|ready to|ready|seen|heard|tried|got (?:a|any|some)|up for|mind if|need a|need some|ever) (?:\\S+ ?){1,8}`,
    `(?:m or f|m \\/ f|male or female|boy or girl|guy or girl|asl|a \\/ s \\/ l|age sex location|asl pls|stats|cam)$`,
    `(?:did|does|do|is|are|was|were|has|have|can|could|will|would|should|had|wouldnt|couldnt|isnt|arent|didnt|wont|cant|shouldnt|wasnt|doesnt) (?:you|ya|he|she|they|we|i|it|this|that|there|the|anyone|any|someone|your|my|everyone|\\p{L}+ (?:know|have|like|still|got|here|there|on|back|gone|coming|leave|left|say|go|ever|call|text|come|see|get|win|make|find|tell|feel|work))(?: \\S+)+`,
    `how (?:is|are|was|were|do|does|did|would|can|could) \\S+`,
    `(?:thoughts|opinions|views) (?:on|about)(?: (?!below|here)[^ :]+){1,6}$`,
    `(?:tips|recs|recommendations|suggestions|ideas) for(?: (?!is |are |was |were )[^ :]+){1,6}$`,
    `(?:favourite|favorite|fav|fave|best|worst)(?: [^ :]+){1,3} go$`,
    `is \\d+ (?:too|enough|old|okay|good|bad|normal)(?: \\S+)*`,
    `is an? \\S+ an? \\S+`,
    `which (?:one|ones|of|part|side|game|team)`,
    `(?:why|when|where|how|what) (?:is|are|was|were|do|does|did|dont|doesnt|didnt|isnt|arent|wont|cant|would|will|can|should) \\S+`,
    `who (?:in|from|on|do|does|did|you|he|she|they|it|that|this|were|lives|be)(?: \\S+)*`,
    `where (?:the|my|is|are|did|has|have|everyone|everybody|was|were|all) \\S+(?: \\S+){0,6}`,
    `what (?:is|are|was|were|do|does|did|part|kind|time|else|for|year|day|happen|happend|happened|color|colour|movie|song|music|game|room|site|language|grade|position|type|team|channel|state|city|town|age) ?(?:\\S+ ?){0,8}`,
  ].join('|'),
);

/** Lines that consist of the question word. */
const BARE =
  /^(?:what|huh|why|who|where|when|how|which|why not|how come|how so|like what|like who|since when|which one|what one|what for|what else|who else|where else|why so|what kind|says who|what time|where at|what about|how about you|what about you|and you|you|wbu|hbu|wyd|hru|wya|sup|whats up|wassup|wazzup|whatsup|whats new|whats good|hows it going|how goes it|how are things|what happened|what was that|really|for real|is that so|you sure|are you sure|okay and|or what|meaning|anyone|any takers|thoughts|opinions|asl|wdym|wym|rly|orly|o rly|say what|do what|for what|with who|to who|with whom|to where|from where)(?: (?:lol|haha|hehe|man|dude|bro|guys|all|everyone|everybody|room|now|exactly|then|tho|though|is it|yall|people|folks|babe|hun|hon|sweetie|today|tonight|buddy|girl|lmao|again|ladies|[\p{L}_-]*\d[\p{L}\d_-]*))?[^\p{L}\p{N}]*$/u;

/** Ways to end a question in chat. */
const ENDS =
  / (?:(?<!(?:for|like|with|tell|hurt|need|see|to|than|about|at|is|of|blame|from|and|love|hate|know|ask|trust|want|on|by) )(?:anyone|anybody)|or what|or not|or no|or nah|right|huh|eh|dont you think|(?<!(?:me|him|her|them|us) )and you|what about you|how about you|wbu|hbu|yourself|or is it just me|isnt it|arent you|dont you|arent they|doesnt it|wasnt it|didnt you|did you|do you|are you|have you|can you|will you|you know what i mean|ya know|\?)(?: (?:lol|haha|guys|all|hehe|lmao))?$/;

/** Openings that look like a question and are an exclamation, an idiom or a clause. */
const NOT_ASKING =
  /^(?:what (?:a|an|the (?:hell|heck|fuck|fck)$|ever|evr|i|we|he|they|a shame|would i do without|can i say|do i know|goes around|the$)(?![^ ])|what (?:happens|happened) (?:next|then|after that|in vegas) (?:will|would|was|is|made|stays)|you (?:do you|know what they)|dont you just (?:love|hate)|what you (?:\S+ ){1,3}is |what you (?:need is|see is|said|did was|want is|dont know)|what (?:is )?done|how (?:sad|nice|cute|sweet|cool|funny|awful|lovely|rude|weird|gross|dare|awesome|exciting|boring|lame|original|romantic|strange|ironic|wonderful|true|i|to|kind|terrible|fun|interesting|the|we|he|she|they|it)(?![^ ])|how (?:cool|crazy|great|awesome|cute|sad|funny|weird) (?:is|are|was) (?:that|this|it|these|he|she)|who (?:knows|cares|knew|gives|needs (?:enemies|friends|them|it|him|her)|am i (?:kidding|to)|would have|wouldve|woulda)(?![^ ])|when (?:i|you|we|he|she|they|it|the|my|your|life|in|all|people)(?! \S+ (?:do|does|did|are|is) you)(?![^ ])|where(?: ever|ver)?(?: you (?:are|go|live)| there is| theres| i| we)(?![^ ])|why (?:i|we|you should|he|she|they|the|how|every|your|my|are you the way)(?![^ ])|do (?:it|this|that|not|the|a|your|what|as|so|yourself)(?![^ ])|have (?:a|fun|an|some|at|to|you ever (?:seen|heard) (?:such|so))(?![^ ])|can do|will do|did you know|guess what|may the|may you|had (?:i|a|to|the|it|my)(?![^ ])|were (?:all|going|not|in|at|on|so|just|still|here)(?![^ ])|what do you know|dont you (?:dare|worry|forget|ever)(?![^ ])|wouldnt you like to know|(?:am|do|did|have|can|will|would|should|could|was) i$|how about (?:no|that)(?![^ ])|is (?:so|just|an?(?! \S+ an? )|not|too|that so sad|really|very|good|bad|cool|here|now|back|gone|it just(?! me| my| us)|awesome|the best)(?![^ ])|are (?:so|the|just|not|too|really)(?![^ ])|was (?:so|a|just|not|at|in|gonna|going|the|really|like)(?![^ ])|did (?:not|a)(?![^ ])|did (?:it|that|the \S+)(?: (?:today|yesterday|tonight|last|this|again|already|once|twice|and|but|with|for|at|in|on|before|after|when|by|to|of|from|lol|haha|first|all|too|instead|so|because|just|now|earlier|right|myself)(?![^ ])|[^\p{L}\p{N}]*$)|does (?:not|that)$|should be|could be|would be|would have|will be|can be|has been|have been|has to|have to|you know$|you (?:know it|got it|go girl|rock|suck|win|like it or not|are|guys are|want to be careful)|want to (?:know (?:what|why|how) (?:\S+ ){0,3}(?:did|happened))|how to |where to |what to |when to |who to |why to |so much|so what$)/u;

const CHATTY_NOT =
  /^(?:seen (?:it|that|enough)$|heard (?:that|it|from|ya|you)$|ready (?:now|for bed|here)$|need a (?:drink|nap|break|hug|smoke|shower|job|life|vacation|beer|coffee)|need some (?:sleep|food|coffee|rest)|got (?:a|any|some) (?:new|job|headache|cold|lot)|want (?:one|it|some|more|that)$|where (?:the|my) .* (?:is|are|was|lives|at heart)$|you know what$|you like that$|how (?:i|they|we|he|she) \S+$|you still (?!at |in |on |there|here|up|awake|around|working |coming|going |playing|watching|free|live |using )|ready when|want you|want my|want me|wanna (?:go home|cry|sleep|die|be |kiss|hug|know what)|.*(?: lol)? i (?:hate|love|know|think|dont|am|was|have|do|will) )/;
