/** A claim put up as a provocation: "Hot take: meetings should end ten minutes early." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { labels } from '../label.ts';
import { forms } from '../request.ts';
import { type Technique, whole } from '../technique.ts';

export const hotTake: Technique = {
  name: 'hot-take',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    if (
      sentence.bullet &&
      EMOJI_TAKE.test(sentence.plain) &&
      reading.text.slice(Math.max(0, sentence.start - 4), sentence.start).includes('🔥')
    )
      return whole(sentence);
    const given = labels(sentence, TAKE);
    return given.length > 0 ? given : forms(sentence, reading, ASKED);
  },
  is: [
    'Hot take: meetings should end ten minutes early.',
    'hot take but soup is a drink',
    '🔥 take: subtitles should be on by default',
    'My hot take: the sequel is better.',
    "What's your hot take on the sequel?",
  ],
  isNot: [
    ["I'm tired of hot takes about remote work.", 'reported'],
    ['Another day, another hot take from the pundits.', 'reported'],
    ['The column is a hot take factory.', 'a noun'],
  ],
  why: 'A clear claim gives people something to agree or argue with.',
  evidence: practice,
  suggest: ({ claim }) =>
    offer(claim?.mood !== 'open' && claim?.about, ({ text }) => ({
      text: `What's your hot take on ${text}?`,
      why: `You have said yours; this asks for theirs on ${text}.`,
      fit: 0.62,
    })),
};

const TAKE = words(
  'take takes hottake',

  '(?:(?:hot|hottest|spicy|spiciest|mild|lukewarm|cold|scorching|boiling|nuclear|tepid|medium|warm|🔥) takes?|hottake)',
);
/** "🔥 take: …", where the emoji opens the line and so counts as its bullet. */
const EMOJI_TAKE = /^takes? (?:[:–—-]|but)/;
/** Asks for one instead. */
const ASKED = words('take', 'whats (?:your|ur) (?:hottest|hot|spiciest|spicy) take(?: [^.!?]{1,80})?');
