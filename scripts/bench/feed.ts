/** A Bluesky account with a long past, as the public API lists it. */
import type { Internet } from '../../tests/e2e/internet.ts';

const DID = 'did:plc:ada';
const HOUR = 3_600_000;
const endings = [
  'What did you change first?',
  'Tell me yours.',
  'It took longer than planned.',
  'Tabs or spaces?',
];

/** Answers for this many posts, a hundred a page. */
export function serveFeed(internet: Internet, posts: number): void {
  internet.on('public.api.bsky.app', ({ path, query }) => {
    if (!path.endsWith('getAuthorFeed')) return { status: 400, body: { error: 'NotFound' } };
    const from = Number(query.get('cursor') ?? 0);
    const to = Math.min(posts, from + Number(query.get('limit') ?? 50));
    const feed = Array.from({ length: to - from }, (_, place) => ({ post: postAt(from + place) }));
    return { body: { feed, ...(to < posts && { cursor: String(to) }) } };
  });
}

function postAt(place: number) {
  const at = new Date(Date.now() - (place + 1) * 5 * HOUR).toISOString();
  const text = `We moved part ${place} of our billing to another database in week ${place % 52}. The old one had grown for ten years, and nobody knew all of it. ${endings[place % endings.length]}`;
  return {
    uri: `at://${DID}/app.bsky.feed.post/past${place}`,
    cid: `cid${place}`,
    author: { did: DID, handle: 'ada.bsky.social' },
    record: { $type: 'app.bsky.feed.post', text, createdAt: at },
    replyCount: place % 4,
    indexedAt: at,
  };
}
