/** The store of posts with the scorecard's counts kept beside them. The one way that the product opens it. */

import { guarded } from '../tracking/errors.ts';
import type { AggregateTable } from '../tracking/model.ts';
import { openStore, type Store } from '../tracking/store.ts';
import { type AggregateStore, isCurrent, rebuild, recordChanges } from './aggregates.ts';
import type { Terms } from './contribution.ts';
import type { AggregateRow } from './rows.ts';

/**
 * Opens the store; every write to posts counts in the same transaction.
 * @throws StoreError as `openStore` does.
 */
export function openScoredStore(): Promise<Store> {
  return openStore({
    onPostsChanged: (changes, table) =>
      recordChanges(
        rowsIn(table),
        changes.map(({ before = null, after = null }) => ({ before, after })),
      ),
  });
}

/** The counts of an open store. */
export function aggregatesOf({ database }: Store): AggregateStore {
  return rowsIn({
    get: async (key) => (await database.aggregates.get(key))?.value,
    put: async (key, value) => {
      await database.aggregates.put({ key, value });
    },
    clear: () => database.aggregates.clear(),
  });
}

/** Counts everything anew when the counts are of an earlier shape or on other terms. */
export function keepCurrent(store: Store, terms: Terms): Promise<void> {
  const { database } = store;
  const rows = aggregatesOf(store);
  return guarded(async () => {
    // Nearly always they are; to look takes no lock, which a long import would make the popup wait for.
    if (await isCurrent(rows, terms)) return;
    await database.transaction('rw', database.posts, database.aggregates, async () => {
      if (await isCurrent(rows, terms)) return;
      await rebuild(rows, await database.posts.toArray(), terms);
    });
  });
}

function rowsIn(table: AggregateTable): AggregateStore {
  return {
    get: (keys) => Promise.all(keys.map(async (key) => rowOf(key, await table.get(key)))),
    put: (rows) => Promise.all(rows.map(({ key, counts }) => table.put(key, counts))),
    clear: () => table.clear(),
  };
}

function rowOf(key: string, counts: unknown): AggregateRow | undefined {
  return counts === undefined ? undefined : { key, counts: counts as AggregateRow['counts'] };
}
