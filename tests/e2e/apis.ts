/** The sites' public APIs as documented, answering from what was published on the fixture's page and who replied to it. */
import type { FixturePost } from '../fixtures/kit.ts';
import type { Answer, Asked, Internet } from './internet.ts';

interface Reply {
  readonly by: string;
  readonly text: string;
}

/** What a site's API knows: the posts, newest first, and the replies to each. */
export interface Known {
  posts: readonly FixturePost[];
  replies: Readonly<Record<string, readonly Reply[]>>;
  /** Ids of posts that were changed later. */
  edited?: readonly string[];
}

/** https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed and its neighbours. */
export function serveBlueskyApi(internet: Internet, known: Known): void {
  const did = (name: string) => `did:plc:${name.replace(/\.bsky\.social$/, '').replace(/^did:plc:/, '')}`;
  const author = (name: string) => ({ did: did(name), handle: `${name}.bsky.social` });
  const uri = (name: string, key: string) => `at://${did(name)}/app.bsky.feed.post/${key}`;
  const view = (by: string, key: string, text: string, at: string, replyCount: number) => ({
    uri: uri(by, key),
    cid: `cid-${key}`,
    author: author(by),
    record: { $type: 'app.bsky.feed.post', text, createdAt: at },
    replyCount,
    indexedAt: at,
  });
  const repliesTo = (post: FixturePost) => known.replies[post.id] ?? [];
  const viewOf = (post: FixturePost) =>
    view(post.author, post.id, post.texts[0] ?? '', post.at, repliesTo(post).length);

  internet.on('public.api.bsky.app', ({ path, query }): Answer => {
    const method = path.replace('/xrpc/app.bsky.feed.', '');
    if (method === 'getAuthorFeed') {
      const mine = known.posts.filter((post) => did(post.author) === did(query.get('actor') ?? ''));
      return { body: { feed: mine.map((post) => ({ post: viewOf(post) })) } };
    }
    if (method === 'getPosts') {
      const wanted = query.getAll('uris');
      return { body: { posts: known.posts.map(viewOf).filter((post) => wanted.includes(post.uri)) } };
    }
    if (method === 'getPostThread') {
      const post = known.posts.find((each) => uri(each.author, each.id) === query.get('uri'));
      if (!post) return { status: 400, body: { error: 'NotFound', message: 'Post not found' } };
      const replies = repliesTo(post).map(({ by, text }, index) => ({
        $type: 'app.bsky.feed.defs#threadViewPost',
        post: view(by, `${post.id}r${index}`, text, post.at, 0),
      }));
      return {
        body: { thread: { $type: 'app.bsky.feed.defs#threadViewPost', post: viewOf(post), replies } },
      };
    }
    if (path.endsWith('resolveHandle') || path.endsWith('getProfile')) {
      return {
        body: author((query.get('actor') ?? query.get('handle') ?? '').replace(/\.bsky\.social$/, '')),
      };
    }
    return { status: 501, body: { error: 'MethodNotImplemented' } };
  });
}

/** https://docs.joinmastodon.org/methods/statuses/ and /methods/accounts/. */
export function mastodonApi(host: string, known: Known) {
  const ids: Record<string, string> = { anna: '11', bea: '12', carol: '13' };
  const account = (name: string) => ({
    id: ids[name] ?? name,
    username: name,
    acct: name,
    url: `https://${host}/@${name}`,
  });
  const status = (by: string, id: string, text: string, at: string, replies: number, to: string | null) => ({
    id,
    created_at: at,
    edited_at: null,
    in_reply_to_id: to,
    in_reply_to_account_id: to && '11',
    visibility: 'public',
    url: `https://${host}/@${by}/${id}`,
    replies_count: replies,
    content: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br />')}</p>`,
    account: account(by),
  });
  const repliesTo = (post: FixturePost) => known.replies[post.id] ?? [];
  const statusOf = (post: FixturePost) => ({
    ...status(post.author, post.id, post.texts.join('\n\n'), post.at, repliesTo(post).length, null),
    edited_at: known.edited?.includes(post.id) ? post.at : null,
  });

  return ({ path, query }: Asked): Answer => {
    if (path === '/api/v1/accounts/lookup') return { body: account(query.get('acct') ?? '') };
    const ofAccount = /^\/api\/v1\/accounts\/([^/]+)\/statuses$/.exec(path)?.[1];
    if (ofAccount) {
      const mine = known.posts.filter(
        (post) => account(post.author).id === ofAccount && !query.has('max_id'),
      );
      return { body: mine.map(statusOf) };
    }
    const [, id, context] = /^\/api\/v1\/statuses\/([^/]+)(\/context)?$/.exec(path) ?? [];
    const post = known.posts.find((each) => each.id === id);
    if (!post) return { status: 404, body: { error: 'Record not found' } };
    if (!context) return { body: statusOf(post) };
    const descendants = repliesTo(post).map(({ by, text }, index) =>
      status(by, `${post.id}${index}`, text, post.at, 0, post.id),
    );
    return { body: { ancestors: [], descendants } };
  };
}

/** https://www.reddit.com/dev/api, the listings behind its pages; nobody comments there. */
export function redditApi(known: Known) {
  const listing = (kind: string, children: readonly object[]) => ({
    kind: 'Listing',
    data: { children: children.map((data) => ({ kind, data })), after: null },
  });
  const linkOf = ({ id, author, texts: [title, selftext = ''], at }: FixturePost) => ({
    id,
    author,
    title,
    selftext,
    permalink: `/r/bread/comments/${id}/title/`,
    created_utc: Date.parse(at) / 1000,
    num_comments: 0,
    edited: known.edited?.includes(id) ? Date.parse(at) / 1000 : false,
    removed_by_category: null,
  });
  return ({ path }: Asked): Answer => {
    const user = /^\/user\/([^/]+)\/submitted\.json$/.exec(path)?.[1];
    if (user) return { body: listing('t3', known.posts.filter(({ author }) => author === user).map(linkOf)) };
    const id = /\/comments\/([^/]+)(?:\/[^/]*)?\.json$/.exec(path)?.[1];
    const post = known.posts.find((each) => each.id === id);
    // What its author has deleted stays, without the author.
    const gone = { ...linkOf({ ...nobodysPost, id: id ?? '' }), removed_by_category: 'deleted' };
    return { body: [listing('t3', [post ? linkOf(post) : gone]), listing('t1', [])] };
  };
}

const nobodysPost: FixturePost = {
  id: '',
  author: '[deleted]',
  texts: [''],
  at: '2026-11-20T12:00:00.000Z',
  replies: 0,
  public: true,
};

/** https://github.com/HackerNews/API */
export function hackerNewsApi(known: Known) {
  return ({ path }: Asked): Answer => {
    const user = /^\/v0\/user\/([^/]+)\.json$/.exec(path)?.[1];
    const mine = known.posts.filter(({ author }) => author === user);
    if (user) return { body: { id: user, submitted: mine.map(({ id }) => Number(id)) } };
    const id = /^\/v0\/item\/(\d+)\.json$/.exec(path)?.[1];
    const post = known.posts.find((each) => each.id === id);
    const item = { id: Number(id), type: 'story' };
    if (!post) return { body: { ...item, deleted: true } };
    const [title, text] = post.texts;
    const time = Math.floor(Date.parse(post.at) / 1000);
    return { body: { ...item, by: post.author, time, title, text, descendants: 0 } };
  };
}
