/** The parts of the AT Protocol's answers that we read. https://docs.bsky.app/docs/api/app-bsky-feed-get-posts */
import * as v from 'valibot';
import { Count, those, When } from './shapes.ts';

const Author = v.object({ did: v.pipe(v.string(), v.startsWith('did:')), handle: v.string() });
const Ref = v.object({ uri: v.string() });
const Uri = v.pipe(v.string(), v.startsWith('at://'));

export const PostView = v.object({
  uri: Uri,
  author: Author,
  record: v.object({
    text: v.string(),
    /** As the author's client claims; some claim nonsense. */
    createdAt: v.fallback(When, Number.POSITIVE_INFINITY),
    reply: v.optional(v.object({ root: Ref, parent: Ref })),
  }),
  replyCount: v.optional(Count, 0),
  indexedAt: When,
});
export type PostView = v.InferOutput<typeof PostView>;

/** A post in an odd shape is told from one that is not there by its uri alone. */
export const Posts = v.object({ posts: v.array(v.union([PostView, v.object({ uri: Uri })])) });

export const Feed = v.object({
  feed: those(v.object({ post: PostView, reason: v.optional(v.unknown()) })),
  cursor: v.optional(v.string()),
});

export interface Node {
  post: PostView;
  replies: Node[];
}
/** Blocked and deleted replies have no post and are left out. */
const Node: v.GenericSchema<unknown, Node> = v.object({
  post: PostView,
  replies: v.optional(
    v.lazy(() => those(Node)),
    [],
  ),
});
export const Thread = v.object({ thread: Node });

export const Did = v.object({ did: Author.entries.did });

/** Authors may claim any time; the network knows when it first saw the post. */
export function writtenAt(post: PostView): number {
  return Math.min(post.record.createdAt, post.indexedAt);
}

/** With the lasting id in place of the handle, so that the link outlives a change of handle. */
export function permalinkOf(post: PostView): string {
  return `https://bsky.app/profile/${post.author.did}/post/${keyOf(post.uri)}`;
}

export function keyOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

export function uriOf(did: string, key: string): string {
  return `at://${did}/app.bsky.feed.post/${key}`;
}
