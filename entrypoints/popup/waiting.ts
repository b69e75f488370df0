/** Replies that wait, with what they answer, for the popup and the dashboard. */
import type { WaitingReply } from '../../components/reply-row.tsx';
import { countWaiting, finishReply, snoozeReply, waitingReplies } from '../../lib/tracking/replies.ts';
import type { Store } from '../../lib/tracking/store.ts';
import { store } from '../background/store.ts';

const DAY = 24 * 3_600_000;

/** The newest of them, and how many there are. */
export async function waitingIn(
  opened: Store,
  limit: number,
): Promise<{ waiting: number; replies: WaitingReply[] }> {
  const [waiting, newest] = await Promise.all([
    countWaiting(opened, opened.now()),
    waitingReplies(opened, opened.now(), limit),
  ]);
  const posts = await opened.database.posts.bulkGet(newest.map((reply) => reply.postId));
  return {
    waiting,
    replies: newest.map((reply, index) => ({ ...reply, postText: posts[index]?.text ?? '' })),
  };
}

export async function settleReply(id: string, state: 'done' | 'snoozed'): Promise<void> {
  const opened = await store();
  await (state === 'done' ? finishReply(opened, id) : snoozeReply(opened, id, opened.now() + DAY));
}
