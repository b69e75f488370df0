import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bluesky as blueskySite } from '../../../lib/sites/bluesky.ts';
import { mastodon as mastodonSite } from '../../../lib/sites/mastodon.ts';
import { x } from '../../../lib/sites/x.ts';
import { analyseHistory } from '../../../lib/tracking/history/analyse.ts';
import { importCsv, readCsv } from '../../../lib/tracking/history/csv.ts';
import { accountFrom, importHandle } from '../../../lib/tracking/history/handle.ts';
import { openRequests } from '../../../lib/tracking/requests.ts';
import { bluesky } from '../../../lib/tracking/sources/bluesky.ts';
import { FakeBluesky } from './fake-bluesky.ts';
import { aPost, aWorld, DAY, freshStore, HOUR, json, NOON } from './support.ts';

const ALICE = 'did:plc:alice';
const sites = [x, blueskySite, mastodonSite];
const read = (text: BlobPart) => readCsv(new Blob([text]), { sites, now: NOON });

async function anImport(posts: number) {
  const server = new FakeBluesky();
  for (let n = 0; n < posts; n += 1) {
    server.add({ did: ALICE, key: `k${n}`, text: `Post ${n}`, at: NOON - 40 * DAY - n * HOUR });
  }
  const world = aWorld(server.answer);
  const store = await freshStore();
  const start = (signal?: AbortSignal, onProgress = () => {}) =>
    importHandle({
      store,
      environment: world,
      requests: openRequests(store, world),
      site: blueskySite,
      source: bluesky(),
      account: { name: 'alice.bsky.social', host: 'bsky.app' },
      onProgress,
      ...(signal ? { signal } : {}),
    });
  return { server, world, store, start };
}

describe('a handle', () => {
  test.each([
    ['alice.bsky.social', blueskySite, { name: 'alice.bsky.social', host: '' }],
    ['@alice.bsky.social ', blueskySite, { name: 'alice.bsky.social', host: '' }],
    [
      'https://bsky.app/profile/alice.bsky.social',
      blueskySite,
      { name: 'alice.bsky.social', host: 'bsky.app' },
    ],
    ['@alice@example.social', mastodonSite, { name: 'alice', host: 'example.social' }],
    ['https://example.social/@alice', mastodonSite, { name: 'alice', host: 'example.social' }],
    ['alice', mastodonSite, null],
    ['a b', blueskySite, null],
    ['', blueskySite, null],
  ])('%j', (typed, site, account) => expect(accountFrom(typed, site)).toEqual(account));

  test('imports page by page; stopped, it goes on where it was, and takes nothing twice', async () => {
    const { world, store, start } = await anImport(250);
    await store.change([], () => ({ posts: [aPost('k3', { text: 'tracked' })] }));
    const stop = new AbortController();
    const first = await start(stop.signal, () => stop.abort());
    expect(first).toEqual({ is: 'stopped', seen: 100, imported: 99 });
    expect(await start()).toEqual({ is: 'done', seen: 250, imported: 249 });
    expect(world.requests).toHaveLength(3);
    expect(await store.database.posts.count()).toBe(250);
    expect((await store.database.posts.get('bluesky:k3'))?.text).toBe('tracked');
    expect((await start()).imported).toBe(0);
  });

  test('joins own threads, also across pages, and tells own replies from others', async () => {
    const { server, store, start } = await anImport(99);
    const at = NOON - 39 * DAY;
    const root = { did: ALICE, key: 'root' };
    // Newest first, the root is the first post of the second page.
    server.add({ ...root, text: 'One', at: NOON - 50 * DAY });
    server.add({ did: ALICE, key: 'part', text: 'Two', at: NOON - 50 * DAY + 1000, parent: root });
    server.add({ did: ALICE, key: 'late', text: 'By the way', at, parent: root });
    server.add({ did: 'did:plc:bo', key: 'r', text: 'Yes', at, parent: root });
    await start();
    expect(await store.database.posts.get('bluesky:root')).toMatchObject({
      text: 'One\n\nTwo',
      threadIds: ['part'],
      latest: { replies: 1, own: 2, approximate: false },
    });
    expect(await store.database.posts.count()).toBe(100);
  });

  test('waits where the site asks for a pause, and keeps its place', async () => {
    const { server, world, start } = await anImport(150);
    world.answer = (url) => {
      if (!url.searchParams.has('cursor')) return server.answer(url);
      return json({}, { status: 429, headers: { 'retry-after': '60' } });
    };
    expect(await start()).toMatchObject({ is: 'waiting', seen: 100, until: NOON + 60_000 });
    world.answer = server.answer;
    world.time += 61_000;
    expect(await start()).toMatchObject({ is: 'done', imported: 150 });
  });

  test('that nobody has', async () => {
    expect(await (await anImport(0)).start()).toMatchObject({ is: 'unknown-account', imported: 0 });
  });

  test('stops at 5,000 posts', async () => {
    const { store, start } = await anImport(5150);
    expect(await start()).toMatchObject({ is: 'done', imported: 5000 });
    expect(await store.database.posts.count()).toBe(5000);
  });
});

test('coaching looks at imported posts in slices, goes on after an interruption, and does each once', async () => {
  const store = await freshStore();
  const posts = Array.from({ length: 120 }, (_, n) => aPost(`${n}`, { pending: 1, text: `Is it ${n}?` }));
  await store.change([], () => ({ posts }));
  let analysed = 0;
  const analyse = () => {
    analysed += 1;
    return { moves: [{ kind: 'question' as const, technique: 'q', start: 0, end: 2 }], issues: [] };
  };
  const stop = new AbortController();
  await analyseHistory(store, analyse, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(analysed).toBeLessThan(120);
  expect(await analyseHistory(store, analyse)).toBe(120 - analysed + (analysed - 50));
  expect(analysed).toBe(120);
  const after = await store.database.posts.toArray();
  expect(after.every((post) => post.moves.length === 1 && post.pending === undefined)).toBe(true);
});

describe('a table', () => {
  const plain = 'text,time,link,replies\n"What, now?",2026-10-01T10:00:00Z,https://x.com/a/status/1,4\n';

  test("X's analytics export, with exact times from the ids", async () => {
    const at = Date.UTC(2025, 10, 4, 13, 5);
    const id = (BigInt(at - 1_288_834_974_657) << 22n).toString();
    const preview = await read(
      `Post id,Date,Post text,Post Link,Impressions,Likes,Replies\n${id},"Tue, Nov 4, 2025","Hello\nyou?",https://x.com/a/status/${id},10,2,"1,234"\n`,
    );
    expect(preview.bad).toEqual([]);
    expect(preview.columns).toMatchObject({
      text: 'Post text',
      link: 'Post Link',
      replies: 'Replies',
      time: 'Date',
    });
    expect(preview.posts).toMatchObject([
      { id: `x:${id}`, text: 'Hello\nyou?', publishedAt: at, latest: { replies: 1234 }, pending: 1 },
    ]);
  });

  test.each([
    [
      "a LinkedIn page's, under a line that explains it",
      'Aggregated engagement metrics for organic posts\nPost title,Post link,Post type,Posted by,Created date,Impressions,Clicks,Likes,Comments,Reposts\n"What broke first?",https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000000,Organic,Ada,11/24/2025,900,12,5,7,1\n',
      {
        id: 'www.linkedin.com:/feed/update/urn:li:activity:7390000000000000000',
        text: 'What broke first?',
        latest: { replies: 7 },
      },
    ],
    [
      "Instagram's, whose Date says Lifetime",
      'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows\n1801,1784,ada,Ada,"What broke first?",0,03/27/2026 06:08,https://www.instagram.com/p/example/,IG image,,Lifetime,160,5,3,2,4,45,1\n',
      {
        id: 'www.instagram.com:/p/example/',
        account: 'ada',
        text: 'What broke first?',
        latest: { replies: 2 },
      },
    ],
    [
      "Facebook's",
      'Post ID,Page ID,Page name,Title,Duration (sec),Publish time,Permalink,Post type,Reactions,Comments,Shares\n9,8,Ada,"What broke first?",,03/27/2026 06:08,https://www.facebook.com/ada/posts/9,Text,5,"1,204",3\n',
      { id: 'www.facebook.com:/ada/posts/9', text: 'What broke first?', latest: { replies: 1204 } },
    ],
  ])('%s export', async (_, file, post) => {
    const preview = await read(file);
    expect(preview.bad).toEqual([]);
    expect(preview.posts).toMatchObject([post]);
  });

  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let n = 0; n < text.length; n += 1) view.setUint16(n * 2, text.charCodeAt(n), little);
    return bytes;
  };
  const umlauts = plain.replace('What', 'Wären Sie „da“');
  const latin = Uint8Array.from(plain.replace('What', 'W\u00E4ren'), (char) => char.charCodeAt(0));
  test.each([
    ['utf-8', 'utf-8', new TextEncoder().encode(umlauts), 'Wären Sie „da“, now?'],
    ['utf-8 with mark', 'utf-8', new TextEncoder().encode(`\uFEFF${umlauts}`), 'Wären Sie „da“, now?'],
    ['utf-16le with mark', 'utf-16le', utf16(`\uFEFF${umlauts}`, true), 'Wären Sie „da“, now?'],
    ['utf-16be with mark', 'utf-16be', utf16(`\uFEFF${umlauts}`, false), 'Wären Sie „da“, now?'],
    ['utf-16le without', 'utf-16le', utf16(umlauts, true), 'Wären Sie „da“, now?'],
    ['windows-1252', 'windows-1252', latin, 'Wären, now?'],
  ])('in %s', async (_, encoding, bytes, text) => {
    const preview = await read(bytes);
    expect(preview.encoding).toBe(encoding);
    expect(preview.posts.map((post) => post.text)).toEqual([text]);
  });

  test('every bad row is reported with its number, the good ones are there', async () => {
    const rows = [
      ['Good', '2026-10-01', 'https://x.com/a/status/1', '1'],
      ['No time', 'yesterday', 'https://x.com/a/status/2', '1'],
      ['', '', '', ''],
      ['No link', '2026-10-01', 'x.com', '1'],
      ['Negative', '2026-10-01', 'https://x.com/a/status/4', '-3'],
      ['Huge', '2026-10-01', 'https://x.com/a/status/5', '99999999999999'],
      ['Script', '2026-10-01', 'javascript:alert(1)', '1'],
      ['', '2026-10-01', 'https://x.com/a/status/6', '1'],
      ['Later', '2031-10-01', 'https://x.com/a/status/7', '1'],
      ['Short'],
      ['Rounded', '2026-10-02', 'https://blog.example/post?id=4', '1.2K'],
    ];
    const preview = await read(Papa.unparse({ fields: ['text', 'time', 'link', 'replies'], data: rows }));
    expect(preview.posts.map((post) => [post.text, post.latest?.replies])).toEqual([
      ['Good', 1],
      ['Rounded', 1200],
    ]);
    expect(preview.bad.map((bad) => bad.row)).toEqual([3, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('days before months, when one row tells', async () => {
    const row = (date: string, id: number) => `t,${date},https://blog.example/${id},1\n`;
    const preview = await read(`text,date,url,comments\n${row('04/03/2026', 1)}${row('25/03/2026', 2)}`);
    expect(preview.posts.map((post) => new Date(post.publishedAt).getMonth())).toEqual([2, 2]);
  });

  test.each([
    ['', /empty/],
    ['a,b,c\n1,2,3\n', /no column for the text, the time, the link, the number of replies/],
    ['text,time,link,replies\n', /no rows/],
  ])('%j is told as a whole', async (text, message) => expect(read(text)).rejects.toThrow(message));

  describe('of 50 MB', () => {
    const row = (id: number) =>
      `"${'What broke first? '.repeat(110)}",2026-10-01T10:00:00Z,https://x.com/a/status/${id},4\n`;
    const rows = Math.ceil(50_000_000 / row(100_000).length);
    const file = new Blob([
      'text,time,link,replies\n',
      ...Array.from({ length: rows }, (_, id) => row(100_000 + id)),
    ]);
    const reading = (signal?: AbortSignal) => {
      const parts: number[] = [];
      const preview = readCsv(file, {
        sites,
        now: NOON,
        onProgress: (part) => parts.push(part),
        ...(signal && { signal }),
      });
      return { preview, parts };
    };

    test('is read whole, and others have their turn meanwhile', { timeout: 60_000 }, async () => {
      let turns = 0;
      const others = setInterval(() => (turns += 1), 0);
      const { preview, parts } = reading();
      expect((await preview).posts.length).toBe(rows);
      clearInterval(others);
      expect((await preview).bad).toEqual([]);
      expect(parts).toEqual([...parts].sort((one, other) => one - other));
      expect(turns).toBeGreaterThan(40);
    });

    test('can be stopped in the middle', { timeout: 60_000 }, async () => {
      const end = new AbortController();
      const { preview } = reading(end.signal);
      setTimeout(() => end.abort(), 0);
      await expect(preview).rejects.toThrow(/stopped. Nothing was imported/);
    });

    test('and of more than 200 MB is refused before it is read', async () => {
      const huge = new Blob(['text,time,link,replies\n']);
      Object.defineProperty(huge, 'size', { value: 201 * 1024 * 1024 });
      await expect(readCsv(huge, { sites, now: NOON })).rejects.toThrow(/longer than 200 MB/);
    });
  });

  test('is imported in one go, or not at all, and known posts stay as they are', async () => {
    const store = await freshStore();
    const preview = await read(plain);
    expect(await importCsv(store, preview)).toEqual({ imported: 1, known: 0 });
    expect(await importCsv(store, preview)).toEqual({ imported: 0, known: 1 });
    const full = await freshStore({
      onPostsChanged: async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    await expect(importCsv(full, preview)).rejects.toMatchObject({ problem: 'full' });
    expect(await full.database.posts.count()).toBe(0);
    expect(await full.database.readings.count()).toBe(0);
  });
});
