/**
 * The normal form: the text a reader sees, in plain characters, with the way back to where each stands in what the
 * author typed. "𝐖𝐡𝐲？" reads "Why?", a zero-width space reads as nothing, an emoji stays one unit.
 */
import type { Span } from '../model.ts';

export interface NormalText {
  readonly text: string;
  /** The original range behind a range of `text`; always on code point boundaries. */
  original(start: number, end: number): Span;
}

/** Brings text to its normal form in linear time; lone surrogates read as U+FFFD. */
export function normalise(source: string): NormalText {
  if (PLAIN.test(source)) return { text: source, original: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let afterEmoji = false;
  for (let at = 0; at < source.length; ) {
    const end = clusterEnd(source, at);
    const cluster = source.slice(at, end);
    const joins: boolean = cluster === ZERO_WIDTH_JOINER && afterEmoji;
    const piece: string = joins ? cluster : reduce(cluster);
    if (piece === '' && ends.length > 0 && VARIATION.test(cluster)) ends[ends.length - 1] = end;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    if (piece !== '') {
      pieces.push(piece);
      afterEmoji = joins || EMOJI_PART.test(piece);
    }
    at = end;
  }
  const original = (start: number, end: number): Span => {
    const from = starts[start] ?? source.length;
    return { start: from, end: end > start ? Math.max(from, ends[end - 1] ?? source.length) : from };
  };
  return { text: pieces.join(''), original };
}

/** Lower case that keeps every offset: a character whose lower case is longer stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

const ZERO_WIDTH_JOINER = '\u200d';
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const EMOJI_PART = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
const VARIATION = /^[\ufe00-\ufe0f]$/;
const MARK = /^\p{M}$/u;
const IGNORED =
  /^(?:[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f])$/;
const TAG = /^[\u{e0000}-\u{e01ef}]$/u;
/** Marks stacked on one letter are composed up to this many; text that stacks more is decoration. */
const MOST_MARKS = 8;
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033';
/** Small capitals are phonetic letters, which NFKC leaves alone. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_LETTERS = 'abcdefghijklmnoprstuvwyz';

/** A code point with the marks that stand on it, or CR LF. */
function clusterEnd(source: string, at: number): number {
  let end = at + width(source, at);
  if (source[at] === '\r') return source[end] === '\n' ? end + 1 : end;
  for (let marks = 0; marks < MOST_MARKS && end < source.length; marks++) {
    const code = source.charCodeAt(end);
    if (code < 0x300 || (code >= 0xfe00 && code <= 0xfe0f)) break;
    const next = source.slice(end, end + width(source, end));
    if (!MARK.test(next)) break;
    end += next.length;
  }
  return end;
}

function width(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function reduce(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x7f) {
    if (code >= 0x20) return cluster;
    return code === 0x0a || code === 0x09 ? cluster : code === 0x0d ? '\n' : ' ';
  }
  if (cluster === '\r\n' || cluster === '\u2028' || cluster === '\u2029' || cluster === '\u0085') return '\n';
  if (IGNORED.test(cluster) || TAG.test(cluster)) return '';
  if (SINGLE_QUOTES.includes(cluster)) return "'";
  if (DOUBLE_QUOTES.includes(cluster)) return '"';
  if (cluster === '\u2122' || cluster === '\u00ae') return cluster;
  const small = SMALL_CAPITALS.indexOf(cluster);
  if (small >= 0) return SMALL_LETTERS[small] ?? cluster;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ' ';
  if (!cluster.isWellFormed()) return '\ufffd'.repeat(cluster.length);
  return cluster.normalize('NFKC');
}
