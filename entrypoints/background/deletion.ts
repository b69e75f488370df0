/** Leaves nothing of the user's behind: posts, settings, observations, alarms. */
import { browser } from 'wxt/browser';
import { type Route, route } from '../../lib/messaging/calls.ts';
import { deleteAll } from '../../lib/protocol/calls.ts';
import { store } from './store.ts';

export const deletionRoutes: readonly Route[] = [
  route(deleteAll, async () => {
    const opened = await store();
    const { posts, readings, replies } = opened.database;
    const [ofPosts, ofReadings, ofReplies] = await Promise.all([
      posts.count(),
      readings.count(),
      replies.count(),
    ]);
    await opened.deleteAll();
    const { sync, local, session } = browser.storage;
    await Promise.all([sync.clear(), local.clear(), session.clear(), browser.alarms.clearAll()]);
    return { posts: ofPosts, readings: ofReadings, replies: ofReplies };
  }),
];
