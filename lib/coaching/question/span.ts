/** The words of a question within its sentence. */
import type { Span } from '../model.ts';
import type { Sentence } from '../reading.ts';

/** The sentence without the emoji, hashtags and links that follow it. */
export function asked(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  let last = tokens.length - 1;
  while (last > 0 && TRAILING.has(tokens[last]?.kind ?? 'word')) last--;
  const end = tokens[last]?.end ?? sentence.text.length;
  return [{ start: sentence.start, end: sentence.start + end }];
}

const TRAILING = new Set(['emoji', 'hashtag', 'link', 'mention']);
