/** The user's posts and what is known of their replies, on their own machine. */
import { guarded, StoreError } from './errors.ts';
import type { AggregateTable, OnPostsChanged, Post, PostChange, Reading, Reply } from './model.ts';
import { Database, type Version, versions } from './schema.ts';

/** What a write does, all of it or nothing. Posts given replace those with the same id. */
export interface Write {
  readonly posts?: readonly Post[];
  readonly removePosts?: readonly string[];
  readonly readings?: readonly Reading[];
  readonly replies?: readonly Reply[];
  /** Replies as a source tells them; what the user did with a reply is kept. */
  readonly answers?: readonly Answers[];
  readonly removeSubmissions?: readonly string[];
  readonly note?: string;
  /** Where an import stands, say, so that it can never be ahead of or behind the posts. */
  readonly state?: readonly { readonly key: string; readonly value: unknown }[];
}

export interface Answers {
  readonly postId: string;
  readonly replies: readonly Reply[];
  /** Replies of this post that are not listed do not exist any more. */
  readonly complete: boolean;
}

export interface Store {
  /** For reading. Posts are written with `change` alone, or the aggregates would be wrong. */
  readonly database: Database;
  /**
   * Reads the posts with these ids, lets the caller decide, writes: one transaction, so that two contexts
   * writing at once never lose each other's work. The aggregates follow in the same transaction.
   * @throws StoreError when the disk is full or the database is gone; then nothing of it was written.
   */
  change(ids: readonly string[], decide: (posts: ReadonlyMap<string, Post>) => Write): Promise<Write>;
  /**
   * Deletes the database itself. Whoever still writes, here or in another window, has lost hold of it and brings nothing
   * back; the store has to be opened anew.
   */
  deleteAll(): Promise<void>;
  /** The clock that stamps what is written. */
  now(): number;
  close(): void;
}

export interface StoreOptions {
  readonly name?: string;
  readonly onPostsChanged?: OnPostsChanged;
  readonly now?: () => number;
  /** How long to wait for another context that still has an older version open. */
  readonly patienceMs?: number;
  /** Every version of the database, the one to open last; those there have been, unless a test adds the next. */
  readonly versions?: readonly Version[];
}

/**
 * Opens the store, bringing an older database up to date.
 * @throws StoreError `newer`, `blocked` or `broken`, each with a sentence for the user.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = 'chorus', onPostsChanged = async () => {}, now = Date.now, patienceMs = 5000 } = options;
  const known = options.versions ?? versions;
  if (await guarded(() => isNewer(name, known))) throw new StoreError('newer');
  const database = new Database(name, known);
  await open(database, patienceMs);
  const aggregates = aggregateTable(database);

  return {
    database,
    change: (ids, decide) =>
      guarded(() =>
        database.transaction('rw', database.tables, async () => {
          const before = await postsById(database, ids);
          const write = onAuthorsClock(decide(before));
          const changes = await changesOf(database, before, write);
          await apply(database, write, now());
          if (changes.length > 0) await onPostsChanged(changes, aggregates);
          return write;
        }),
      ),
    deleteAll: () => guarded(() => database.delete({ disableAutoOpen: true })),
    now,
    close: () => database.close(),
  };
}

/** Notes that the log keeps; the oldest go. */
const LOG_LENGTH = 500;

async function open(database: Database, patienceMs: number): Promise<void> {
  let blocked = (): void => {};
  const whenBlocked = new Promise<never>((_, reject) => {
    blocked = () => reject(new StoreError('blocked'));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  database.on('blocked', () => {
    timer ??= setTimeout(blocked, patienceMs);
  });
  // Somebody newer wants to upgrade, or to delete all: step aside, and say so at the next use.
  database.on('versionchange', () => database.close({ disableAutoOpen: true }));
  try {
    await guarded(() => Promise.race([database.open(), whenBlocked]));
  } catch (error) {
    database.close({ disableAutoOpen: true });
    throw error instanceof StoreError ? error : new StoreError('broken', error);
  } finally {
    clearTimeout(timer);
  }
}

/** Dexie would open a newer database and add its own tables to it; we cannot know what its fields mean. */
async function isNewer(name: string, known: readonly Version[]): Promise<boolean> {
  const all = await indexedDB.databases();
  const version = all.find((each) => each.name === name)?.version ?? 0;
  // Dexie counts in tenths.
  return Math.floor(version / 10) > (known.at(-1)?.version ?? 0);
}

async function postsById(database: Database, ids: readonly string[]): Promise<Map<string, Post>> {
  const found = await database.posts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((post) => (post ? [[post.id, post]] : [])));
}

/** What the write does to posts, also to those that the caller did not ask for. */
async function changesOf(
  database: Database,
  known: ReadonlyMap<string, Post>,
  write: Write,
): Promise<PostChange[]> {
  const after = new Map((write.posts ?? []).map((post) => [post.id, post]));
  const removed = new Set(write.removePosts ?? []);
  const missing = [...after.keys(), ...removed].filter((id) => !known.has(id));
  const before = new Map([...known, ...(await postsById(database, missing))]);
  const changed = [...after.values()].filter((post) => !removed.has(post.id));
  return [
    ...changed.map((post) => ({ before: before.get(post.id), after: post })),
    ...[...removed].flatMap((id) => (before.has(id) ? [{ before: before.get(id) }] : [])),
  ];
}

/** Where a post does not say so, the author was where this machine is: its offset then, summer time and all. */
function onAuthorsClock(write: Write): Write {
  if (!write.posts) return write;
  return {
    ...write,
    posts: write.posts.map((post) => ({
      ...post,
      utcOffset: post.utcOffset ?? (Math.round(0 - new Date(post.publishedAt).getTimezoneOffset()) || 0),
    })),
  };
}

async function apply(database: Database, write: Write, now: number): Promise<void> {
  const { posts, readings, replies, removePosts, removeSubmissions, note, state } = write;
  if (posts?.length) await database.posts.bulkPut([...posts]);
  if (readings?.length) await database.readings.bulkPut([...readings]);
  if (replies?.length) await database.replies.bulkPut([...replies]);
  if (removePosts?.length) {
    await database.posts.bulkDelete([...removePosts]);
    await database.state.bulkPut(removePosts.map((id) => ({ key: leftOut(id), value: now })));
    for (const id of removePosts) {
      await database.readings.where('[postId+at]').between([id, 0], [id, Number.MAX_VALUE]).delete();
      await database.replies.where('postId').equals(id).delete();
    }
  }
  if (write.answers?.length) await mergeReplies(database, write.answers);
  if (removeSubmissions?.length) await database.submissions.bulkDelete([...removeSubmissions]);
  if (state?.length) await database.state.bulkPut(state.map(({ key, value }) => ({ key, value })));
  if (note) await addNote(database, note, now);
}

/** The key under which it is remembered that the user deleted a post, so that its account's list does not bring it back. */
export function leftOut(postId: string): string {
  return `left-out:${postId}`;
}

/** Done and snoozed are the user's word, which only an answer outranks. */
async function mergeReplies(database: Database, answers: readonly Answers[]): Promise<void> {
  const ids = answers.map((each) => each.postId);
  const before = await database.replies.where('postId').anyOf(ids).toArray();
  const known = new Map(before.map((reply) => [reply.id, reply]));
  const listed = answers.flatMap((each) => each.replies);
  const merged = listed.map((reply): Reply => {
    const mine = known.get(reply.id);
    if (!mine || reply.state === 'answered') return reply;
    return { ...mine, ...reply, state: mine.state };
  });
  const stays = new Set(listed.map((reply) => reply.id));
  const complete = new Set(answers.filter((each) => each.complete).map((each) => each.postId));
  const gone = before.filter((reply) => complete.has(reply.postId) && !stays.has(reply.id));
  if (merged.length > 0) await database.replies.bulkPut(merged);
  if (gone.length > 0) await database.replies.bulkDelete(gone.map((reply) => reply.id));
}

/** Adds a line to the log and drops the oldest lines. To be called inside a transaction. */
export async function addNote(database: Database, message: string, at: number): Promise<void> {
  const id = await database.log.add({ at, message });
  await database.log
    .where('id')
    .belowOrEqual(id - LOG_LENGTH)
    .delete();
}

function aggregateTable(database: Database): AggregateTable {
  return {
    get: async (key) => (await database.aggregates.get(key))?.value,
    put: async (key, value) => {
      await database.aggregates.put({ key, value });
    },
    clear: () => database.aggregates.clear(),
  };
}
