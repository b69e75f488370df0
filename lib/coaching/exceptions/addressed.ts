/** A question to one named person or company, which nobody else can answer. */
import nlp from 'compromise/two';
import { registerOf } from '../register.ts';
import type { Exception } from '../technique.ts';

export const addressed: Exception = {
  name: 'addressed',
  kinds: ['question', 'call'],
  language: 'en',
  excludes: (sentence, reading) => {
    if (mentionsOne(sentence.plain, sentence.text)) return true;
    const first = reading.sentences[0];
    if (
      first !== undefined &&
      first.index !== sentence.index &&
      LED.test(first.plain) &&
      !TO_ALL.test(first.text)
    ) {
      if (reading.sentences.length <= 3) return true;
    }
    return registerOf(reading) !== 'chat' && namesOne(sentence.text);
  },
  is: [
    '@sam what did you do with the keys?',
    'Hey @acme, why is the site down?',
    '@comcast why is my internet out again?',
    'Sarah, did you feed the cat?',
    'Hi @acme can someone tell me why my bill went up?',
    'Happy birthday Tom! How does it feel, Tom?',
    'Dear Netflix, why did you cancel it?',
    '@united thanks for nothing. When will my bag arrive?',
  ],
  isNot: [
    ['Developers, do you still write tests first?', 'a group'],
    ['So, what are you reading?', 'a word that opens a sentence'],
    ['mike what are u doing', 'a nick in a chat, where all may answer'],
    ['@everyone who is coming on Friday?', 'everyone is no one person'],
  ],
};

const LED =
  /^(?:(?:senator|president|governor|mayor|minister|mr|mrs|ms|dr|coach|rep|congressman|congresswoman|professor|cllr) )?(?:(?:hey|hi|hello|yo|dear|so|okay|um|thanks|thank you|[^\p{L}<\s]{1,8}) ){0,8}<mention>/u;
const TO_ALL = /@(?:everyone|here|all|channel|followers|anyone|everybody|friends|mutuals)\b/i;

function mentionsOne(plain: string, text: string): boolean {
  if (TO_ALL.test(text)) return false;
  return (
    LED.test(plain) ||
    /(?<![^ ])(?:you|your|u) (?:\S+ ){0,12}<mention> [?!]/u.test(plain) ||
    /, <mention> \?/.test(plain)
  );
}

const NAMED_FIRST =
  /^(?:(?:hey|hi|hello|dear|yo|ok|okay|so|oh|thanks|happy birthday|congrats|congratulations)[ ,]+)?(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?) ?, /iu;
const GREETED =
  /^(?:hey|hi|hello|dear|yo|Hey|Hi|Hello|Dear|Yo|HEY|DEAR) (\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?: ?[,:!-]| (?:what|why|when|where|how|did|do|does|is|are|can|will|would))/u;
const NAMED_LAST = /, (\p{Lu}[\p{L}'-]{1,20}) ?\?+["')]*$/u;
/** Names of groups, and words that open a sentence with a capital. */
const NO_NAME =
  /^(?:so|well|now|okay|ok|hey|hi|hello|oh|ah|hmm|um|yes|no|yeah|right|look|listen|wait|seriously|honestly|also|but|and|or|plus|then|today|tonight|tomorrow|lately|meanwhile|first|finally|first|question|quick question|poll|twitter|linkedin|internet|folks|people|friends|guys|everyone|everybody|anyone|team|fam|chat|reddit|bluesky|mastodon|fediverse|gamers|ladies|gentlemen|men|women|parents|mums|moms|dads|men|world|america|humanity|class|crew|y'all|yall|peeps|mutuals|nerds|hivemind|again|still|basically|anyway|however|instead|otherwise|besides|currently|personally|apparently|generally|sure|thus|hence|therefore|indeed|actually|really|obviously|clearly|overall|i|you|we|if|when|in|on|at|for|after|before|as|with|long|short|new|old|love|hot|coffee|tea|true|false|mac|windows|linux|android|ios|apple|amazon|fellow .*|dear .*|hey .*|.*(?:ly|ers|ors|ists|ians|ees|folk|people|fans|lovers|heads|nuts|s))$/i;

function namesOne(text: string): boolean {
  const greeted = GREETED.exec(text)?.[1];
  if (greeted !== undefined) return !NO_NAME.test(greeted) || isPerson(greeted);
  const first = NAMED_FIRST.exec(text)?.[1];
  if (
    first !== undefined &&
    /^\p{Lu}/u.test(first) &&
    (isPerson(first) || !NO_NAME.test(first)) &&
    /\b(?:you|your|u|did|is|are|can|will|why|when)\b/i.test(text)
  ) {
    return isPerson(first) || COMMANDS.test(text);
  }
  const last = NAMED_LAST.exec(text)?.[1];
  return last !== undefined && isPerson(last);
}

/** After a capitalised word and a comma, a question to "you" is to whoever bears the name. */
const COMMANDS =
  /^[^,]{2,40}, ?(?:why|when|where|what|how|can|could|will|would|do|did|are|have|is) (?:the |my |is |are |was |did |do |does )?(?:you|your|my)\b/iu;

/** Asked only when the words around it already look like an address; the word list knows common first names. */
function isPerson(name: string): boolean {
  const word = name.split(' ')[0] ?? '';
  return nlp(word).has('(#FirstName|#Organization)');
}
