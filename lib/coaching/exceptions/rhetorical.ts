/** A question that makes a point: the answer is in the asking. */

import { body } from '../question/words.ts';
import { isChatLine } from '../register.ts';
import type { Exception } from '../technique.ts';

export const rhetorical: Exception = {
  name: 'rhetorical',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) => {
    const text = body(sentence);
    if (isChatLine(sentence, reading)) return false;
    if (POINT.test(text)) return true;
    return (
      RANT.test(sentence.plain) || (sentence.words <= 3 && ECHO.test(text) && reading.sentences.length > 1)
    );
  },
  is: [
    'Who doesn’t love a long weekend?',
    'Why would anyone pay for this?',
    'Since when is Tuesday a holiday?',
    'How many times do I have to say it?',
    'Do they really think we are that stupid?',
    'Who in their right mind flies on Christmas Eve?',
    'They raised the fare again. Seriously?',
  ],
  isNot: [
    ['Who here doesn’t use an alarm?', 'looks for people'],
    ['Why would you pick Rust over Go for this?', 'asks for reasons'],
    ['How many times a week do you train?', 'asks for a number'],
  ],
};

const POINT = new RegExp(
  `^(?:${[
    'who (?:doesnt|dont|wouldnt|isnt|hasnt|wont|cant|didnt) (?:love|like|want|enjoy|need|know|appreciate|be|have|remember|get)',
    'who (?:in their right mind|on earth|the hell|the heck|even|actually)',
    'who needs (?:a |an |the )?[^ ]+(?: [^ ]+){0,3} (?:when|anyway)',
    'who knew (?!(?:anyone|someone|of|about) )[^ ]+ [^ ]+',
    '(?:so )?youre telling me',
    '(?:yall|you) ever notice',
    'do i look like',
    '(?:do|does) (?:you|they|anyone|he|she) (?:even )?have any idea how',
    'when (?:will|are) (?:people|they|men|women|drivers|companies|folks|you people|we) (?:ever |finally |going to |gonna )?(?:learn|realize|realise|understand|stop|wake up|get it)',
    'how (?:do|does|did|can|could) (?:you|a team|he|she|they|we|someone) (?:even )?(?:lose|blow|miss|mess|screw|manage to|possibly|not)',
    '(?:you|yall) ever just',
    'who raised (?:you|these|them|yall)',
    'whose side (?:is|are)',
    'why do i (?:even )?(?:bother|try)',
    'why (?:would|should|do|does) (?:anyone|anybody|someone|somebody|we even|they even|i even)',
    'why (?:on earth|in the world|the hell|the heck|oh why)',
    'why (?:cant|dont|wont|do|does|must|is it that|are) (?:people|men|women|they|we all|politicians|companies|drivers|some people|everyone|everybody|humans|things|it always|all|my [^ ]+|this|the) (?:just|even|always|still|have to|not|never|keep|insist|think|so|learn|understand|be)',
    'why cant (?:we|they|he|she|people|i|it|life|all)',
    'since when (?:is|are|was|were|did|do|does|has|have)',
    'how many (?:more )?(?:times|people|lives|children|kids|deaths) (?:do|does|must|have|has|need|will|can) (?:i|we|he|she|they|to|die|it)',
    'how (?:much|many) more (?:of this|can we|can i|do we|must|before)',
    'how (?:dumb|stupid|blind|hard|difficult|desperate|gullible|naive|clueless|lazy|rude) (?:is it|can|do|does|must|are) (?:to|you|they|we|people|one|it)',
    'how (?:could|can|do|does) (?:anyone|anybody|someone|they|you not|people)',
    'how (?:on earth|in the world|the hell|the heck)',
    'how long (?:must|before|until) (?:we|they|people|someone|i)',
    'what (?:kind|sort) of (?:grown |sick |absolute |actual )?(?:person|people|monster|idiot|country|world|society|parent|sick|moron|animal|human|man|company)',
    'what (?:on earth|in the world|the hell|the heck|the fuck) (?:is|are|was|were|did|do|has)',
    'what (?:good|use|difference) (?:is|does|would|are)',
    'what (?:is|was) the (?:point|use|sense) (?:of|in)',
    'whats the (?:point|use|sense) (?:of|in)',
    'do (?:they|these people|you people|companies|politicians|people) (?:really|actually|honestly|seriously|even|not|think we)',
    'dont (?:they|people|these people|you people)',
    'dont you (?:just )?(?:love|hate) (?:it|when|how|that)',
    '(?:are|were) (?:we|they|people) (?:really|actually|seriously|supposed|that|all just|so)',
    'am i (?:supposed|the only one who thinks it)',
    'is (?:it|that) (?:too much|so hard|really so|really that|any wonder|asking too much|too hard)',
    'is there anything (?:better|worse|more|cuter|sadder|sweeter)',
    '(?:is|was) (?:nothing|no one|nobody)',
    'have (?:we|they|people) (?:no|not|learned|learnt|lost|completely|forgotten|really)',
    'can (?:we|they|people|he|she|you) (?:not|please just|just not|never)',
    'isnt (?:it|that|this|life)(?: \\S+){1,3} (?:how|when|that|what|to)',
    'wouldnt (?:it|that|you|life|we|i)(?: all)? (?:be|love|rather|like)',
    'shouldnt (?:we|they|that|it|this|everyone)',
    'didnt (?:we|they|i) (?:all|just|already|tell)',
    'werent we',
    'if (?:not|they|he|she|we|it)(?: \\S+){1,14} ,? ?(?:then )?(?:who|what|when|why|how) (?:will|would|is|are|can|does|not|else)',
    'what (?:would|will|could) (?:we|the world|they) do without',
    'if not (?:now|me|us|you)',
    'what if i told you',
    'did (?:i|we) mention',
    'have i (?:ever )?(?:mentioned|told you)',
    'did you know',
    'who (?:signs|comes up with|designs|dreams up|approves|thinks up) (?:this|these|that|those)',
    'need i (?:say|go|remind|add|mention)',
    'could (?:i|he|she|they|this|it|you) (?:be|get) any [^ ]+',
    'who do i have to (?:bribe|kill|murder|fight|sleep with)',
    'you call (?:this|that|yourself)',
    'and (?:they|we|you|he|she) wonder why',
    '(?:oh )?you want (?:me|us) to',
    'remember (?:when|how|the (?:time|days))(?: \\S+){0,8} (?:said|told|promised|thought|claimed)',
  ].join('|')})(?![^ ])`,
  'u',
);
/** Whole-sentence complaints, outside chat. */
const RANT =
  /^(?:like )?(?:seriously|really|for real|srsly|what|huh|excuse me|come again|hello|anyone shocked|surprised|coincidence|so now what|sound familiar|sounds familiar|shocking|and yet)[^\p{L}\p{N}]*$/u;
/** Echoes of what was said, which the author then comments on. */
const ECHO = /^(?:really|right|yes|no|me|us|them|him|her|today|again|still|more|why|and|but|the)(?: \S+)? \?/;
