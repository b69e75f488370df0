import { describe, expect, test } from 'vitest';
import type { PostQuery } from '../../../components/dashboard/ports.ts';
import { findPosts } from '../../../entrypoints/dashboard/find-posts.ts';
import type { Post } from '../../../lib/tracking/model.ts';
import { aPost, freshStore, HOUR, NOON } from '../tracking/support.ts';

const all: PostQuery = { search: '', site: '', technique: '', replies: 'all', sort: 'newest' };
const move = { kind: 'question' as const, technique: 'open-question', start: 0, end: 1 };
const latest = (replies: number) => ({ at: NOON, replies, own: 0, approximate: false });

async function found(posts: readonly Post[], query: Partial<PostQuery>): Promise<string[]> {
  const store = await freshStore();
  await store.database.posts.bulkPut([...posts]);
  const ids = await findPosts(store.database, { ...all, ...query }, new AbortController().signal);
  return ids.map((id) => id.replace('bluesky:', ''));
}

describe('posts are found', () => {
  const posts = [
    aPost('old', { publishedAt: NOON - 9 * HOUR, text: 'Ünïque 𝐛𝐨𝐥𝐝 words', latest: latest(2) }),
    aPost('asks', { publishedAt: NOON - 5 * HOUR, moves: [move], latest: latest(0) }),
    aPost('new', { publishedAt: NOON - HOUR, site: 'x' }),
    aPost('busy', { publishedAt: NOON - 3 * HOUR, latest: latest(2) }),
  ];

  test.each<[Partial<PostQuery>, string[]]>([
    [{}, ['new', 'busy', 'asks', 'old']],
    [{ sort: 'oldest' }, ['old', 'asks', 'busy', 'new']],
    [{ sort: 'most-replies' }, ['busy', 'old', 'asks', 'new']],
    [{ search: 'unique BOLD' }, ['old']],
    [{ site: 'x' }, ['new']],
    [{ site: 'bluesky', replies: 'answered' }, ['busy', 'old']],
    [{ technique: 'any-ask' }, ['asks']],
    [{ technique: 'no-ask', sort: 'oldest' }, ['old', 'busy', 'new']],
    [{ replies: 'unread' }, ['new']],
    [{ from: NOON - 5 * HOUR, until: NOON - HOUR }, ['busy', 'asks']],
    [{ from: NOON - 5 * HOUR, until: NOON - HOUR, search: 'which' }, ['busy', 'asks']],
  ])('%j', async (query, ids) => expect(await found(posts, query)).toEqual(ids));

  test('each once, however many there are and however many of them at one time', async () => {
    const many = Array.from({ length: 5200 }, (_, place) => {
      const publishedAt = place < 400 || place > 4800 ? NOON - place : NOON - 400;
      return aPost(`${place}`, { publishedAt, latest: latest(place % 3) });
    });
    const answered = await found(many, { replies: 'answered' });
    expect(answered.length).toBe(many.filter((_, place) => place % 3 > 0).length);
    expect(new Set(answered).size).toBe(answered.length);
  });

  test('no longer than somebody waits for them', async () => {
    const store = await freshStore();
    await store.database.posts.bulkPut(posts);
    const end = new AbortController();
    const finding = findPosts(store.database, { ...all, search: 'which' }, end.signal);
    end.abort();
    await expect(finding).rejects.toThrow(/abort/i);
  });
});
