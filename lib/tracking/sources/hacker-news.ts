/**
 * Hacker News: the open Firebase API, one request an item. `descendants` counts all comments, the author's own
 * included; the newest few are read to tell whose they are. https://github.com/HackerNews/API
 */
import * as v from 'valibot';
import { sameAccount } from '../../sites/account.ts';
import { ownId } from '../identity.ts';
import type { Post } from '../model.ts';
import type { Ask } from '../requests.ts';
import { clip, fromHtml } from '../text.ts';
import { Count } from './shapes.ts';
import {
  type Item,
  isKnown,
  LONGEST_REPLY,
  type Look,
  type SeenReply,
  type Source,
  unexplained,
  withoutList,
} from './source.ts';

/** Comments read in one look: enough for nearly every post, and no front-page post eats the day's requests. */
const COMMENTS_READ = 8;
/** Of an account's newest items, how many are looked at to find a post. */
const ITEMS_LISTED = 5;

export function hackerNews(base = 'https://hacker-news.firebaseio.com/v0'): Source {
  return {
    name: 'hacker-news',
    batch: 1,
    hostFor: () => new URL(base).host,
    look: async (posts, ask) => {
      const looks = new Map<string, Look>();
      for (const post of posts) {
        const look = await lookAt(base, post, ask);
        if (look) looks.set(post.id, look);
      }
      return looks;
    },
    list: async (account, ask) => {
      const url = `${base}/user/${encodeURIComponent(account.name)}.json`;
      const user = await ask({ url, schema: v.nullable(User) });
      if (user.is !== 'ok') return withoutList(user);
      if (user.value === null) return { is: 'unknown-account' };
      const items: Item[] = [];
      for (const id of user.value.submitted.slice(0, ITEMS_LISTED)) {
        const answer = await itemAt(base, String(id), ask);
        if (answer.is !== 'ok') return withoutList(answer);
        const item = answer.value;
        if (item && item.type === 'story' && !item.deleted && item.by) items.push(listed(item));
      }
      return { is: 'listed', account: account.name, items, answered: [] };
    },
  };
}

const Id = v.pipe(v.number(), v.integer(), v.minValue(1));
const Entry = v.object({
  id: Id,
  type: v.optional(v.string()),
  by: v.optional(v.string()),
  time: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e10)), 0),
  title: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  kids: v.optional(v.array(Id), []),
  descendants: v.optional(Count, 0),
  deleted: v.optional(v.boolean(), false),
  dead: v.optional(v.boolean(), false),
});
type Entry = v.InferOutput<typeof Entry>;
const User = v.object({ id: v.string(), submitted: v.optional(v.array(Id), []) });

function itemAt(base: string, id: string, ask: Ask) {
  return ask({ url: `${base}/item/${encodeURIComponent(id)}.json`, schema: v.nullable(Entry) });
}

async function lookAt(base: string, post: Post, ask: Ask): Promise<Look | null> {
  const answer = await itemAt(base, ownId(post.id), ask);
  if (answer.is === 'absent') return { is: 'deleted' };
  if (answer.is === 'refused') return { is: 'private' };
  if (answer.is !== 'ok') return null;
  const story = answer.value;
  if (!story || story.deleted) return { is: 'deleted' };
  // Another's post, or another item: not ours to count.
  if (String(story.id) !== ownId(post.id) || !sameAccount(story.by ?? '', post.account)) return null;
  if (story.dead) return { is: 'private' };
  const total = story.descendants;
  const { latest } = post;
  if (latest && isKnown(post, total)) return { is: 'seen', ...latest, edited: false };
  const comments = await commentsOf(base, story, ask);
  if (comments === null) return unexplained(post, total, false);
  const shown = comments.filter((each) => !each.deleted && !each.dead && each.by);
  const isOwn = (comment: Entry) => sameAccount(comment.by ?? '', post.account);
  const own = Math.min(total, shown.filter(isOwn).length);
  const others = shown.filter((each) => !isOwn(each));
  const isWhole = shown.length >= total;
  const direct = others.filter((each) => story.kids.includes(each.id));
  return {
    is: 'seen',
    replies: total - own,
    own,
    ...(isWhole ? { people: new Set(others.map((each) => each.by)).size } : {}),
    approximate: !isWhole,
    edited: false,
    ...(isWhole && others.length > 0
      ? { firstReplyAt: Math.max(post.publishedAt, Math.min(...others.map((each) => each.time * 1000))) }
      : {}),
    answers: {
      complete: isWhole,
      list: direct.map((each) =>
        replyOf(
          each,
          shown.some((child) => isOwn(child) && each.kids.includes(child.id)),
        ),
      ),
    },
  };
}

/** The first few comments, level by level; `null` when a pause came in between. */
async function commentsOf(base: string, story: Entry, ask: Ask): Promise<Entry[] | null> {
  const found: Entry[] = [];
  const waiting = [...story.kids];
  const asked = new Set<number>([story.id]);
  for (let id = waiting.shift(); id !== undefined && found.length < COMMENTS_READ; id = waiting.shift()) {
    if (asked.has(id)) continue;
    asked.add(id);
    const answer = await itemAt(base, String(id), ask);
    if (answer.is !== 'ok') return null;
    if (answer.value === null) continue;
    found.push(answer.value);
    waiting.push(...answer.value.kids);
  }
  return found;
}

function replyOf(comment: Entry, answered: boolean): SeenReply {
  return {
    id: `hacker-news:${comment.id}`,
    author: comment.by ?? '',
    text: clip(fromHtml(comment.text), LONGEST_REPLY),
    permalink: `https://news.ycombinator.com/item?id=${comment.id}`,
    at: comment.time * 1000,
    answered,
  };
}

function listed(story: Entry): Item {
  return {
    own: String(story.id),
    permalink: `https://news.ycombinator.com/item?id=${story.id}`,
    text: [story.title, fromHtml(story.text)].filter(Boolean).join('\n\n'),
    at: story.time * 1000,
    replies: story.descendants,
    public: !story.dead,
  };
}
