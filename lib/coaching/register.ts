/** How a text is written decides how it asks: a chat line drops its marks, a headline has marks and asks nobody. */
import type { Reading, Sentence } from './reading.ts';

export type Register = 'chat' | 'title' | 'post';

/** Told from the shape of the whole part: its lines, capitals and marks. */
export function registerOf(reading: Reading): Register {
  const known = registers.get(reading);
  if (known !== undefined) return known;
  const register = tell(reading);
  registers.set(reading, register);
  return register;
}

const registers = new WeakMap<Reading, Register>();

/** Longest title that the sites we know take, with room for a subtitle. */
const LONGEST_TITLE = 140;
/** Chat lines are a breath long. */
const LONGEST_CHAT = 200;

/** "U34 where r u from": a nick in capitals, and nothing else in capitals. */
const TO_NICK = /^(?:hi |hey )?[\p{L}_-]{1,16}\d[\p{L}\d_-]{0,8}[ ,:]+[^\p{Lu}]+$/u;

/** A short line of chat, which asks in earnest what a post asks for effect; a longer one without capitals is a post. */
export function isChatLine(sentence: Sentence, reading: Reading): boolean {
  return registerOf(reading) === 'chat' && sentence.words <= CHAT_WORDS;
}

const CHAT_WORDS = 8;

function tell(reading: Reading): Register {
  const text = reading.text.trim();
  if (reading.paragraphs !== 1 || text.length > LONGEST_CHAT) return 'post';
  if (/^[^\p{L}]*\p{Ll}/u.test(text) || TO_NICK.test(text)) return 'chat';
  const words = reading.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < LEAST_TITLE_WORDS) return 'chat';
  const plain = reading.masks.length === 0 && !/[\p{Extended_Pictographic}]/u.test(text);
  return plain && text.length <= LONGEST_TITLE && !/[^.][.!]$/.test(text) ? 'title' : 'post';
}

/** One word with a capital says nothing about its register. */
const LEAST_TITLE_WORDS = 2;
