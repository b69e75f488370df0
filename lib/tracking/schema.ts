/** The tables of the database and how each earlier version becomes the next. */
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Note, Post, Reading, Reply, Submission } from './model.ts';

/** A value kept under a key: aggregates, and what the tracker has to remember when the worker is killed. */
export interface Entry {
  key: string;
  value: unknown;
}

/** A version of the database: its tables with their indexes, and how the records of the version before become its own. */
export interface Version {
  readonly version: number;
  readonly tables: Readonly<Record<string, string>>;
  /** Runs in the transaction of the upgrade: what throws leaves the older database as it was. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export class Database extends Dexie {
  declare readonly posts: Table<Post, string>;
  declare readonly readings: Table<Reading, string>;
  declare readonly submissions: Table<Submission, string>;
  declare readonly replies: Table<Reply, string>;
  declare readonly log: Table<Note, number>;
  declare readonly aggregates: Table<Entry, string>;
  /** Leases, back-off, cursors. Not the user's data: never exported. */
  declare readonly state: Table<Entry, string>;

  constructor(name: string, all: readonly Version[] = versions) {
    super(name, { autoOpen: false });
    for (const { version, tables, upgrade } of all) {
      const declared = this.version(version).stores(tables);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/**
 * Every version there has been, oldest first. To change the database add one; never change one that was released.
 * Indexes that are here are those that a query uses.
 */
export const versions: readonly Version[] = [
  {
    version: 1,
    tables: {
      posts: 'id, publishedAt, nextCheckAt, pending, [site+publishedAt], [site+account], *threadIds',
      readings: 'id, [postId+at], at',
      submissions: 'id, submittedAt',
      replies: 'id, postId, at, [state+at]',
      log: '++id, at',
      aggregates: 'key',
      state: 'key',
    },
  },
];
