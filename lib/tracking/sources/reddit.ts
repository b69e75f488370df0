/**
 * Reddit: the JSON behind its pages, with the user's own session, as others are turned away.
 * `num_comments` counts all comments, the author's own included. https://www.reddit.com/dev/api
 */
import * as v from 'valibot';
import { sameAccount } from '../../sites/account.ts';
import { ownId } from '../identity.ts';
import type { Post } from '../model.ts';
import type { Ask } from '../requests.ts';
import { clip } from '../text.ts';
import { Count, those } from './shapes.ts';
import {
  isKnown,
  LONGEST_REPLY,
  type Look,
  type SeenReply,
  type Source,
  unexplained,
  withoutList,
} from './source.ts';

/** What `/api/info` takes at once. */
const LINKS = 100;
const WORTH_A_BATCH = 3;

export function reddit(base = 'https://www.reddit.com'): Source {
  return {
    name: 'reddit',
    batch: LINKS,
    hostFor: () => new URL(base).host,
    look: async (posts, ask) => {
      const looks = new Map<string, Look>();
      const alone = posts.length >= WORTH_A_BATCH ? await inOneGo(base, posts, ask, looks) : posts;
      for (const post of alone) {
        const look = await lookAt(base, post, ask);
        if (look === null) break;
        if (look !== 'senseless') looks.set(post.id, look);
      }
      return looks;
    },
    list: async (account, ask, { cursor }) => {
      const query = new URLSearchParams({
        limit: '100',
        raw_json: '1',
        ...(cursor ? { after: cursor } : {}),
      });
      const name = account.name.replace(/^\/?u\//u, '');
      const answer = await ask({
        url: `${base}/user/${encodeURIComponent(name)}/submitted.json?${query}`,
        schema: Links,
        signedIn: true,
      });
      if (answer.is !== 'ok') return withoutList(answer);
      const mine = answer.value.data.children
        .map((child) => child.data)
        .filter((link) => sameAccount(link.author, name));
      return {
        is: 'listed',
        account: name,
        items: mine.map((link) => ({
          own: link.id,
          permalink: new URL(link.permalink, 'https://www.reddit.com').href,
          text: [link.title, link.selftext].filter(Boolean).join('\n\n'),
          at: link.created_utc * 1000,
          replies: link.num_comments,
          public: !link.removed_by_category,
        })),
        answered: [],
        ...(answer.value.data.after ? { cursor: answer.value.data.after } : {}),
      };
    },
  };
}

const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1e10));
const Path = v.pipe(v.string(), v.startsWith('/'));
const Link = v.object({
  id: v.string(),
  author: v.string(),
  title: v.optional(v.string(), ''),
  selftext: v.optional(v.string(), ''),
  permalink: Path,
  created_utc: Seconds,
  num_comments: Count,
  edited: v.optional(v.union([v.boolean(), v.number()]), false),
  removed_by_category: v.nullish(v.string()),
});
type Link = v.InferOutput<typeof Link>;
const Links = v.object({
  data: v.object({
    children: those(v.object({ kind: v.literal('t3'), data: Link })),
    after: v.nullish(v.string()),
  }),
});

interface Comment {
  id: string;
  author: string;
  body: string;
  permalink: string;
  created_utc: number;
  replies: Comments;
}
interface Comments {
  data: { children: { data: Comment }[] };
}
const nobody: Comments = { data: { children: [] } };
const Comments: v.GenericSchema<unknown, Comments> = v.object({
  data: v.object({ children: v.lazy(() => those(v.object({ kind: v.literal('t1'), data: Comment }))) }),
});
const Comment: v.GenericSchema<unknown, Comment> = v.object({
  id: v.string(),
  author: v.string(),
  body: v.string(),
  permalink: Path,
  created_utc: Seconds,
  // An empty string when there are none.
  replies: v.optional(
    v.fallback(
      v.lazy(() => Comments),
      nobody,
    ),
    nobody,
  ),
});
const Page = v.tuple([Links, Comments]);

/** Looks at all in one request. Answers with the posts that are worth a request of their own. */
async function inOneGo(
  base: string,
  posts: readonly Post[],
  ask: Ask,
  looks: Map<string, Look>,
): Promise<readonly Post[]> {
  const ids = posts.map((post) => `t3_${ownId(post.id)}`).join(',');
  const url = `${base}/api/info.json?${new URLSearchParams({ id: ids, raw_json: '1' })}`;
  const answer = await ask({ url, schema: Links, signedIn: true });
  if (answer.is === 'paused' || answer.is === 'broken') return [];
  if (answer.is !== 'ok') return posts;
  const links = new Map(answer.value.data.children.map((child) => [child.data.id, child.data]));
  return posts.filter((post) => {
    const link = links.get(ownId(post.id));
    const look = link ? stateOf(link, post) : null;
    if (look) looks.set(post.id, look);
    return !look;
  });
}

/** What the link alone says; `null` when its comments must be read, or it makes no sense. */
function stateOf(link: Link, post: Post): Look | null {
  if (link.author === '[deleted]' || link.removed_by_category === 'deleted') return { is: 'deleted' };
  if (!sameAccount(link.author, post.account.replace(/^\/?u\//u, ''))) return null;
  if (link.removed_by_category) return { is: 'private' };
  const edited = link.edited !== false;
  if (post.latest && isKnown(post, link.num_comments)) return { is: 'seen', ...post.latest, edited };
  return null;
}

async function lookAt(base: string, post: Post, ask: Ask): Promise<Look | 'senseless' | null> {
  const path = new URL(post.permalink).pathname.replace(/\/$/u, '');
  const url = `${base}${path}.json?${new URLSearchParams({ limit: '200', raw_json: '1' })}`;
  const answer = await ask({ url, schema: Page, signedIn: true });
  if (answer.is === 'absent') return { is: 'deleted' };
  if (answer.is === 'refused') return { is: 'private' };
  if (answer.is !== 'ok') return null;
  const [links, comments] = answer.value;
  const link = links.data.children.map((child) => child.data).find((each) => each.id === ownId(post.id));
  if (!link) return 'senseless';
  const state = stateOf(link, post);
  if (state) return state;
  const account = post.account.replace(/^\/?u\//u, '');
  if (!sameAccount(link.author, account)) return 'senseless';
  return explain(link, flat(comments), comments, account, post);
}

function explain(link: Link, all: readonly Comment[], top: Comments, account: string, post: Post): Look {
  const edited = link.edited !== false;
  const own = all.filter((each) => sameAccount(each.author, account)).length;
  // A subreddit's robot answers everybody; that is no reply.
  const robots = all.filter((each) => each.author === 'AutoModerator').length;
  const others = all.filter((each) => !sameAccount(each.author, account) && each.author !== 'AutoModerator');
  const isWhole = all.length >= link.num_comments;
  const total = Math.max(link.num_comments, all.length);
  if (total > 0 && all.length === 0) return unexplained(post, total, edited);
  const direct = top.data.children.map((child) => child.data).filter((each) => others.includes(each));
  return {
    is: 'seen',
    replies: total - own - robots,
    own: own + robots,
    ...(isWhole ? { people: new Set(others.map((each) => each.author)).size } : {}),
    approximate: !isWhole,
    edited,
    ...(others.length > 0
      ? {
          firstReplyAt: Math.max(
            post.publishedAt,
            Math.min(...others.map((each) => each.created_utc * 1000)),
          ),
        }
      : {}),
    answers: { list: direct.map((each) => replyOf(each, account)), complete: isWhole },
  };
}

function flat(comments: Comments): Comment[] {
  return comments.data.children.flatMap(({ data }) => [data, ...flat(data.replies)]);
}

function replyOf(comment: Comment, account: string): SeenReply {
  return {
    id: `reddit:${comment.id}`,
    author: comment.author,
    text: clip(comment.body, LONGEST_REPLY),
    permalink: new URL(comment.permalink, 'https://www.reddit.com').href,
    at: comment.created_utc * 1000,
    answered: comment.replies.data.children.some((child) => sameAccount(child.data.author, account)),
  };
}
