/** The store as the service worker uses it: opened when it is first needed, and anew after somebody closed it under us. */
import { readExperience } from '../../lib/scorecard/aggregates.ts';
import type { Experience } from '../../lib/scorecard/experience.ts';
import { aggregatesOf, keepCurrent, openScoredStore } from '../../lib/scorecard/store.ts';
import type { Store } from '../../lib/tracking/store.ts';
import { currentSettings } from './state.ts';

const HOUR = 3_600_000;

let opened: Promise<Store> | undefined;

/** @throws StoreError when it cannot be opened; the next call tries again. */
export function store(): Promise<Store> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What this user's own posts teach; nothing while the store cannot be read, for coaching goes on without it. */
export async function experience(): Promise<Experience> {
  try {
    return await readExperience(aggregatesOf(await store()));
  } catch {
    return new Map();
  }
}

/** Counts anew when the age at which posts are judged was changed, here or on another machine. */
export async function judgeAsSet(): Promise<void> {
  await keepCurrent(await store(), (await currentSettings()).judgeAfterHours * HOUR);
}

async function open(): Promise<Store> {
  const ready = await openScoredStore();
  ready.database.on('close', () => (opened = undefined));
  await keepCurrent(ready, (await currentSettings()).judgeAfterHours * HOUR);
  return ready;
}
