/** Replies that wait for the user's answer. */
import { guarded } from './errors.ts';
import type { Reply } from './model.ts';
import type { Store } from './store.ts';

/** Replies to answer, newest first, those whose snooze is over included. At most `limit`. */
export async function waitingReplies(store: Store, now: number, limit = 100): Promise<Reply[]> {
  const [waiting, awake] = await Promise.all([
    inState(store, 'waiting').reverse().limit(limit).toArray(),
    snoozedOver(store, now),
  ]);
  return [...waiting, ...awake].sort((one, other) => other.at - one.at).slice(0, limit);
}

/** More are not counted: to the database, counting is reading. */
const MOST_COUNTED = 1000;

/** How many replies wait, a thousand at most: the badge's number. */
export async function countWaiting(store: Store, now: number): Promise<number> {
  const [waiting, awake] = await Promise.all([
    inState(store, 'waiting').limit(MOST_COUNTED).primaryKeys(),
    snoozedOver(store, now),
  ]);
  return Math.min(MOST_COUNTED, waiting.length + awake.length);
}

/** Puts a reply aside until then. */
export function snoozeReply(store: Store, id: string, until: number): Promise<void> {
  return change(store, id, { state: 'snoozed', snoozedUntil: until });
}

/** The user has dealt with it, wherever that was. */
export function finishReply(store: Store, id: string): Promise<void> {
  return change(store, id, { state: 'done' });
}

function change(store: Store, id: string, changes: Partial<Reply>): Promise<void> {
  return guarded(async () => {
    await store.database.replies.update(id, { ...changes, updatedAt: store.now() });
  });
}

/** Snoozed replies are few: to read them all at once is quicker than one by one. */
async function snoozedOver(store: Store, now: number): Promise<Reply[]> {
  const snoozed = await inState(store, 'snoozed').toArray();
  return snoozed.filter((reply) => (reply.snoozedUntil ?? 0) <= now);
}

function inState({ database }: Store, state: Reply['state']) {
  return database.replies.where('[state+at]').between([state, 0], [state, Number.MAX_VALUE]);
}
