/** What pages told of each site's anchors since the site was last seen to be in order. On this machine only. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { addObservations, type Observations } from '../page/drift.ts';

/** One unknown box is a box; this many without a single composer in between are a composer that has changed. */
const SUSPICIOUS = 3;

const Kept = v.fallback(v.record(v.string(), v.record(v.string(), v.number())), {});
const item = storage.defineItem<unknown>('local:observations', { version: 1 });

/** Adds what a page told. A confirmed post means that everything fits, and starts the count anew. */
export function noteObservations(siteId: string, seen: Observations): Promise<void> {
  turn = turn
    .catch(() => {})
    .then(async () => {
      const all = v.parse(Kept, await item.getValue());
      const sum = addObservations(all[siteId] ?? {}, seen);
      await item.setValue({ ...all, [siteId]: seen.confirmed ? {} : sum });
    });
  return turn;
}

/** Site id → what its pages told, ready for `driftReport`. */
export async function readObservations(): Promise<Record<string, Observations>> {
  const all = v.parse(Kept, await item.getValue());
  return Object.fromEntries(
    Object.entries(all).map(([site, { unknown = 0, ...seen }]) => [site, judged(seen, unknown)]),
  );
}

let turn: Promise<void> = Promise.resolve();

function judged(seen: Observations, unknown: number): Observations {
  return unknown >= SUSPICIOUS && !seen.composer ? { ...seen, composer: 0 } : seen;
}
