/** Some sites give a post another address when it is edited. */
import type { Site } from '../sites/model.ts';
import { identify } from './identity.ts';
import type { Store } from './store.ts';

/** Goes on under the new address with all that is known of a post. Does nothing for a post that is not followed. */
export async function move(store: Store, site: Site, from: string, to: string): Promise<void> {
  const before = identify(site, from);
  const after = identify(site, to);
  if (!before || !after || before.id === after.id) return;
  const { database } = store;
  const readings = await database.readings
    .where('[postId+at]')
    .between([before.id, 0], [before.id, Number.MAX_VALUE])
    .toArray();
  const replies = await database.replies.where('postId').equals(before.id).toArray();
  const updatedAt = store.now();
  const mine = { postId: after.id, updatedAt };
  await store.change([before.id], (posts) => {
    const post = posts.get(before.id);
    if (!post) return {};
    return {
      posts: [{ ...post, id: after.id, permalink: to, state: 'edited', updatedAt }],
      readings: readings.map((each) => ({ ...each, ...mine, id: `${after.id}@${each.at}` })),
      replies: replies.map((each) => ({ ...each, ...mine })),
      removePosts: [before.id],
    };
  });
}
