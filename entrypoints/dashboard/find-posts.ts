/** Which posts answer to a query, a page at a time. */
import type { PostQuery } from '../../components/dashboard/ports.ts';
import type { Post } from '../../lib/tracking/model.ts';
import type { Database } from '../../lib/tracking/schema.ts';

/** Ids of the posts that answer to the query, in its order. Ids alone, so that a long history stays out of memory. */
export async function findPosts({ posts }: Database, query: PostQuery): Promise<string[]> {
  const { site, from = 0, until = Number.MAX_SAFE_INTEGER } = query;
  const inTime = site
    ? posts.where('[site+publishedAt]').between([site, from], [site, until], true, false)
    : posts.where('publishedAt').between(from, until, true, false);
  const ordered = query.sort === 'oldest' ? inTime : inTime.reverse();
  const matches = matcher(query);
  const found = matches ? ordered.filter(matches) : ordered;
  if (query.sort !== 'most-replies') return found.primaryKeys();
  const counts: { id: string; replies: number }[] = [];
  await found.each(({ id, latest }) => counts.push({ id, replies: latest?.replies ?? -1 }));
  return counts.sort((a, b) => b.replies - a.replies).map(({ id }) => id);
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
