/** Which posts answer to a query, a page at a time. */
import type { PostQuery } from '../../components/dashboard/ports.ts';
import type { Post } from '../../lib/tracking/model.ts';
import type { Database } from '../../lib/tracking/schema.ts';

/** Posts in memory at a time. The database hands out hundreds at once as fast as a few, and slices faster than one by one. */
const SLICE = 2000;

/**
 * Ids of the posts that answer to the query, in its order. Ids alone, so that a long history stays out of memory.
 * @throws the signal's reason when nobody waits for the answer any more.
 */
export async function findPosts(
  database: Database,
  query: PostQuery,
  signal: AbortSignal,
): Promise<string[]> {
  const matches = matcher(query);
  const { sort } = query;
  if (!matches && sort !== 'most-replies') {
    const ids = await inTime(database, query).primaryKeys();
    return sort === 'newest' ? ids.reverse() : ids;
  }
  const found: { id: string; replies: number }[] = [];
  for await (const posts of slices(database, query)) {
    signal.throwIfAborted();
    for (const post of posts) {
      if (!matches || matches(post)) found.push({ id: post.id, replies: post.latest?.replies ?? -1 });
    }
  }
  // Of equally many replies the newest first.
  if (sort !== 'oldest') found.reverse();
  if (sort === 'most-replies') found.sort((a, b) => b.replies - a.replies);
  return found.map(({ id }) => id);
}

function inTime({ posts }: Database, { site, from = 0, until = Number.MAX_SAFE_INTEGER }: PostQuery) {
  return site
    ? posts.where('[site+publishedAt]').between([site, from], [site, until], true, false)
    : posts.where('publishedAt').between(from, until, true, false);
}

/** The posts of the query's time and site, oldest first. */
async function* slices(database: Database, query: PostQuery): AsyncGenerator<Post[]> {
  let from = query.from;
  let length = SLICE;
  let before = new Set<string>();
  for (;;) {
    const slice = await inTime(database, { ...query, ...(from !== undefined && { from }) })
      .limit(length)
      .toArray();
    yield slice.filter((post) => !before.has(post.id));
    const last = slice.at(-1)?.publishedAt;
    if (slice.length < length || last === undefined) return;
    // A table of days may hold more posts at one time than a slice: then the next has to be longer.
    length = last === from ? length * 2 : SLICE;
    before = new Set(slice.filter((post) => post.publishedAt === last).map((post) => post.id));
    from = last;
  }
}

/** `null` when every post matches, so that the index alone answers. */
function matcher({ search, technique, replies }: PostQuery): ((post: Post) => boolean) | null {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0 && technique === '' && replies === 'all') return null;
  return (post) => usesTechnique(post, technique) && isAnswered(post, replies) && holdsWords(post, words);
}

function usesTechnique({ moves }: Post, technique: string): boolean {
  if (technique === '') return true;
  if (technique === 'any-ask') return moves.length > 0;
  if (technique === 'no-ask') return moves.length === 0;
  return moves.some((move) => move.technique === technique);
}

function isAnswered({ latest }: Post, wanted: PostQuery['replies']): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'unread') return latest === undefined;
  return latest !== undefined && latest.replies > 0 === (wanted === 'answered');
}

function holdsWords({ text }: Post, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const within = folded(text);
  return words.every((word) => within.includes(word));
}

/** Without case, accents and the styled letters that some networks are fond of. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
