import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../lib/tracking/model.ts';
import { openRequests } from '../../../lib/tracking/requests.ts';
import { bluesky } from '../../../lib/tracking/sources/bluesky.ts';
import { hackerNews } from '../../../lib/tracking/sources/hacker-news.ts';
import { mastodon } from '../../../lib/tracking/sources/mastodon.ts';
import { reddit } from '../../../lib/tracking/sources/reddit.ts';
import type { Source } from '../../../lib/tracking/sources/source.ts';
import { aPost, aWorld, freshStore, json, NOON, type World } from './support.ts';

async function look(source: Source, posts: Post[], answer: World['answer']) {
  const world = aWorld(answer);
  const store = await freshStore();
  const looks = await source.look(posts, openRequests(store, world).scheduled);
  return { looks, first: looks.get(posts[0]?.id ?? ''), requests: world.requests };
}

const iso = (at: number) => new Date(at).toISOString();

const status = (id: string, changes: object = {}) => ({
  id,
  created_at: iso(NOON),
  edited_at: null,
  in_reply_to_id: null,
  in_reply_to_account_id: null,
  replies_count: 0,
  visibility: 'public',
  account: { id: '7', acct: 'alice', username: 'alice' },
  content: '<p>Which one?</p>',
  url: `https://example.social/@alice/${id}`,
  reblog: null,
  ...changes,
});
const toot = (own: string, changes: Partial<Post> = {}): Post =>
  aPost(own, {
    id: `mastodon:example.social/${own}`,
    site: 'mastodon',
    account: 'alice',
    permalink: `https://example.social/@alice/${own}`,
    ...changes,
  });
const bo = { id: '8', acct: 'bo@other.example', username: 'bo' };
/** An instance of any version; `many` is whether it answers for several statuses at once. */
const instance =
  (statuses: object[], descendants: object[], many = true) =>
  (url: URL) => {
    const byId = new Map(statuses.map((each) => [v.parse(v.object({ id: v.string() }), each).id, each]));
    if (url.pathname === '/api/v1/statuses') {
      if (!many) return json({ error: 'Not found' }, { status: 404 });
      return json(url.searchParams.getAll('id[]').flatMap((id) => byId.get(id) ?? []));
    }
    if (url.pathname.endsWith('/context')) return json({ ancestors: [], descendants });
    const found = byId.get(url.pathname.split('/').at(-1) ?? '');
    return found ? json(found) : json({ error: 'Record not found' }, { status: 404 });
  };

describe('Mastodon', () => {
  test("tells the author's own replies from others', and who was answered", async () => {
    const descendants = [
      status('2', { in_reply_to_id: '1', account: bo, content: '<p>That &amp; this</p>' }),
      status('3', { in_reply_to_id: '1' }),
      status('4', { in_reply_to_id: '2' }),
      status('5', { in_reply_to_id: '1', account: { ...bo, id: '9' } }),
    ];
    const { first } = await look(
      mastodon(),
      [toot('1')],
      instance([status('1', { replies_count: 3 })], descendants),
    );
    expect(first).toMatchObject({ replies: 2, own: 1, people: 2, approximate: false });
    expect(first?.is === 'seen' && first.answers?.list).toMatchObject([
      { id: 'mastodon:example.social/2', answered: true, text: 'That & this' },
      { id: 'mastodon:example.social/5', answered: false },
    ]);
  });

  test.each([
    [true, 1],
    [false, 31],
  ])('thirty statuses, twenty a time where the host can (%s)', async (many, requests) => {
    const ids = Array.from({ length: many ? 20 : 30 }, (_, n) => `${n + 1}`);
    const done = await look(
      mastodon(),
      ids.map((id) => toot(id)),
      instance(
        ids.map((id) => status(id)),
        [],
        many,
      ),
    );
    expect(done.looks.size).toBe(ids.length);
    expect(done.requests).toHaveLength(requests);
  });

  test.each([
    ['deleted', status('2'), {}, { is: 'deleted' }],
    ['private now', status('1', { visibility: 'private' }), {}, { is: 'private' }],
    ['edited', status('1', { edited_at: iso(NOON) }), {}, { is: 'seen', edited: true }],
    ["somebody else's", status('1', { account: bo }), {}, undefined],
    ['with a negative count', status('1', { replies_count: -1 }), {}, undefined],
    ['with a count beyond belief', status('1', { replies_count: 1e12 }), {}, undefined],
    ['with a count in words', status('1', { replies_count: 'few' }), {}, undefined],
  ])('a status that is %s', async (_, answer, changes, expected) => {
    const { first } = await look(mastodon(), [toot('1', changes)], instance([answer], []));
    if (expected) expect(first).toMatchObject(expected);
    else expect(first).toBeUndefined();
  });

  test('an instance that shows nothing without signing in', async () => {
    const { first } = await look(mastodon(), [toot('1')], () => json({ error: 'no' }, { status: 401 }));
    expect(first).toEqual({ is: 'private' });
  });

  test('when who replied cannot be read, the number counts as a guess', async () => {
    const { first } = await look(mastodon(), [toot('1')], (url) =>
      url.pathname.endsWith('/context') ? new Response('<html>') : json(status('1', { replies_count: 4 })),
    );
    expect(first).toMatchObject({ replies: 4, own: 0, approximate: true });
  });
});

describe('Hacker News', () => {
  const post = aPost('100', {
    id: 'hacker-news:100',
    site: 'hacker-news',
    account: 'alice',
    permalink: 'https://news.ycombinator.com/item?id=100',
  });
  const items: Record<string, object | null> = {
    100: {
      id: 100,
      type: 'story',
      by: 'alice',
      time: NOON / 1000,
      title: 'Ask HN',
      kids: [101, 102, 104],
      descendants: 3,
    },
    101: { id: 101, type: 'comment', by: 'bo', time: NOON / 1000, text: 'I&#x27;d say', kids: [103] },
    102: { id: 102, type: 'comment', deleted: true },
    103: { id: 103, type: 'comment', by: 'alice', time: NOON / 1000, text: 'thanks' },
    104: { id: 104, type: 'comment', by: 'cy', time: NOON / 1000, text: 'hm' },
  };
  const answer =
    (changed: Record<string, object | null> = {}) =>
    (url: URL) => {
      const id = /(\d+)\.json$/u.exec(url.pathname)?.[1] ?? '';
      return json({ ...items, ...changed }[id] ?? null);
    };

  test('reads the comments to tell whose they are', async () => {
    const { first } = await look(hackerNews(), [post], answer());
    expect(first).toMatchObject({ replies: 2, own: 1, people: 2, approximate: false });
    expect(first?.is === 'seen' && first.answers?.list).toMatchObject([
      { author: 'bo', text: "I'd say", answered: true },
      { author: 'cy', answered: false },
    ]);
  });

  test('a busy post costs a few requests, and its number is a guess', async () => {
    const kids = Array.from({ length: 300 }, (_, n) => 1000 + n);
    const all = Object.fromEntries(
      kids.map((id) => [id, { id, type: 'comment', by: `u${id}`, time: 1, text: 'x' }]),
    );
    const { first, requests } = await look(
      hackerNews(),
      [post],
      answer({ 100: { ...items[100], kids, descendants: 300 }, ...all }),
    );
    expect(first).toMatchObject({ replies: 300, approximate: true });
    expect(requests.length).toBeLessThan(12);
  });

  test.each([
    ['gone', null, { is: 'deleted' }],
    ['deleted', { id: 100, deleted: true }, { is: 'deleted' }],
    ['flagged', { ...items[100], dead: true }, { is: 'private' }],
    ["somebody else's", { ...items[100], by: 'mallory' }, undefined],
    ['another item', { ...items[100], id: 5 }, undefined],
    ['answered less than never', { ...items[100], descendants: -1 }, undefined],
    ['answered beyond belief', { ...items[100], descendants: 1e15 }, undefined],
    ['answered by half', { ...items[100], descendants: 1.5 }, undefined],
    ['nonsense', { id: 'x' }, undefined],
  ])('a story that is %s', async (_, item, expected) => {
    const { first } = await look(hackerNews(), [post], answer({ 100: item }));
    expect(first).toEqual(expected);
  });
});

describe('Reddit', () => {
  const link = {
    id: 'abc',
    author: 'alice',
    title: 'T',
    permalink: '/r/x/comments/abc/t/',
    created_utc: 1.6e9,
    num_comments: 0,
  };
  const listing = (kind: string, all: object[]) => ({
    kind: 'Listing',
    data: { children: all.map((data) => ({ kind, data })), after: null },
  });
  const comment = (id: string, author: string, replies: object | '' = '') => ({
    id,
    author,
    body: 'Well',
    permalink: `/r/x/comments/abc/t/${id}/`,
    created_utc: NOON / 1000,
    replies,
  });
  const post = (own = 'abc') =>
    aPost(own, {
      id: `reddit:${own}`,
      site: 'reddit',
      account: 'u/alice',
      permalink: `https://www.reddit.com/r/x/comments/${own}/t/`,
    });

  test("tells own comments, others' and the robot's apart at any depth", async () => {
    const comments = [
      comment('c1', 'bo', listing('t1', [comment('c2', 'alice', listing('t1', [comment('c3', 'bo')]))])),
      comment('c4', 'AutoModerator'),
      comment('c5', 'cy'),
    ];
    const { first, requests } = await look(reddit(), [post()], () =>
      json([listing('t3', [{ ...link, num_comments: 5 }]), listing('t1', comments)]),
    );
    expect(requests).toHaveLength(1);
    expect(first).toMatchObject({ replies: 3, own: 2, people: 2, approximate: false });
    expect(first?.is === 'seen' && first.answers?.list.map((each) => [each.author, each.answered])).toEqual([
      ['bo', true],
      ['cy', false],
    ]);
  });

  test('posts without news share one request', async () => {
    const posts = Array.from({ length: 50 }, (_, n) => post(`p${n}`)).map((each) => ({
      ...each,
      latest: { at: NOON, replies: 2, own: 0, approximate: false },
    }));
    const all = posts.map((_, n) => ({ ...link, id: `p${n}`, num_comments: 2 }));
    const done = await look(reddit(), posts, () => json(listing('t3', all)));
    expect(done.looks.size).toBe(50);
    expect(done.requests).toHaveLength(1);
  });

  test.each([
    ['deleted by its author', { author: '[deleted]' }, { is: 'deleted' }],
    ['removed by a moderator', { removed_by_category: 'moderator' }, { is: 'private' }],
    ['another', { id: 'zzz' }, undefined],
    ["somebody else's", { author: 'mallory' }, undefined],
    ['answered less than never', { num_comments: -1 }, undefined],
    ['answered beyond belief', { num_comments: 1e15 }, undefined],
    ['answered in words', { num_comments: '7' }, undefined],
  ])('a post that is %s', async (_, changes, expected) => {
    const { first } = await look(reddit(), [post()], () =>
      json([listing('t3', [{ ...link, ...changes }]), listing('t1', [])]),
    );
    expect(first).toEqual(expected);
  });
});

describe('Bluesky', () => {
  const view = {
    uri: 'at://did:plc:alice/app.bsky.feed.post/1',
    author: { did: 'did:plc:alice', handle: 'alice.test' },
    record: { text: 't', createdAt: iso(NOON) },
    replyCount: 0,
    indexedAt: iso(NOON),
  };
  test.each([
    ['fine', {}, 'seen'],
    ['answered less than never', { replyCount: -1 }, undefined],
    ['answered beyond belief', { replyCount: 1e15 }, undefined],
    ['answered in words', { replyCount: '7' }, undefined],
    ["somebody else's", { author: { did: 'did:plc:eve', handle: 'alice.test' } }, undefined],
    ['another', { uri: 'at://did:plc:alice/app.bsky.feed.post/2' }, 'deleted'],
  ])('a post that is %s', async (_, changes, is) => {
    const { first } = await look(bluesky(), [aPost('1')], () => json({ posts: [{ ...view, ...changes }] }));
    expect(first?.is).toBe(is);
  });
});

test('a thread nested beyond the stack is a broken answer, not an exception', async () => {
  const post = {
    uri: 'at://did:plc:alice/app.bsky.feed.post/1',
    author: { did: 'did:plc:alice', handle: 'alice.test' },
    record: { text: 't', createdAt: iso(NOON) },
    replyCount: 1,
    indexedAt: iso(NOON),
  };
  const depth = 5000;
  const node = `{"post":${JSON.stringify(post)},"replies":[`;
  const { first } = await look(bluesky(), [aPost('1')], (url) =>
    url.pathname.endsWith('getPosts')
      ? json({ posts: [post] })
      : new Response(`{"thread":${node.repeat(depth)}${']}'.repeat(depth)}}`),
  );
  expect(first).toMatchObject({ is: 'seen', approximate: true });
});

describe('every source', () => {
  const cases: [Source, Post][] = [
    [bluesky(), aPost('1')],
    [mastodon(), toot('1')],
    [hackerNews(), aPost('1', { id: 'hacker-news:1', permalink: 'https://news.ycombinator.com/item?id=1' })],
    [reddit(), aPost('1', { id: 'reddit:1', permalink: 'https://www.reddit.com/r/x/comments/1/t/' })],
  ];
  const bodies: [string, string][] = [
    ['HTML', '<!doctype html><p>blocked'],
    ['partial JSON', '{"posts":[{"uri":"at://'],
    ['null fields', '{"posts":null,"data":null,"id":null}'],
    ['an empty array', '[]'],
    ['a number', '17'],
    ['a deep nest', '['.repeat(5000) + ']'.repeat(5000)],
  ];
  test.each(
    cases.flatMap(([source, post]) =>
      bodies.map(([name, body]) => [source.name, name, source, post, body] as const),
    ),
  )('%s given %s neither throws nor counts', async (_, __, source, post, body) => {
    const { first } = await look(source, [post], () => new Response(body));
    expect(first?.is === 'seen').toBe(false);
  });
});
