/**
 * Mastodon and what speaks its API, on any host, without signing in. `replies_count` counts the author's own replies
 * too, and only what the host knows of. https://docs.joinmastodon.org/methods/statuses/
 */
import * as v from 'valibot';
import { sameAccount } from '../../sites/account.ts';
import { ownId } from '../identity.ts';
import type { Post } from '../model.ts';
import type { Ask } from '../requests.ts';
import { clip, fromHtml } from '../text.ts';
import { Count, those, When } from './shapes.ts';
import {
  type Account,
  type Item,
  isKnown,
  type Listing,
  type ListOptions,
  LONGEST_REPLY,
  type Look,
  type SeenReply,
  type Source,
  unexplained,
  withoutList,
} from './source.ts';

/** What `GET /api/v1/statuses` takes at once (Mastodon 4.3). */
const STATUSES = 20;
/** Fewer posts are asked for one by one, which every version and every other server can. */
const WORTH_A_BATCH = 3;
/** Descendants that a host shows to somebody who is not signed in. */
const DESCENDANTS_SHOWN = 60;

/** `baseOf` is where a host's API answers; tests point it to loopback. */
export function mastodon(baseOf = (host: string) => `https://${host}`): Source {
  const accountIds = new Map<string, string>();
  const oneByOne = new Set<string>();

  return {
    name: 'mastodon',
    batch: STATUSES,
    hostFor: (post) => new URL(baseOf(new URL(post.permalink).host)).host,
    look: async (posts, ask) => {
      const looks = new Map<string, Look>();
      const base = baseOf(new URL(posts[0]?.permalink ?? 'https://invalid').host);
      const statuses = await statusesOf(base, posts, ask, oneByOne);
      for (const post of posts) {
        const status = statuses.get(post.id);
        if (status === undefined) continue;
        looks.set(
          post.id,
          typeof status === 'string' ? { is: status } : await explain(base, post, status, ask),
        );
      }
      return looks;
    },
    list: (account, ask, options) => list(baseOf(account.host), account, ask, options, accountIds),
  };
}

const Writer = v.object({ id: v.string(), acct: v.string(), username: v.optional(v.string()) });
const Status = v.object({
  id: v.string(),
  created_at: When,
  edited_at: v.nullish(v.string()),
  in_reply_to_id: v.nullish(v.string()),
  in_reply_to_account_id: v.nullish(v.string()),
  replies_count: Count,
  visibility: v.optional(v.string(), 'public'),
  account: Writer,
  content: v.string(),
  url: v.nullish(v.pipe(v.string(), v.url())),
  reblog: v.nullish(v.unknown()),
});
type Status = v.InferOutput<typeof Status>;
const Context = v.object({ descendants: those(Status) });

type Found = Status | 'deleted' | 'private';

/** What became of each post; those that could not be asked for are missing. */
async function statusesOf(
  base: string,
  posts: readonly Post[],
  ask: Ask,
  oneByOne: Set<string>,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  if (posts.length >= WORTH_A_BATCH && !oneByOne.has(base)) {
    const query = new URLSearchParams(posts.map((post) => ['id[]', ownId(post.id)]));
    const answer = await ask({ url: `${base}/api/v1/statuses?${query}`, schema: v.array(v.unknown()) });
    if (answer.is === 'paused' || answer.is === 'broken') return found;
    if (answer.is === 'ok') for (const each of answer.value) note(found, posts, each);
    else oneByOne.add(base);
  }
  // What the batch leaves out may be gone or hidden: the single address tells.
  for (const post of posts.filter((each) => !found.has(each.id))) {
    const answer = await ask({
      url: `${base}/api/v1/statuses/${encodeURIComponent(ownId(post.id))}`,
      schema: v.unknown(),
    });
    if (answer.is === 'paused' || answer.is === 'broken') return found;
    if (answer.is === 'absent') found.set(post.id, 'deleted');
    else if (answer.is === 'refused') found.set(post.id, 'private');
    else if (answer.is === 'ok') note(found, [post], answer.value);
  }
  return found;
}

/** Takes a status for a post of ours when it is that post, by that author, in the documented shape. */
function note(found: Map<string, Found>, posts: readonly Post[], answer: unknown): void {
  const parsed = v.safeParse(Status, answer);
  if (!parsed.success) return;
  const status = parsed.output;
  const post = posts.find((each) => ownId(each.id) === status.id);
  if (!post || !isBy(status, post)) return;
  found.set(post.id, isPublic(status) ? status : 'private');
}

async function explain(base: string, post: Post, status: Status, ask: Ask): Promise<Look> {
  const edited = Boolean(status.edited_at);
  const parts = post.threadIds ?? [];
  // The counts of further parts are in the context alone; until it is read the root's stands for all.
  if (parts.length === 0 && status.replies_count === 0) {
    return {
      is: 'seen',
      replies: 0,
      own: 0,
      people: 0,
      approximate: false,
      edited,
      answers: { list: [], complete: true },
    };
  }
  const { latest } = post;
  if (latest && parts.length === 0 && isKnown(post, status.replies_count))
    return { is: 'seen', ...latest, edited };
  const answer = await ask({
    url: `${base}/api/v1/statuses/${encodeURIComponent(status.id)}/context`,
    schema: Context,
  });
  if (answer.is !== 'ok') return unexplained(post, status.replies_count, edited);
  const { descendants } = answer.value;
  const isPart = (each: Status) => parts.includes(each.id) && each.account.id === status.account.id;
  const roots = new Set([status.id, ...descendants.filter(isPart).map((part) => part.id)]);
  const direct = descendants.filter((each) => roots.has(each.in_reply_to_id ?? ''));
  const own = direct.filter((each) => each.account.id === status.account.id);
  const others = direct.filter((each) => each.account.id !== status.account.id);
  const total = [status, ...descendants.filter(isPart)].reduce((sum, each) => sum + each.replies_count, 0);
  const cut = descendants.length >= DESCENDANTS_SHOWN;
  const replies = Math.max(others.length, total - own.length);
  return {
    is: 'seen',
    replies,
    own: own.length,
    people: new Set(others.map((each) => each.account.id)).size,
    approximate: cut && replies > others.length,
    edited,
    ...(others.length > 0
      ? { firstReplyAt: Math.max(post.publishedAt, Math.min(...others.map((each) => each.created_at))) }
      : {}),
    answers: { list: others.map((each) => replyOf(each, status, descendants, post)), complete: !cut },
  };
}

function replyOf(reply: Status, root: Status, descendants: readonly Status[], post: Post): SeenReply {
  const { host, origin } = new URL(post.permalink);
  return {
    id: `mastodon:${host}/${reply.id}`,
    author: reply.account.acct,
    text: clip(fromHtml(reply.content), LONGEST_REPLY),
    // The user answers on their own host, where they are signed in.
    permalink: `${origin}/@${reply.account.acct}/${reply.id}`,
    at: reply.created_at,
    answered: descendants.some(
      (each) => each.in_reply_to_id === reply.id && each.account.id === root.account.id,
    ),
  };
}

async function list(
  base: string,
  account: Account,
  ask: Ask,
  { cursor, withReplies }: ListOptions,
  ids: Map<string, string>,
): Promise<Listing> {
  const name = account.name.replace(/^@/u, '');
  const key = `${base} ${name.toLowerCase()}`;
  if (!ids.has(key)) {
    const query = new URLSearchParams({ acct: name });
    const found = await ask({ url: `${base}/api/v1/accounts/lookup?${query}`, schema: Writer });
    if (found.is !== 'ok') return withoutList(found);
    ids.set(key, found.value.id);
  }
  const id = ids.get(key) ?? '';
  const query = new URLSearchParams({
    exclude_replies: String(!withReplies),
    exclude_reblogs: 'true',
    limit: '40',
    ...(cursor ? { max_id: cursor } : {}),
  });
  const answer = await ask({
    url: `${base}/api/v1/accounts/${encodeURIComponent(id)}/statuses?${query}`,
    schema: those(Status),
  });
  if (answer.is !== 'ok') return withoutList(answer);
  const mine = answer.value.filter((each) => each.account.id === id && !each.reblog);
  const isToSelf = (each: Status) => each.in_reply_to_account_id === id;
  const last = answer.value.at(-1);
  return {
    is: 'listed',
    account: name,
    items: mine
      .filter((each) => !each.in_reply_to_id || isToSelf(each))
      .map((each) => itemOf(each, account.host, name)),
    answered: mine
      .filter((each) => each.in_reply_to_id && !isToSelf(each))
      .map((each) => `mastodon:${account.host}/${each.in_reply_to_id}`),
    ...(last && last.id !== cursor ? { cursor: last.id } : {}),
  };
}

function itemOf(status: Status, host: string, name: string): Item {
  return {
    own: status.id,
    permalink: `https://${host}/@${name}/${status.id}`,
    text: fromHtml(status.content),
    at: status.created_at,
    replies: status.replies_count,
    public: isPublic(status),
    ...(status.in_reply_to_id ? { continues: status.in_reply_to_id } : {}),
  };
}

function isBy(status: Status, post: Post): boolean {
  const local = (name: string) => name.replace(/^@/u, '').split('@')[0] ?? '';
  return [status.account.acct, status.account.username ?? ''].some((name) =>
    sameAccount(local(name), local(post.account)),
  );
}

function isPublic(status: Status): boolean {
  return status.visibility === 'public' || status.visibility === 'unlisted';
}
