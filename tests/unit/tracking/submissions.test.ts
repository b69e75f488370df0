import { describe, expect, test } from 'vitest';
import { bluesky } from '../../../lib/sites/bluesky.ts';
import { mastodon } from '../../../lib/sites/mastodon.ts';
import type { Site } from '../../../lib/sites/model.ts';
import { x } from '../../../lib/sites/x.ts';
import { identify, ownId } from '../../../lib/tracking/identity.ts';
import { readPage, type SeenPost } from '../../../lib/tracking/sources/page.ts';
import {
  confirm,
  dropUnconfirmed,
  keptBack,
  published,
  submitted,
} from '../../../lib/tracking/submissions.ts';
import { fromHtml, sameText } from '../../../lib/tracking/text.ts';
import { DAY, freshStore, HOUR, NOON } from './support.ts';

const nothing = () => ({ moves: [], issues: [] });

async function withSubmission(site: Site, parts: string[], changes = {}) {
  const store = await freshStore();
  const submission = {
    site: site.id,
    host: 'x.com',
    account: 'alice',
    parts,
    public: true,
    submittedAt: NOON - 1000,
  };
  const id = await submitted(store, { ...submission, ...changes });
  return { store, id };
}

const xPost = (id: string, author = 'alice') => `https://x.com/${author}/status/${id}`;
const seen = (id: string, text: string, changes: Partial<SeenPost> = {}): SeenPost => ({
  permalink: xPost(id),
  author: 'alice',
  text,
  replies: 0,
  approximate: false,
  at: NOON,
  ...changes,
});

describe('ids', () => {
  test('are the same with a handle and with a lasting id in the link, and hold the host where many hosts exist', () => {
    const ids = ['alice.bsky.social', 'did:plc:abc'].map(
      (name) => identify(bluesky, `https://bsky.app/profile/${name}/post/3kabc`)?.id,
    );
    expect(ids).toEqual(['bluesky:3kabc', 'bluesky:3kabc']);
    const found = identify(mastodon, 'https://example.social/@alice/112');
    expect(found?.id).toBe('mastodon:example.social/112');
    expect(ownId(found?.id ?? '')).toBe('112');
  });

  test.each([
    '',
    'javascript:alert(1)',
    'https://x.com/alice',
    'https://evil.example/?https://x.com/a/status/1',
  ])('%j is no permalink of X', (link) => expect(identify(x, link)).toBeNull());
});

describe('a confirmed submission', () => {
  test('becomes a post with what coaching did for it', async () => {
    const coached = { suggested: ['a', 'b'], inserted: ['a'], kept: ['a'] };
    const { store, id } = await withSubmission(x, ['One', 'Two'], { coached });
    const post = await published(store, x, id, { permalink: xPost('1'), threadIds: ['2'] }, nothing);
    expect(post).toMatchObject({ id: 'x:1', text: 'One\n\nTwo', coached, threadIds: ['2'], state: 'live' });
    expect(await store.database.submissions.count()).toBe(0);
  });

  test('confirmed twice is one post', async () => {
    const { store, id } = await withSubmission(x, ['One']);
    await published(store, x, id, { permalink: xPost('1') }, nothing);
    expect(await published(store, x, id, { permalink: xPost('1') }, nothing)).toBeNull();
    expect(await store.database.posts.count()).toBe(1);
  });

  test('under the id of a post that was out before is an edit of that post, which stays as it was', async () => {
    const { store, id } = await withSubmission(x, ['What do you bake?']);
    const first = await published(store, x, id, { permalink: xPost('1') }, nothing);
    const again = { site: 'x', host: 'x.com', account: 'alice', public: true };
    const edit = await submitted(store, {
      ...again,
      parts: ['What do you cook?'],
      submittedAt: NOON + 60_000,
    });
    expect(await published(store, x, edit, { permalink: xPost('1') }, nothing)).toBeNull();
    expect(await store.database.submissions.count()).toBe(0);
    expect(await store.database.posts.toArray()).toEqual([
      { ...first, state: 'edited', updatedAt: expect.any(Number) },
    ]);
  });

  test('under the id of a post that a page has shown since is that post, with what is known of its replies', async () => {
    const { store, id } = await withSubmission(x, ['What do you bake?'], { account: 'bob' });
    await readPage(store, x, 'alice', [seen('1', 'What do you bake?', { replies: 3 })], nothing);
    const post = await published(store, x, id, { permalink: xPost('1') }, nothing);
    expect(post).toMatchObject({ origin: 'composed', state: 'live', latest: { replies: 3 } });

    const old = await withSubmission(x, ['What do you bake?'], { account: 'bob', submittedAt: NOON });
    const hourAgo = seen('2', 'What do you cook?', { at: NOON - HOUR });
    await readPage(old.store, x, 'alice', [hourAgo], nothing);
    expect(await published(old.store, x, old.id, { permalink: xPost('2') }, nothing)).toBeNull();
    expect(await old.store.database.posts.get('x:2')).toMatchObject({
      text: 'What do you cook?',
      state: 'edited',
    });
  });

  test('for followers only is kept and never looked up', async () => {
    const { store, id } = await withSubmission(bluesky, ['Hush'], { public: false });
    const link = 'https://bsky.app/profile/alice.test/post/3k';
    const post = await published(store, bluesky, id, { permalink: link }, nothing);
    expect(post).toMatchObject({ public: false });
    expect(post?.nextCheckAt).toBeUndefined();
  });

  test('is for whom the post itself says, whatever the composer told', async () => {
    for (const isPublic of [true, false]) {
      const { store, id } = await withSubmission(bluesky, ['Hush'], { public: !isPublic });
      const permalink = 'https://bsky.app/profile/alice.test/post/3k';
      const post = await published(store, bluesky, id, { permalink, public: isPublic }, nothing);
      expect(post?.public).toBe(isPublic);
      expect(post?.nextCheckAt === undefined).toBe(!isPublic);
    }
  });

  test('a link to another site, or to no post, confirms nothing', async () => {
    const { store, id } = await withSubmission(x, ['One']);
    for (const permalink of ['https://evil.example/alice/status/1', 'https://x.com/home']) {
      expect(await published(store, x, id, { permalink }, nothing)).toBeNull();
    }
    expect(await store.database.submissions.count()).toBe(1);
  });

  test('kept back by the site it is forgotten', async () => {
    const { store, id } = await withSubmission(x, ['One']);
    await keptBack(store, id);
    expect(await store.database.submissions.count()).toBe(0);
  });
});

describe('matching with what a site shows', () => {
  test('the same text sent twice is two posts', async () => {
    const { store } = await withSubmission(x, ['Again']);
    await submitted(store, {
      site: 'x',
      host: 'x.com',
      account: 'alice',
      parts: ['Again'],
      public: true,
      submittedAt: NOON + HOUR,
    });
    const first = { permalink: xPost('1'), text: 'Again', at: NOON };
    expect(await confirm(store, x, 'alice', [first], nothing)).toHaveLength(1);
    expect(await confirm(store, x, 'alice', [first], nothing)).toHaveLength(0);
    const second = { permalink: xPost('2'), text: 'Again', at: NOON + HOUR };
    const [post] = await confirm(store, x, 'alice', [second, first], nothing);
    expect(post?.id).toBe('x:2');
  });

  test("another account's post, another text, an older post of the same text confirm nothing", async () => {
    const { store } = await withSubmission(x, ['Who is up?']);
    const shown = { permalink: xPost('1'), text: 'Who is up?', at: NOON };
    expect(await confirm(store, x, 'bob', [shown], nothing)).toEqual([]);
    expect(await confirm(store, x, 'alice', [{ ...shown, text: 'Who is down?' }], nothing)).toEqual([]);
    expect(await confirm(store, x, 'alice', [{ ...shown, at: NOON - DAY }], nothing)).toEqual([]);
    expect(await confirm(store, x, '@Alice', [shown], nothing)).toHaveLength(1);
  });

  test('the parts of a thread become one post', async () => {
    const { store } = await withSubmission(x, ['First', 'Second', 'Third']);
    const shown = ['First', 'Second', 'Third'].map((text, n) => ({
      permalink: xPost(`${n + 1}`),
      text,
      at: NOON,
    }));
    const posts = await confirm(store, x, 'alice', shown.reverse(), nothing);
    expect(posts).toMatchObject([{ id: 'x:1', threadIds: ['2', '3'] }]);
  });

  test('a submission stamped by a clock that was ahead is dropped, a young one is not', async () => {
    const { store } = await withSubmission(x, ['One'], { submittedAt: NOON + 90 * DAY });
    await submitted(store, {
      site: 'x',
      host: 'x.com',
      account: 'a',
      parts: ['b'],
      public: true,
      submittedAt: NOON,
    });
    expect(await dropUnconfirmed(store, NOON + HOUR)).toBe(1);
  });
});

describe('texts', () => {
  test.each([
    ['What now?', 'What now?'],
    ['Read https://example.com/a/very/long/path and tell me', 'Read example.com/a/very… and tell me'],
    ['One\n\nTwo  three 🎉', 'One Two three'],
    ['“Quoted” — really', '"Quoted" - really'],
    [
      'A long beginning that goes on for a while and then some more',
      'A long beginning that goes on for …more',
    ],
    ['🎉', '🎉'],
    ['𝐁𝐨𝐥𝐝 claim', 'Bold claim'],
  ])('%j is shown as %j', (written, shown) => expect(sameText(written, shown)).toBe(true));

  test.each([
    ['What now?', 'What then?'],
    ['A', 'A…'.replace('A', 'B')],
    ['Short and more', 'Short…'],
    ['🎉', '🔥'],
  ])('%j is not %j', (written, shown) => expect(sameText(written, shown)).toBe(false));

  test('HTML of an API becomes text, whatever is in it', () => {
    expect(fromHtml('<p>a &amp; b<br>c</p><p>d &#x27;e&#39; &lt;b&gt; &bogus; &#x110000;</p>')).toBe(
      "a & b\nc\n\nd 'e' <b> &bogus; &#x110000;",
    );
    expect(fromHtml('<script>alert(1)</script>')).toBe('alert(1)');
  });
});

describe('pages the user visits', () => {
  test('show posts of an account that is not known to be open, which are not taken for public', async () => {
    const store = await freshStore();
    const both = [seen('1', 'Mine'), seen('2', 'Told', { public: true })];
    const posts = await readPage(store, x, 'alice', both, nothing, false);
    expect(posts.map((post) => post.public)).toEqual([false, true]);
  });

  test('give readings of the own posts, and of nobody else', async () => {
    const store = await freshStore();
    const posts = await readPage(
      store,
      x,
      'alice',
      [
        seen('1', 'Mine', { replies: 3 }),
        seen('2', 'Theirs', { permalink: xPost('2', 'bob'), author: 'bob' }),
      ],
      nothing,
    );
    expect(posts).toMatchObject([
      { id: 'x:1', origin: 'found', pending: 1, latest: { replies: 3, own: 0, approximate: true } },
    ]);
    expect(await store.database.posts.count()).toBe(1);
  });

  test('confirm a submission and count what follows; nothing at all is an exact number', async () => {
    const { store } = await withSubmission(x, ['Tabs or spaces?']);
    const [post] = await readPage(store, x, 'alice', [seen('1', 'Tabs or spaces?')], nothing);
    expect(post).toMatchObject({ origin: 'composed', latest: { replies: 0, approximate: false } });
    const [later] = await readPage(
      store,
      x,
      'alice',
      [seen('1', 'Tabs or spaces?', { replies: 2 })],
      nothing,
    );
    expect(later?.firstReplyAt).toBe(NOON);
  });

  test("keep the author's own replies apart where they are known", async () => {
    const store = await freshStore();
    await readPage(store, x, 'alice', [seen('1', 'Mine', { replies: 5, own: 2 })], nothing);
    expect((await store.database.posts.get('x:1'))?.latest).toMatchObject({
      replies: 3,
      own: 2,
      approximate: false,
    });
  });

  test('further parts of a thread are not posts of their own, and one part is the author', async () => {
    const { store, id } = await withSubmission(x, ['One', 'Two']);
    await published(store, x, id, { permalink: xPost('1'), threadIds: ['2'] }, nothing);
    await readPage(
      store,
      x,
      'alice',
      [seen('1', 'One', { replies: 2 }), seen('2', 'Two', { replies: 9 })],
      nothing,
    );
    expect(await store.database.posts.toArray()).toMatchObject([
      { id: 'x:1', latest: { replies: 1, own: 1 } },
    ]);
  });

  test('an edited post is told, a folded one is not edited', async () => {
    const text = 'A rather long post about gardens, and a question: what grows where you live?';
    const { store, id } = await withSubmission(x, [text]);
    await published(store, x, id, { permalink: xPost('1') }, nothing);
    const state = async (shown: string, replies: number) => {
      await readPage(store, x, 'alice', [seen('1', shown, { replies })], nothing);
      return (await store.database.posts.get('x:1'))?.state;
    };
    expect(await state('A rather long post about gardens, and a …more', 1)).toBe('live');
    expect(await state('A rather long post about gardens, and a question:', 2)).toBe('live');
    expect(await state('Something else altogether, what do you say?', 3)).toBe('edited');
  });
});
