/** Runs in the extension's own origin: fills the store through the product's own code, so that the counts are right. */
import { openScoredStore } from '../../lib/scorecard/store.ts';
import type { Post, Reading } from '../../lib/tracking/model.ts';

const HOUR = 3_600_000;
const CHUNK = 2000;

declare global {
  var chorusSeed: (posts: number) => Promise<void>;
}

/** Adds this many posts, each with two readings. */
globalThis.chorusSeed = async (posts) => {
  const store = await openScoredStore();
  for (let from = 0; from < posts; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, posts - from) }, (_, at) => postAt(from + at));
    await store.change([], () => ({ posts: chunk, readings: chunk.flatMap(readingsOf) }));
  }
  store.close();
};

function postAt(place: number): Post {
  const publishedAt = Date.now() - (48 + (place % 80_000)) * HOUR;
  const asks = place % 2 === 0;
  return {
    id: `bluesky:bench${place}`,
    site: 'bluesky',
    account: 'ada',
    permalink: `https://bsky.app/profile/ada/post/bench${place}`,
    text: `Post ${place}. What changed for you?`,
    moves: asks ? [{ kind: 'question', technique: 'open-question', start: 8, end: 29 }] : [],
    issues: [],
    publishedAt,
    state: 'live',
    origin: 'imported',
    public: true,
    latest: { at: publishedAt + 30 * HOUR, replies: place % 3, own: 0, approximate: false },
    ...(place % 3 > 0 && { firstReplyAt: publishedAt + HOUR }),
    updatedAt: publishedAt,
  };
}

function readingsOf({ id, publishedAt, latest }: Post): Reading[] {
  return [2, 30].map((hours) => {
    const at = publishedAt + hours * HOUR;
    const replies = latest?.replies ?? 0;
    return {
      id: `${id}@${at}`,
      postId: id,
      at,
      replies,
      own: 0,
      source: 'bluesky',
      approximate: false,
      updatedAt: at,
    };
  });
}
