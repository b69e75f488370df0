/** The user's data out of one machine and into another. Every record has a stable id and the time of its last change. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { guarded } from './errors.ts';
import { RUNS_AS_FORMULA } from './history/cells.ts';
import { Post, Reading, Reply } from './model.ts';
import type { Store } from './store.ts';

/** Brings a file of one version to the next; what it gets and gives is checked before and after. */
export type Step = (older: unknown) => unknown;

/**
 * When a record changes its meaning, add the step from the version before: the first makes a file of version 2 of one
 * of version 1, and so on. Files of every version there has been can be read back.
 */
const STEPS: readonly Step[] = [];

const versionAfter = (steps: readonly Step[]): number => steps.length + 1;

const Header = v.looseObject({
  chorus: v.literal('export'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const Records = v.object({
  posts: v.array(v.unknown()),
  readings: v.array(v.unknown()),
  replies: v.array(v.unknown()),
});

/** A message for the user about a file that cannot be imported; nothing of it was. */
class ImportError extends Error {
  override readonly name = 'ImportError';
}

export interface Merged {
  /** Posts that are new here. */
  readonly added: number;
  /** Posts that were known, and older here than in the file. */
  readonly updated: number;
  readonly unchanged: number;
}

/** Records read from the database at a time. */
const SLICE = 2000;

/** Everything as JSON, in pieces of a slice each, so that a large history never is in memory at once. */
export async function* exportJson(store: Store): AsyncGenerator<string> {
  const { posts, readings, replies } = store.database;
  yield `{"chorus":"export","version":${versionAfter(STEPS)},"exportedAt":"${new Date(store.now()).toISOString()}"`;
  for (const table of [posts, readings, replies]) {
    yield `,\n"${table.name}":[`;
    let last: string | undefined;
    let separator = '\n';
    for (;;) {
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const slice: { id: string }[] = await from.limit(SLICE).toArray();
      if (slice.length > 0) {
        yield separator + slice.map((record) => JSON.stringify(record)).join(',\n');
        separator = ',\n';
      }
      last = slice.at(-1)?.id;
      if (slice.length < SLICE) break;
    }
    yield ']';
  }
  yield '}\n';
}

/**
 * Merges a file that `exportJson` wrote: of two records with one id, the one changed last stays. Importing a file twice
 * changes nothing the second time. All of it is imported or nothing.
 * @param steps from each version of the file to the next; those of this version, unless a test adds one
 * @throws ImportError with a sentence for the user.
 */
export async function importJson(
  store: Store,
  text: string,
  steps: readonly Step[] = STEPS,
): Promise<Merged> {
  const file = fileOf(text, steps);
  const posts = recordsOf(file.posts, Post, 'post');
  const readings = recordsOf(file.readings, Reading, 'reading');
  const replies = recordsOf(file.replies, Reply, 'reply');
  const { database } = store;
  const newer = async <T extends { id: string; updatedAt: number }>(
    records: readonly T[],
    read: (ids: string[]) => PromiseLike<(T | undefined)[]>,
  ): Promise<T[]> => {
    const here = await read(records.map((record) => record.id));
    return records.filter((record, index) => (here[index]?.updatedAt ?? -1) < record.updatedAt);
  };
  // Reading and writing in one transaction: what another tab writes meanwhile is seen or waits.
  return guarded(() =>
    database.transaction('rw', database.tables, async () => {
      const freshReadings = await newer(readings, (ids) => database.readings.bulkGet(ids));
      const freshReplies = await newer(replies, (ids) => database.replies.bulkGet(ids));
      let merged: Merged = { added: 0, updated: 0, unchanged: 0 };
      await store.change(
        posts.map((post) => post.id),
        (here) => {
          const fresh = posts.filter((post) => (here.get(post.id)?.updatedAt ?? -1) < post.updatedAt);
          const updated = fresh.filter((post) => here.has(post.id)).length;
          merged = { added: fresh.length - updated, updated, unchanged: posts.length - fresh.length };
          const known = new Set(posts.map((post) => post.id));
          const isOurs = (record: { postId: string }) => known.has(record.postId);
          return {
            posts: fresh,
            readings: freshReadings.filter(isOurs),
            replies: freshReplies.filter(isOurs),
            // Readings may have come from before the point up to which all were thinned.
            state: [{ key: 'thinned', value: 0 }],
          };
        },
      );
      return merged;
    }),
  );
}

/** One row a post, newest first, safe to open in a spreadsheet: no cell is taken for a formula. */
export async function exportCsv(store: Store): Promise<string> {
  const posts = await store.database.posts.orderBy('publishedAt').reverse().toArray();
  const rows = posts.map((post) => ({
    Link: post.permalink,
    Site: post.site,
    Account: post.account,
    Time: new Date(post.publishedAt).toISOString(),
    Text: post.text,
    Replies: post.latest?.replies ?? '',
    'Own replies': post.latest?.own ?? '',
    People: post.latest?.people ?? '',
    Approximate: post.latest ? String(post.latest.approximate) : '',
    'First reply': post.firstReplyAt ? new Date(post.firstReplyAt).toISOString() : '',
    State: post.state,
    Techniques: [...new Set(post.moves.map((move) => move.technique))].join(' '),
    Issues: post.issues.join(' '),
    Origin: post.origin,
  }));
  // The mark makes spreadsheets read it as UTF-8.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: RUNS_AS_FORMULA, newline: '\r\n' })}\r\n`;
}

function fileOf(text: string, steps: readonly Step[]): v.InferOutput<typeof Records> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new ImportError('The file is not JSON, or it was cut off. Nothing was imported.');
  }
  const header = v.safeParse(Header, value);
  if (!header.success) throw new ImportError('The file is not an export of Chorus. Nothing was imported.');
  const { version } = header.output;
  if (version > versionAfter(steps)) {
    throw new ImportError('The file was written by a newer version of Chorus. Update Chorus and try again.');
  }
  const current = steps.slice(version - 1).reduce<unknown>((older, step) => step(older), value);
  const records = v.safeParse(Records, current);
  if (!records.success) throw new ImportError('The file is not an export of Chorus. Nothing was imported.');
  return records.output;
}

function recordsOf<T extends { id: string; updatedAt: number }>(
  records: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  name: string,
): T[] {
  const valid = records.map((record, index) => {
    const parsed = v.safeParse(schema, record);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const where = issue.path?.map((step) => String(step.key)).join('.') ?? '';
    throw new ImportError(
      `The ${name} number ${index + 1} in the file is damaged (${where}). Nothing was imported.`,
    );
  });
  // Should an id be there twice, the record changed last counts.
  const byId = new Map<string, T>();
  for (const record of valid) {
    const other = byId.get(record.id);
    if (!other || other.updatedAt <= record.updatedAt) byId.set(record.id, record);
  }
  return [...byId.values()];
}
