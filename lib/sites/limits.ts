/** How long a post is by a site's own count, and how much room is left. */
import type { Limit } from './model.ts';

/** Length of a text as the site counts it, in the units of `limit.max`. */
export function length(text: string, limit: Limit): number {
  const composed = text.normalize('NFC');
  const local = limit.mentionLocalPart ? composed.replace(FULL_MENTION, '$1') : composed;
  if (limit.url === undefined) return count(local, limit);
  let total = 0;
  let from = 0;
  for (const { index, 0: url } of local.matchAll(URL_IN_TEXT)) {
    if (limit.count !== 'weighted' && !/^https?:/i.test(url)) continue;
    total += count(local.slice(from, index), limit) + limit.url;
    from = index + url.length;
  }
  return total + count(local.slice(from), limit);
}

/**
 * How many more UTF-16 units surely fit: the site may count some of them less, never more. Negative when the text is
 * already too long.
 */
export function room(text: string, limit: Limit): number {
  const left = limit.max - length(text, limit);
  return limit.count === 'weighted' && [...text].some((character) => !isLight(character))
    ? Math.floor(left / 2)
    : left;
}

/** `@name@host`, of which only `@name` counts on Mastodon. */
const FULL_MENTION = /(?<![\w/])(@[\w]+(?:[\w.-]*\w)?)@[\p{L}\p{N}.-]+[\p{L}\p{N}]/gu;

/** Endings that make a link of a bare name; the common ones, since a link more than there is only leaves less room. */
const TLD =
  'com|org|net|edu|gov|info|biz|dev|app|blog|io|co|ai|me|tv|gg|xyz|online|site|shop|news|social|tech|cloud|page';
const URL_IN_TEXT = new RegExp(
  String.raw`https?:\/\/[^\s<>"'。、」）]*[^\s<>"'.,;:!?)\]}。、」）…]|(?<![\w@.\-/#$])(?:[a-z0-9][a-z0-9-]*\.)+(?:${TLD})(?![\w@-])(?:\/[^\s<>"']*[^\s<>"'.,;:!?)\]}…])?\/?`,
  'giu',
);

/** X's published configuration, version 3: code points that weigh one; all others weigh two, and so does any emoji. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const EMOJI = /^\p{RGI_Emoji}$/v;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function count(text: string, limit: Limit): number {
  switch (limit.count) {
    case 'utf16':
      return text.length;
    case 'code-points':
      return [...text].length;
    case 'graphemes':
      return [...graphemes.segment(text)].length;
    case 'weighted':
      return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + weight(segment), 0);
  }
}

function weight(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  return [...grapheme].reduce((sum, character) => sum + (isLight(character) ? 1 : 2), 0);
}

function isLight(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => code >= from && code <= to);
}
