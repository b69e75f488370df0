/**
 * Bluesky: the public AppView, without signing in. `replyCount` counts the author's own replies, so who replied is
 * read from the thread whenever the number is not yet explained. https://docs.bsky.app/docs/api/app-bsky-feed-get-posts
 */
import type * as v from 'valibot';
import { sameAccount } from '../../sites/account.ts';
import { ownId } from '../identity.ts';
import type { Post } from '../model.ts';
import type { Ask } from '../requests.ts';
import { clip } from '../text.ts';
import {
  Did,
  Feed,
  keyOf,
  type Node,
  Posts,
  type PostView,
  permalinkOf,
  Thread,
  uriOf,
  writtenAt,
} from './bluesky-shapes.ts';
import {
  type Item,
  isKnown,
  type Listing,
  LONGEST_REPLY,
  type Look,
  type SeenReply,
  type Source,
  unexplained,
  withoutList,
} from './source.ts';

/** What `getPosts` takes at once. */
const URIS = 25;

/** `base` is where the AppView answers; tests point it to a network of their own. */
export function bluesky(base = 'https://public.api.bsky.app'): Source {
  return {
    name: 'bluesky',
    batch: URIS,
    hostFor: () => new URL(base).host,
    look: (posts, ask) => look(base, posts, ask),
    list: async (account, ask, { cursor, withReplies }) => {
      const query = new URLSearchParams({
        actor: account.name.replace(/^@/u, ''),
        filter: withReplies ? 'posts_with_replies' : 'posts_and_author_threads',
        limit: '100',
        ...(cursor ? { cursor } : {}),
      });
      const answer = await ask({ url: `${base}/xrpc/app.bsky.feed.getAuthorFeed?${query}`, schema: Feed });
      return answer.is === 'ok' ? listing(answer.value, account.name) : withoutList(answer);
    },
  };
}

async function look(base: string, posts: readonly Post[], ask: Ask): Promise<Map<string, Look>> {
  const dids = await didsOf(base, posts, ask);
  const wanted = posts.flatMap((post) => {
    const did = dids.get(post.id);
    return did
      ? [
          {
            post,
            did,
            uris: [ownId(post.id), ...(post.threadIds ?? [])].map((key) => uriOf(did, key)),
          },
        ]
      : [];
  });
  const views = await viewsOf(
    base,
    wanted.flatMap((each) => each.uris),
    ask,
  );
  const looks = new Map<string, Look>();
  for (const { post, did, uris } of wanted) {
    // Not asked yet: a pause came in between.
    if (uris.some((uri) => !views.has(uri))) continue;
    const root = views.get(uris[0] ?? '');
    if (!root) {
      looks.set(post.id, { is: 'deleted' });
      continue;
    }
    const total = uris.reduce((sum, uri) => sum + (views.get(uri)?.replyCount ?? 0), 0);
    const renamed = post.account === did ? {} : { account: did };
    const seen = await explain(base, post, did, total, ask);
    looks.set(post.id, seen.is === 'seen' ? { ...seen, ...renamed } : seen);
  }
  return looks;
}

/** Says who replied: from what is known, or from the thread. */
async function explain(base: string, post: Post, did: string, total: number, ask: Ask): Promise<Look> {
  const { latest } = post;
  if (total === 0) {
    return {
      is: 'seen',
      replies: 0,
      own: 0,
      people: 0,
      approximate: false,
      edited: false,
      answers: { list: [], complete: true },
    };
  }
  if (latest && isKnown(post, total)) return { is: 'seen', ...latest, edited: false };
  const query = new URLSearchParams({
    uri: uriOf(did, ownId(post.id)),
    depth: String(Math.min(100, (post.threadIds?.length ?? 0) + 2)),
    parentHeight: '0',
  });
  const answer = await ask({ url: `${base}/xrpc/app.bsky.feed.getPostThread?${query}`, schema: Thread });
  if (answer.is !== 'ok') return unexplained(post, total, false);
  const found = {
    own: 0,
    total: 0,
    others: [] as SeenReply[],
    people: new Set<string>(),
    firstAt: Number.POSITIVE_INFINITY,
  };
  const parts = new Set(post.threadIds ?? []);
  const walk = (node: Node): void => {
    found.total += node.post.replyCount;
    for (const child of node.replies) {
      if (child.post.author.did === did) {
        found.own += 1;
        if (parts.has(keyOf(child.post.uri))) walk(child);
        continue;
      }
      found.people.add(child.post.author.did);
      found.firstAt = Math.min(found.firstAt, writtenAt(child.post));
      found.others.push(replyOf(child, did));
    }
  };
  walk(answer.value.thread);
  // The counter and the list are kept apart by the server and may differ for a moment.
  const replies = Math.max(found.others.length, found.total - found.own);
  return {
    is: 'seen',
    replies,
    own: found.own,
    people: found.people.size,
    approximate: false,
    edited: false,
    ...(found.others.length > 0 ? { firstReplyAt: Math.max(found.firstAt, post.publishedAt) } : {}),
    answers: { list: found.others, complete: found.others.length === replies },
  };
}

function replyOf(node: Node, did: string): SeenReply {
  const { post } = node;
  return {
    id: `bluesky:${keyOf(post.uri)}`,
    author: post.author.handle,
    text: clip(post.record.text, LONGEST_REPLY),
    permalink: permalinkOf(post),
    at: writtenAt(post),
    answered: node.replies.some((child) => child.post.author.did === did),
  };
}

/** Views by uri: `undefined` for a post that is not there; uris that could not be asked for are missing. */
async function viewsOf(
  base: string,
  uris: readonly string[],
  ask: Ask,
): Promise<Map<string, PostView | undefined>> {
  const views = new Map<string, PostView | undefined>();
  for (let start = 0; start < uris.length; start += URIS) {
    const some = uris.slice(start, start + URIS);
    const query = new URLSearchParams(some.map((uri) => ['uris', uri]));
    const answer = await ask({ url: `${base}/xrpc/app.bsky.feed.getPosts?${query}`, schema: Posts });
    if (answer.is !== 'ok') return views;
    const byUri = new Map(answer.value.posts.map((view) => [view.uri, view]));
    for (const uri of some) {
      const view = byUri.get(uri);
      if (view === undefined) views.set(uri, undefined);
      // There, but in a shape or under an author that makes no sense: as good as not asked.
      else if ('author' in view && uri.startsWith(`at://${view.author.did}/`)) views.set(uri, view);
    }
  }
  return views;
}

/** The lasting id behind each post's account; handles are asked for once. */
async function didsOf(base: string, posts: readonly Post[], ask: Ask): Promise<Map<string, string>> {
  const byName = new Map<string, string>();
  const dids = new Map<string, string>();
  for (const post of posts) {
    const inLink = decodeURIComponent(/\/profile\/([^/]+)\//u.exec(post.permalink)?.[1] ?? '');
    const name =
      [post.account, inLink].find((each) => each.startsWith('did:')) ?? post.account.replace(/^@/u, '');
    if (!name.startsWith('did:') && !byName.has(name)) {
      const query = new URLSearchParams({ handle: name });
      const answer = await ask({
        url: `${base}/xrpc/com.atproto.identity.resolveHandle?${query}`,
        schema: Did,
      });
      byName.set(name, answer.is === 'ok' ? answer.value.did : '');
    }
    const did = byName.get(name) ?? name;
    if (did) dids.set(post.id, did);
  }
  return dids;
}

function listing(feed: v.InferOutput<typeof Feed>, name: string): Listing {
  const own = feed.feed.filter(({ reason }) => reason === undefined).map(({ post }) => post);
  // A feed is one account's; should another's post be in it, it is not ours to count.
  const isNamed = ({ author }: PostView) => author.did === name || sameAccount(author.handle, name);
  const did = own.find(isNamed)?.author.did ?? (name.startsWith('did:') ? name : '');
  const mine = own.filter((post) => post.author.did === did);
  const isOwn = (uri: string) => uri.startsWith(`at://${did}/`);
  const items = mine.flatMap((post): Item[] => {
    const parent = post.record.reply?.parent.uri;
    if (parent && !isOwn(parent)) return [];
    return [
      {
        own: keyOf(post.uri),
        permalink: permalinkOf(post),
        text: post.record.text,
        at: writtenAt(post),
        replies: post.replyCount,
        public: true,
        ...(parent ? { continues: keyOf(parent) } : {}),
      },
    ];
  });
  const parents = mine.flatMap((post) => post.record.reply?.parent.uri ?? []);
  return {
    is: 'listed',
    account: did || name,
    items,
    answered: parents.filter((uri) => !isOwn(uri)).map((uri) => `bluesky:${keyOf(uri)}`),
    ...(feed.cursor && feed.feed.length > 0 ? { cursor: feed.cursor } : {}),
  };
}
