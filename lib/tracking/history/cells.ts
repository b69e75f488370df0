/** Values out of cells, as people's spreadsheets and sites' exports write them. Pure. */

/** A number of replies; `null` when it is none. "1.2K" is approximate. */
export function countIn(cell: string): { count: number; approximate: boolean } | null {
  const parts = /^(\d[\d.,'\u00A0\u202F ]*)([km])?$/iu.exec(cell.trim());
  if (!parts) return null;
  const [, digits = '', unit] = parts;
  if (unit) {
    const count = Math.round(
      Number(digits.replace(',', '.').trim()) * (unit.toLowerCase() === 'k' ? 1e3 : 1e6),
    );
    return Number.isFinite(count) && count <= 1e9 ? { count, approximate: true } : null;
  }
  // "12.0" is a count that a spreadsheet has taken for a measure; "1,234" and "1.234" have thousands.
  const plain = digits.replace(/[.,]0+$/u, '').trim();
  if (!/^\d+$|^\d{1,3}([.,'\u00A0\u202F ]\d{3})+$/u.test(plain)) return null;
  const count = Number(plain.replace(/\D/gu, ''));
  return count <= 1e9 ? { count, approximate: false } : null;
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the cell has a time of day, and not only a date. */
  readonly exact: boolean;
}

/**
 * A moment; `null` when it is none. Without a zone it is the machine's. `dayFirst` settles 4/11/2025, which is told by
 * the other rows (see `isDayFirst`).
 */
export function momentIn(cell: string, dayFirst: boolean): Moment | null {
  const text = cell.trim();
  if (/^\d{10}(\.\d+)?$/u.test(text)) return { at: Math.round(Number(text) * 1000), exact: true };
  if (/^\d{13}$/u.test(text)) return { at: Number(text), exact: true };
  const exact = /\d:\d\d/u.test(text);
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?\s+(.*))?$/u.exec(text);
  if (numbers) {
    const [, one = '', other = '', year = '', time = ''] = numbers;
    const isDayFirst = dayFirst || text.includes('.');
    const [day, month] = isDayFirst ? [one, other] : [other, one];
    return valid(
      Date.parse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time || '00:00'}`),
      exact,
    );
  }
  // "2025-11-04 13:05 +0000", which older exports of X have, as browsers read it.
  const zoned = text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ([+-]\d\d):?(\d\d)$/u, '$1T$2$3:$4');
  if (!/\d{4}/u.test(zoned)) return null;
  return valid(Date.parse(zoned), exact);
}

/** Whether a column of dates such as 4/11/2025 begins with the day: one that cannot be a month tells. */
export function isDayFirst(cells: Iterable<string>): boolean {
  for (const cell of cells) {
    const first = /^\s*(\d{1,2})\/\d{1,2}\/\d{4}/u.exec(cell)?.[1];
    if (first && Number(first) > 12) return true;
  }
  return false;
}

/** The moment in the id of a post on X, which is exact where its export has only a date. */
export function momentInId(link: string): number | null {
  const id = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/[^/]+\/status\/(\d{15,19})/u.exec(link)?.[1];
  // 42 bits of milliseconds since X's own epoch, before 22 of machine and sequence.
  return id ? Number((BigInt(id) >> 22n) + 1_288_834_974_657n) : null;
}

/** How a cell begins that a spreadsheet would run; full-width signs count, and white space does not hinder it. */
export const RUNS_AS_FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Takes back the apostrophe that keeps a spreadsheet from running a cell. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && RUNS_AS_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Nobody posted on any of these sites before. */
const EARLIEST = Date.UTC(1995, 0);

function valid(at: number, exact: boolean): Moment | null {
  return Number.isNaN(at) || at < EARLIEST ? null : { at, exact };
}
