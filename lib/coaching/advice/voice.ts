/** Puts words in the author's own manner: number, capitals, contractions, spelling and quotation marks. */
import type { Topic } from '../topic/topic.ts';

/** `curly`: whether the author's apostrophes and quotation marks are. */
export function inVoice(text: string, topic: Topic, curly: boolean): string {
  let words = text;
  if (topic.person === 'we') {
    // What stands between quotation marks is for a reader to say.
    words = words.replace(/"[^"]*"|[^"]+/g, (piece) => (piece.startsWith('"') ? piece : asWe(piece)));
  }
  if (topic.tone === 'formal') for (const [short, long] of EXPANDED) words = words.replace(short, long);
  if (topic.tone === 'chat') words = words.toLowerCase();
  if (topic.spelling === 'uk') for (const [us, uk] of BRITISH) words = words.replace(us, uk);
  if (!curly) return words;
  return words.replace(/'/g, '\u2019').replace(/"([^"]*)"/g, '\u201c$1\u201d');
}

function asWe(text: string): string {
  return text
    .replace(/\bme\b/g, 'us')
    .replace(/\bmy mind\b/g, 'our minds')
    .replace(/\bI'm\b/g, "we're")
    .replace(/\bam I\b/g, 'are we')
    .replace(/\b(should|would|could|do|did) I\b/g, '$1 we')
    .replace(/\bI(?='ll| should| shouldn't)/g, 'we');
}

const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\bI'd\b/g, 'I would'],
  [/\bI'm\b/g, 'I am'],
  [/\b([Yy])ou've\b/g, '$1ou have'],
  [/\b([Yy])ou'd\b(?= known| seen| had)/g, '$1ou had'],
  [/\b([Yy])ou'd\b/g, '$1ou would'],
  [/\bwe're\b/g, 'we are'],
  [/\bWe'd\b/g, 'We would'],
  [/\b([Ww])hat's\b/g, '$1hat is'],
  [/\bdidn't\b/g, 'did not'],
  [/\bdon't\b/g, 'do not'],
];
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b([Ff]av|[Cc]ol|[Nn]eighb|[Hh]on|[Hh]um|[Ll]ab)or(?=s?\b|ite|ed\b|ful|hood)/g, '$1our'],
  [/\b([Oo]rgan|[Rr]eal|[Rr]ecogn|[Aa]polog)iz/g, '$1is'],
  [/\b([Tt]heat|[Cc]ent)er\b/g, '$1re'],
  [/\b([Ll]earn|[Bb]urn)ed\b/g, '$1t'],
  [/\b([Mm])om(s?)\b/g, '$1um$2'],
  [/\b([Gg])ray\b/g, '$1rey'],
  [/\b([Cc])ozy\b/g, '$1osy'],
];
