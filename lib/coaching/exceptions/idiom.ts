/** Set phrases in the form of a question that nobody answers: "Guess what?", "Who knew?" */
import { isChatLine } from '../register.ts';
import type { Exception } from '../technique.ts';

export const idiom: Exception = {
  name: 'idiom',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) =>
    !MEANT.test(reading.sentences[sentence.index + 1]?.plain ?? '') &&
    ((sentence.marked && isChatLine(sentence, reading) ? SETTLED : IDIOM).test(sentence.plain) ||
      EXCLAIMED.test(sentence.plain)),
  is: [
    'Guess what? We won.',
    'What else is new?',
    'Who knew?',
    'Broke my phone again. How great is that?',
    'Where does the time go?',
    'lol who knows',
    'Need I say more?',
  ],
  isNot: [
    ['Guess what it cost? Wrong answers are welcome.', 'asks for a guess'],
    ['Swapped your shift to Tuesday, is that okay?', 'waits for a yes'],
    ['Who knows a good plumber in Leeds?', 'asks for a name'],
    ['My landlord charges for keys. Is that even legal? Asking for a flat in Leeds.', 'says that it asks'],
    ['What else is new in your garden this week?', 'goes on to ask'],
  ],
};

/** After a set phrase, this takes it at its word. */
const MEANT = /^(?:asking (?:for|as)|serious question|genuine question)(?![^ ])/;
const ADJECTIVE =
  '(?:cool|great|awesome|crazy|cute|sad|funny|weird|nice|good|amazing|adorable|beautiful|sweet|lucky|wild|insane|perfect|pretty|gorgeous|fun|awful|stupid|dumb|pathetic|embarrassing|ridiculous|ironic|lovely|exciting|brilliant|fantastic|incredible|hot|rude|lame|gross|mad|sick|delicious)';
const END =
  '(?: (?:lol|haha|anyway|right|again|these days|amirite|really|folks|people|guys|man|eh|honestly|even))*[^\\p{L}\\p{N}<]*$';
const LEAD = `(?:^|[,.:;!()–—-] |^(?:[^ ]+ ){0,3})`;

/** "How cute is she in her pumpkin outfit?" */
const EXCLAIMED =
  /^(?:[^\p{L}\p{N} ]+ |ok |omg |and |but |just )*(?:how (?:cute|adorable|gorgeous|beautiful|sweet|cool|awesome|amazing|lovely|stunning|precious|good|great|pretty|crazy|funny) (?:is|are|was|were|does|do|did) (?:this|that|these|those|it|they|he|she|my|our|her|his|the)(?![^ ])(?! (?:for|at|as|compared|really|actually))|how is it already|(?:omg )?(?:are|r) (?:you|u) (?:freaking |fucking |actually )?kidding me)/u;
/** In chat, with its mark, the others are asked in earnest as often as not. */
const SETTLED =
  /^(?:\S+ )?(?:guess what|who cares|who knows|who knew|so what|what else is new)[^\p{L}\p{N}<]*$/u;

/** The phrase ends the sentence, or (second group) may go on. */
const IDIOM = new RegExp(
  `${LEAD}(?:${[
    'guess what',
    'guess (?:who|where)',
    '(?:you )?know what',
    'what else is new',
    'so what',
    'who knew',
    'who knows',
    'who cares',
    'who needs (?:it|that|them|sleep|friends|enemies)',
    'who asked',
    'who does that',
    'says who',
    'what gives',
    '(?:and )?why (?:not me|me|us|though|bother|is it always me|do i (?:even )?(?:bother|try)|am i like this|are (?:people|we|men|you) like this)',
    'what (?:(?:could|can) (?:possibly )?go wrong|was i thinking|were they thinking|did i (?:just )?(?:watch|read|see|do)|just happened|do i know|the (?:hell|heck|fuck|actual fuck|f)|in the world|on earth|is life|is the world coming to|a time to be alive|is (?:even )?(?:happening|going on)(?: (?:here|anymore|right now|in this country|with the world))?|have i (?:done|become)|else is there|now eh|else can i say|can i say|more (?:can|could) (?:you|i|one|anyone) (?:want|ask for|ask|say|need)|(?:is )?not to (?:love|like)|is wrong with (?:people|me|you|us|this (?:world|country|picture)|these people|the world)|year is it|is this sorcery|a (?:girl|guy|man|mom|parent) to do|would i do without (?:you|coffee|them|him|her|it)|(?:is|s|was) the (?:big deal|point|deal|rush|harm|worst that (?:can|could) happen)|are (?:the|those) odds|are you gonna do|can you do|did you expect|do you expect|did i expect)',
    'whats (?:the (?:big deal|point|harm|rush|worst that (?:can|could) happen)|not to (?:like|love)|a (?:girl|guy|man|mom|parent) to do|it to you|in a name|wrong with (?:people|me|you|this picture|the world)|up with that|the use)',
    `(?:just )?how (?:${ADJECTIVE} (?:is|are|was|were) (?:this|that|these|those|it|they|he|she|my [^ ]+|we)|cool would (?:that|it) be|hard can it be|dare (?:you|they|he|she)|about that|(?:could|can) (?:i|you|anyone|we) (?:forget|resist|say no|refuse|not)|(?:did|do) (?:we|i) get here|(?:is|was) (?:it|that|this) (?:already|even|still|possible|fair|a thing|okay|legal|allowed|real)(?: [^ ]+)?|times have changed|is (?:it|this) (?:friday|monday|december|august|june|july) already)`,
    '(?:where|when) (?:does|did|has|do) (?:the|all the|all my|this) (?:time|years?|summer|weekend|day|money) (?:go|gone)',
    'where (?:have you been all my life|do i (?:even )?begin|do i sign up|did i go wrong|has this been all my life)',
    'when (?:will|do|am) (?:i|they|we) (?:ever )?(?:learn|stop|going to learn)',
    '(?:are|r) (?:you|u) (?:freaking |fucking |actually |even )?(?:kidding|serious|joking|for real|insane|crazy|out of your mind)(?: me)?(?: right now)?',
    'is (?:it|this) (?:just )?(?:friday|the weekend|summer|christmas|bedtime|spring|monday|2025|2026|vacation|lunch|5|five|5 oclock|wine oclock) yet',
    'is (?:this|that) (?:real life|a joke|even real|even legal|what we have come to|supposed to be funny)',
    'any more for any more',
    'need i (?:say|go) (?:more|on)',
    '(?:can|could) you (?:believe|imagine) (?:it|that|this|how [^ ]+|my luck)?',
    '(?:isnt|aint|wasnt) (?:that|this|life) (?:just )?(?:the|a|so|great|nice|sweet|cute|special|something|beautiful|lovely|funny|ironic|rich|adorable|awesome|interesting|convenient|amazing)(?: [^ ]+){0,2}',
    '(?:could|can|does|did) (?:it|this|life|today|my (?:day|life|luck)) (?:get|be|got) (?:any )?(?:better|worse|more [^ ]+|crazier|cuter|easier|weirder)(?: than (?:this|that))?',
    'see what i did there',
    'or (?:am i|is it) (?:crazy|imagining things)',
    'who (?:would have|wouldve|would of|woulda|could have|couldve) (?:thought|guessed|known|thunk|imagined|predicted)(?: it)?',
    'who am i (?:kidding|to (?:judge|argue|say))',
    'who wouldnt',
    'who isnt',
    'who doesnt',
    'remember (?:that|those|them|this)',
    '(?<!(?:you|he|she|they|it|that|this|everyone|everything) )okay',
    'capisce',
    'you hear me',
    'deal',
    'wanna bet',
    'would it kill (?:you|them)(?: to [^ ]+)?',
    'do i (?:look|have to)(?: [^ ]+){1,6}',
    'who let the dogs out',
    'what does the fox say',
    'whats love got to do with it',
    'is this the real life',
    'is it me youre looking for',
    'what is love',
    'should i stay or should i go',
    'does it (?:really )?matter',
    'aint that the truth',
    'why so serious',
    'to be or not to be',
    'are we there yet',
    'you feel me',
    'ya feel me',
    'you dig',
    'mind blown',
    'what is sleep',
    'is nothing sacred',
    'how do i unsee (?:this|that)',
  ].join('|')})${END}`,
  'u',
);
