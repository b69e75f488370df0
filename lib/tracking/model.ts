/** The nouns of tracking. Every record has a stable id and `updatedAt`, so that two machines' records can be merged. */
import * as v from 'valibot';
import { Kind } from '../coaching/model.ts';

/** Milliseconds since 1970, by the machine's clock. */
const Time = v.pipe(v.number(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

/** Links are shown to be followed, so nothing but a web address may be one. */
const Link = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//iu));

/** What became of a post. */
const PostState = v.picklist(['live', 'edited', 'deleted', 'private', 'unreachable']);

/** What coaching offered for a post, and what the author did with it; technique names. */
export const Coached = v.object({
  suggested: v.array(v.string()),
  inserted: v.array(v.string()),
  /** Inserted and still there when the post went out. */
  kept: v.array(v.string()),
});
export type Coached = v.InferOutput<typeof Coached>;

/** A post the user published, confirmed by the site. */
export const Post = v.object({
  /** `<site>:<the site's own id>`, the same on every machine; see `identity.ts`. */
  id: v.string(),
  site: v.string(),
  account: v.string(),
  permalink: Link,
  /** Parts of a thread joined by a blank line. */
  text: v.string(),
  /** The moves found when it was published. */
  moves: v.array(v.object({ kind: Kind, technique: v.string(), start: v.number(), end: v.number() })),
  /** Kinds of issue found, such as `bait-share`. */
  issues: v.array(v.string()),
  /** 1 until coaching has looked at the text of a found or imported post; a number, for the database's index. */
  pending: v.optional(v.literal(1)),
  publishedAt: Time,
  /** Minutes that the author's clock was ahead of UTC then, for weekday and hour; absent means UTC. */
  utcOffset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840))),
  state: PostState,
  origin: v.picklist(['composed', 'found', 'imported']),
  /** `false`: never looked up (followers only, direct). */
  public: v.boolean(),
  /** The latest figures; absent until first read. `people`: distinct others who replied, when known. */
  latest: v.optional(
    v.object({ at: Time, replies: Count, own: Count, people: v.optional(Count), approximate: v.boolean() }),
  ),
  /** When a reply by somebody else was first seen or, where the source tells, written. */
  firstReplyAt: v.optional(Time),
  /** When to look next; absent when it is not looked up any more. */
  nextCheckAt: v.optional(Time),
  coached: v.optional(Coached),
  /** The site's own ids of the further parts of a thread. */
  threadIds: v.optional(v.array(v.string())),
  updatedAt: Time,
});
export type Post = v.InferOutput<typeof Post>;

/** One look at a post. */
export const Reading = v.object({
  /** `<post id>@<at>`. */
  id: v.string(),
  postId: v.string(),
  at: Time,
  /** Replies by others. */
  replies: Count,
  /** Replies by the author. */
  own: Count,
  source: v.string(),
  /** The site showed a rounded number ("1.2K"), or one that may hold the author's own replies. */
  approximate: v.boolean(),
  updatedAt: Time,
});
export type Reading = v.InferOutput<typeof Reading>;

/** Post was pressed; not yet known to be published. Dropped with a note when a day passes without confirmation. */
export const Submission = v.object({
  id: v.string(),
  site: v.string(),
  /** Host of the page, for software that runs on many. */
  host: v.string(),
  account: v.string(),
  parts: v.array(v.string()),
  public: v.boolean(),
  submittedAt: Time,
  coached: v.optional(Coached),
});
export type Submission = v.InferOutput<typeof Submission>;

/** Somebody's reply that the user may want to answer. */
export const Reply = v.object({
  id: v.string(),
  postId: v.string(),
  author: v.string(),
  text: v.string(),
  permalink: Link,
  at: Time,
  state: v.picklist(['waiting', 'answered', 'done', 'snoozed']),
  snoozedUntil: v.optional(Time),
  updatedAt: Time,
});
export type Reply = v.InferOutput<typeof Reply>;

/** A line for the user about something that did not go the usual way. Never holds a post's text. */
export const Note = v.object({ id: v.optional(v.number()), at: Time, message: v.string() });
export type Note = v.InferOutput<typeof Note>;

/** A post before and after a write; `before` is absent for a new post, `after` for a deleted one. */
export interface PostChange {
  readonly before?: Post;
  readonly after?: Post;
}

/** Where aggregates are kept: in the same database, written in the same transaction as the posts. */
export interface AggregateTable {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** Keeps aggregates in step. It may await the given table and nothing else, or the transaction would end. */
export type OnPostsChanged = (changes: readonly PostChange[], table: AggregateTable) => Promise<void>;
