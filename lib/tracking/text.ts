/** Telling whether a text on a site is the text that was written. */

/**
 * Whether two texts are the same post. Sites shorten links, fold long posts, turn emoji into images and change
 * white space, so only letters and digits outside links are compared, and a folded text may end early.
 */
export function sameText(written: string, shown: string): boolean {
  const one = essence(written);
  const other = essence(shown);
  if (one === other) return one !== '' || written.trim() === shown.trim();
  const folded = /(?:…|\.\.\.)\s*\S{0,12}\s*$/u.test(shown);
  return folded && isLongStart(other.replace(/(?:more|mehr|plus|más)$/u, ''), one);
}

/** Plain text of the little HTML that APIs send: paragraphs, line breaks, links, entities. */
export function fromHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/p>\s*<p[^<>]*>/giu, '\n\n')
    .replace(/<p>/giu, '\n\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, (whole, name: string) => decode(name) ?? whole)
    .trim();
}

/** At most `length` UTF-16 units, never half a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

/** A fold never comes before this many letters; anything shorter that agrees may be chance. */
const SHORTEST_START = 20;

function isLongStart(start: string, whole: string): boolean {
  return start.length >= SHORTEST_START && whole.startsWith(start);
}

function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

const named: Record<string, string | undefined> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decode(name: string): string | null {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? null;
  const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? String.fromCodePoint(point) : null;
}
