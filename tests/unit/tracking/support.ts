/** What the tracking tests share: a store of their own, a post, and a world whose clock and network they hold. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach } from 'vitest';
import type { Environment } from '../../../lib/tracking/environment.ts';
import type { Post } from '../../../lib/tracking/model.ts';
import { openStore, type Store, type StoreOptions } from '../../../lib/tracking/store.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOON = Date.UTC(2026, 10, 2, 12);

// Dexie looks for a database once, when it is loaded, which may be before fake-indexeddb is.
Dexie.dependencies = { indexedDB, IDBKeyRange };

const open: Store[] = [];
let names = 0;

afterEach(async () => {
  for (const store of open.splice(0)) {
    store.close();
    await store.database.delete({ disableAutoOpen: true });
  }
});

export function freshName(): string {
  names += 1;
  return `test-${names}`;
}

/** A store of its own, deleted after the test. */
export async function freshStore(options: StoreOptions = {}): Promise<Store> {
  const store = await openStore({ name: freshName(), now: () => NOON, ...options });
  open.push(store);
  return store;
}

export function aPost(own: string, changes: Partial<Post> = {}): Post {
  return {
    id: `bluesky:${own}`,
    site: 'bluesky',
    account: 'did:plc:alice',
    permalink: `https://bsky.app/profile/did:plc:alice/post/${own}`,
    text: `Which one would you keep, number ${own}?`,
    moves: [],
    issues: [],
    publishedAt: NOON - HOUR,
    state: 'live',
    origin: 'composed',
    public: true,
    nextCheckAt: NOON,
    updatedAt: NOON - HOUR,
    ...changes,
  };
}

export interface World extends Environment {
  time: number;
  alarm: number | null;
  isOnline: boolean;
  isSaving: boolean;
  readonly requests: string[];
  answer: (url: URL, init: RequestInit) => Response | Promise<Response>;
}

export function aWorld(answer: World['answer']): World {
  const world: World = {
    time: NOON,
    alarm: null,
    isOnline: true,
    isSaving: false,
    requests: [],
    answer,
    now: () => world.time,
    random: () => 0.5,
    fetch: async (url, init) => {
      world.requests.push(url);
      return world.answer(new URL(url), init);
    },
    online: () => world.isOnline,
    saving: () => world.isSaving,
    mayReach: () => true,
    setAlarm: (at) => {
      world.alarm = at;
    },
  };
  return world;
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), {
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
}
