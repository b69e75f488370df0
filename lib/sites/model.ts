/** The shape of a site's declaration. Plain data: it can be printed, checked and sent. */
import * as v from 'valibot';

/** CSS selectors in order of trust; the first that matches is used. */
const Anchors = v.pipe(v.array(v.string()), v.minLength(1));

/** Where a post is written, and what tells it from the boxes that are not posts. */
export const Composer = v.object({
  /** For the drift report, such as `dialog`. */
  name: v.string(),
  /** The editor's root. */
  editor: Anchors,
  /** The closest ancestor that holds the whole composer: all parts, submit button, poll. */
  frame: Anchors,
  /** The composer is not one for posts when its editor sits inside any of these. */
  notInside: v.optional(v.array(v.string())),
  /** … or when its frame contains any of these. */
  notWith: v.optional(v.array(v.string())),
  /** Path must match one of these regular expressions. */
  paths: v.optional(v.array(v.string())),
  /** … and none of these. */
  notPaths: v.optional(v.array(v.string())),
  submit: Anchors,
  /** Whether Ctrl/⌘+Enter publishes. */
  shortcut: v.optional(v.boolean()),
  /** The author chose a narrower audience when the frame contains one of these. */
  limitedAudience: v.optional(v.array(v.string())),
  /** A poll is attached when the frame contains one of these. */
  poll: v.optional(v.array(v.string())),
  /** A title field that belongs to the draft. */
  title: v.optional(v.array(v.string())),
});
export type Composer = v.InferOutput<typeof Composer>;

/** A value in the page: an attribute of an element, its text, or a path into JSON. */
export const Value = v.object({
  selector: v.string(),
  attribute: v.optional(v.string()),
  /** Regular expression; its first group is the value. */
  pattern: v.optional(v.string()),
});
export type Value = v.InferOutput<typeof Value>;

/** Posts as the feed shows them. */
export const Posts = v.object({
  item: Anchors,
  permalink: v.array(Value),
  author: v.array(Value),
  text: v.array(Value),
  time: v.optional(v.array(Value)),
  replies: v.array(Value),
  /** Whether the number counts the author's own replies too. */
  repliesIncludeOwn: v.boolean(),
});
export type Posts = v.InferOutput<typeof Posts>;

export const Site = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: v.string(),
  /** ISO date on which the anchors were last checked. */
  checked: v.pipe(v.string(), v.isoDate()),
  /** Match patterns of the hosts built in. */
  hosts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Selectors that tell a page of this software on a host that is not built in. */
  anywhere: v.optional(v.array(v.string())),
  composers: v.pipe(v.array(Composer), v.minLength(1)),
  account: v.optional(v.array(Value)),
  /** How the site says that a post went out: a link to it, or only that the composer went away. */
  confirmation: v.object({
    link: v.optional(v.array(Value)),
    /** `feed`: the post is looked for among `posts`; `api`: asked from the reply source. */
    otherwise: v.picklist(['feed', 'api']),
  }),
  /** Regular expression on a permalink; group `id` is the post's own id, `author` the handle when it has one. */
  permalink: v.string(),
  posts: v.optional(Posts),
  limit: v.object({
    max: v.number(),
    count: v.picklist(['weighted', 'graphemes', 'code-points', 'utf16']),
    /** What a URL costs, whatever its length. */
    url: v.optional(v.number()),
    /** Only the local part of a mention counts. */
    mentionLocalPart: v.optional(v.boolean()),
  }),
  fold: v.optional(v.object({ characters: v.number(), lines: v.optional(v.number()) })),
  markdown: v.optional(v.boolean()),
  /** Name of the reply source in `lib/tracking/sources`; `page` reads counts from pages the user visits. */
  replies: v.string(),
  /** Hosts of the reply source beyond the site's own. */
  apiHosts: v.optional(v.array(v.string())),
});
export type Site = v.InferOutput<typeof Site>;
