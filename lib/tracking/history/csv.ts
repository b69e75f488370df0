/** Reads a table of posts, shows what it would import, and imports all of it or nothing. */
import Papa from 'papaparse';
import type { Site } from '../../sites/model.ts';
import { identify } from '../identity.ts';
import type { Post, Reading } from '../model.ts';
import { nextCheck } from '../schedule.ts';
import type { Store } from '../store.ts';
import { clip } from '../text.ts';
import { countIn, isDayFirst, momentIn, momentInId, withoutGuard } from './cells.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Decoded, decodeFile } from './decode.ts';

interface BadRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly reason: string;
}

/** What a file holds. Nothing is written until `importCsv`. */
export interface CsvPreview {
  readonly encoding: Decoded['encoding'];
  /** Field → the column's own name. */
  readonly columns: Readonly<Record<string, string>>;
  readonly posts: readonly Post[];
  readonly bad: readonly BadRow[];
  /** Rows that say the same post again; the last one counts. */
  readonly repeated: number;
}

export interface CsvOptions {
  readonly sites: readonly Site[];
  readonly now: number;
  readonly signal?: AbortSignal;
  /** Between 0 and 1. */
  readonly onProgress?: (part: number) => void;
}

/** A message for the user about the file as a whole. */
class CsvError extends Error {
  override readonly name = 'CsvError';
}

interface Row {
  readonly number: number;
  readonly text: string;
  readonly time: string;
  readonly link: string;
  readonly replies: string;
  readonly account: string;
}

const LONGEST_TEXT = 50_000;
/** The header may come after a few lines about the export. */
const HEADER_WITHIN = 10;
/** Characters parsed between two chances for other work: some 20 ms. */
const SLICE = 1_000_000;
/** Rows understood between two chances for other work, about as long. */
const ROWS_AT_ONCE = 2000;
const STOPPED = 'The import was stopped. Nothing was imported.';

/**
 * Reads a file with a text, a time, a link and a number of replies for each post.
 * @throws CsvError with a sentence for the user when the file has no such columns, or no rows.
 */
export async function readCsv(file: Blob, options: CsvOptions): Promise<CsvPreview> {
  const { text, encoding } = await decodeFile(file).catch((error: unknown) => {
    throw error instanceof RangeError ? new CsvError(error.message) : error;
  });
  const { rows, header, columns } = await rowsOf(text, options);
  const dayFirst = isDayFirst(rows.map((row) => row.time));
  const posts = new Map<string, Post>();
  const bad: BadRow[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_AT_ONCE === 0) await othersTurn(options.signal);
    const post = postOf(row, dayFirst, options);
    if (typeof post === 'string') bad.push({ row: row.number, reason: post });
    else posts.set(post.id, post);
  }
  return {
    encoding,
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, index]) => [field, header[index] ?? '']),
    ),
    posts: [...posts.values()],
    bad,
    repeated: rows.length - bad.length - posts.size,
  };
}

async function othersTurn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new CsvError(STOPPED);
}

/** Imports what the preview showed, in one transaction; posts that are known stay as they are. */
export async function importCsv(
  store: Store,
  { posts }: CsvPreview,
): Promise<{ imported: number; known: number }> {
  const write = await store.change(
    posts.map((post) => post.id),
    (known) => {
      const fresh = posts.filter((post) => !known.has(post.id));
      return { posts: fresh, readings: fresh.flatMap(readingOf) };
    },
  );
  const imported = write.posts?.length ?? 0;
  return { imported, known: posts.length - imported };
}

/** Parses in slices, letting others have their turn in between. */
function rowsOf(text: string, { signal, onProgress = () => {} }: CsvOptions) {
  const rows: Row[] = [];
  let header: string[] = [];
  let columns: Columns | null = null;
  let missing: readonly string[] = [];
  let number = 0;
  const take = (cells: string[]): void => {
    number += 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (columns) {
      rows.push(rowOf(cells, columns, number));
      return;
    }
    const found = columnsOf(cells);
    if ('missing' in found) {
      if (number === 1 || found.missing.length < missing.length) missing = found.missing;
    } else {
      columns = found;
      header = cells;
    }
  };
  return new Promise<{ rows: Row[]; header: string[]; columns: Columns }>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      chunkSize: SLICE,
      chunk: ({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        if (signal?.aborted) return parser.abort();
        data.forEach(take);
        if (!columns && number >= HEADER_WITHIN) return parser.abort();
        onProgress(Math.min(1, meta.cursor / Math.max(1, text.length)));
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete: () => {
        if (signal?.aborted) reject(new CsvError(STOPPED));
        else if (!columns) reject(new CsvError(withoutColumns(missing)));
        else if (rows.length === 0) reject(new CsvError('The file has a header and no rows.'));
        else resolve({ rows, header, columns });
      },
    });
  });
}

function withoutColumns(missing: readonly string[]): string {
  if (missing.length === 0) return 'The file is empty.';
  return `The file has no column for ${missing.join(', ')}. Name the columns text, time, link and replies, and try again.`;
}

function rowOf(cells: readonly string[], columns: Columns, number: number): Row {
  const cell = (index: number | undefined) => (index === undefined ? '' : withoutGuard(cells[index] ?? ''));
  return {
    number,
    text: cell(columns.text),
    time: cell(columns.time),
    link: cell(columns.link).trim(),
    replies: cell(columns.replies),
    account: cell(columns.account).trim(),
  };
}

/** The post of a row, or what is wrong with it. */
function postOf(row: Row, dayFirst: boolean, { sites, now }: CsvOptions): Post | string {
  const place = placeOf(row.link, sites);
  if (!place) return 'the link is not the address of a post';
  const moment = momentIn(row.time, dayFirst);
  if (!moment) return 'the time cannot be read';
  const publishedAt = moment.exact ? moment.at : (momentInId(row.link) ?? moment.at);
  if (publishedAt > now + 86_400_000) return 'the time is in the future';
  const count = countIn(row.replies);
  if (!count) return 'the number of replies cannot be read';
  if (row.text.trim() === '') return 'there is no text';
  const next = place.canAsk ? nextCheck(publishedAt, now, 0.5) : undefined;
  return {
    id: place.id,
    site: place.site,
    account: row.account || place.author,
    permalink: row.link,
    text: clip(row.text, LONGEST_TEXT),
    moves: [],
    issues: [],
    pending: 1,
    publishedAt,
    state: 'live',
    origin: 'imported',
    public: true,
    // Exports count all replies; the author's own may be among them.
    latest: { at: now, replies: count.count, own: 0, approximate: count.approximate || count.count > 0 },
    ...(next === undefined ? {} : { nextCheckAt: next }),
    updatedAt: now,
  };
}

/** The site a link belongs to; for one we do not know, its host stands for the site. */
function placeOf(link: string, sites: readonly Site[]) {
  for (const site of sites) {
    const found = identify(site, link);
    if (found)
      return { id: found.id, site: site.id, author: found.author ?? '', canAsk: site.replies !== 'page' };
  }
  if (!/^https?:\/\//iu.test(link) || !URL.canParse(link)) return null;
  const { host, pathname, search } = new URL(link);
  return pathname.length > 1 || search
    ? { id: `${host}:${pathname}${search}`, site: host, author: '', canAsk: false }
    : null;
}

function readingOf(post: Post): Reading[] {
  if (!post.latest) return [];
  const { at, replies, own, approximate } = post.latest;
  return [
    { id: `${post.id}@${at}`, postId: post.id, at, replies, own, approximate, source: 'csv', updatedAt: at },
  ];
}
