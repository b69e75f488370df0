/** Parts of a text that are not prose: links, code, mentions, hashtags. */

export interface Mask {
  readonly kind: 'link' | 'code' | 'mention' | 'hashtag';
  readonly start: number;
  readonly end: number;
}

/** Finds what is not prose, in order and without overlap. People set code in back-ticks even where the site shows them. */
export function findMasks(text: string): readonly Mask[] {
  const code = findCode(text);
  const masks: Mask[] = [...code];
  let block = 0;
  for (const match of text.matchAll(INLINE)) {
    const start = match.index;
    let end = start + match[0].length;
    while ((code[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block++;
    const around = code[block];
    if (around !== undefined && around.start < end) continue;
    const first = match[0][0];
    const kind = first === '@' ? 'mention' : first === '#' ? 'hashtag' : 'link';
    if (kind === 'link') end = start + match[0].replace(TRAILING, '').length;
    if (kind === 'mention') end = start + match[0].replace(/[.-]+$/, '').length;
    if (end > start + 1) masks.push({ kind, start, end });
  }
  return code.length > 0 ? masks.sort((one, other) => one.start - other.start) : masks;
}

/** Top-level domains that people write without a scheme; the longer list would eat "this.Is". */
const DOMAINS =
  'com|org|net|io|dev|app|co|ai|gg|tv|me|ly|edu|gov|uk|de|fr|es|it|nl|eu|social|blog|news|info|xyz';
const INLINE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,4000}`,
    String.raw`(?<![\p{L}\p{N}.@\/-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:${DOMAINS})(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,4000})?`,
    String.raw`(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{1,64}(?:[.@-][\p{L}\p{N}_]{1,64}){0,8}`,
    String.raw`(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]{1,140}`,
  ].join('|'),
  'giu',
);
/** Punctuation that ends the sentence around a link rather than the link. */
const TRAILING = /[.,;:!?'"*)\]}]{1,20}$/;

/** Fences to the next fence or the end, then back-ticked runs within a line. */
function findCode(text: string): readonly Mask[] {
  const masks: Mask[] = [];
  let at = text.indexOf('`');
  let lineEnd = -1;
  while (at >= 0) {
    const fence = text.startsWith('```', at);
    const mark = fence ? '```' : '`';
    const close = text.indexOf(mark, at + mark.length);
    if (lineEnd < at) lineEnd = (text.indexOf('\n', at) + text.length + 1) % (text.length + 1);
    const closed = close >= 0 && (fence || close < lineEnd);
    if (closed) masks.push({ kind: 'code', start: at, end: close + mark.length });
    else if (fence) masks.push({ kind: 'code', start: at, end: text.length });
    if (close < 0) break;
    at = text.indexOf('`', closed ? close + mark.length : at + 1);
  }
  return masks;
}
