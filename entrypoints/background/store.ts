/** The store as the service worker uses it: opened when it is first needed, and anew after somebody closed it under us. */
import { readExperience } from '../../lib/scorecard/aggregates.ts';
import type { Terms } from '../../lib/scorecard/contribution.ts';
import type { Experience } from '../../lib/scorecard/experience.ts';
import { aggregatesOf, keepCurrent, openScoredStore } from '../../lib/scorecard/store.ts';
import type { Settings } from '../../lib/settings/model.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import type { Store } from '../../lib/tracking/store.ts';

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

/** Counts anew when posts are to be judged at another age or were forgotten, here or on another machine. */
export async function countAs(settings: Settings): Promise<void> {
  await keepCurrent(await store(), termsOf(settings));
}

async function open(): Promise<Store> {
  const [ready, settings] = await Promise.all([openScoredStore(), readSettings()]);
  ready.database.on('close', () => (opened = undefined));
  await keepCurrent(ready, termsOf(settings));
  return ready;
}

function termsOf({ judgeAfterHours, forgottenAt }: Settings): Terms {
  return { judgeAfterMs: judgeAfterHours * HOUR, forgottenAt };
}
