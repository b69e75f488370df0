/** The shape of a site's declaration. Plain data: it can be printed, checked and sent. */
import * as v from 'valibot';

/**
 * CSS selectors in order of trust; the first that matches is used. Each is matched inside one document or shadow root,
 * so a selector never names elements on both sides of a shadow boundary; `frame`, `notInside` and the like bridge it.
 */
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
  /** The control that publishes, inside the frame. */
  submit: Anchors,
  /** Which of the elements that match `submit` it is, where the site leaves nothing else to tell it by; else the first. */
  submitIs: v.optional(v.picklist(['first', 'last'])),
  /** Whether Ctrl/⌘+Enter publishes. */
  shortcut: v.optional(v.boolean()),
  /** Submitting does not publish while the frame contains one of these: a set time, for one. */
  notPublishing: v.optional(v.array(v.string())),
  /** The author chose a narrower audience when the frame contains one of these. */
  limitedAudience: v.optional(v.array(v.string())),
  /**
   * Where the author may choose: the post is known to be for everybody only when the frame contains one of these. Empty
   * where composers show nothing that is not translated.
   */
  openAudience: v.optional(v.array(v.string())),
  /** A poll is attached when the frame contains one of these. */
  poll: v.optional(v.array(v.string())),
  /** A title field that belongs to the draft, as its first part. */
  title: v.optional(v.array(v.string())),
});
export type Composer = v.InferOutput<typeof Composer>;

/** Steps into JSON: a name, or the value that stands elsewhere in it, as a name or as a field of the list item wanted. */
const Step = v.union([
  v.string(),
  v.object({ valueAt: v.array(v.string()) }),
  v.object({ itemWhere: v.string(), isValueAt: v.array(v.string()) }),
]);
const Path = v.pipe(v.array(Step), v.minLength(1));

/** A value in the page: an attribute of an element or its text, or a place in the JSON that it holds. */
const ElementValue = v.object({
  selector: v.string(),
  attribute: v.optional(v.string()),
  json: v.optional(Path),
  /** Which of the elements that match, from 0; without it the first that holds a value. */
  index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Put before the value, to make an address of an id. */
  prefix: v.optional(v.string()),
  /** Regular expression; its first group is the value, and what it does not fit holds none. */
  pattern: v.optional(v.string()),
});

/** A place in JSON that the site keeps in `localStorage`. Nothing else of it is read. */
const StoredValue = v.object({ storage: v.string(), json: Path, pattern: v.optional(v.string()) });

export const Value = v.union([ElementValue, StoredValue]);
export type Value = v.InferOutput<typeof Value>;
export type ElementValue = v.InferOutput<typeof ElementValue>;

/** Posts as the feed shows them. */
export const Posts = v.object({
  item: Anchors,
  permalink: v.array(ElementValue),
  author: v.array(ElementValue),
  text: v.array(ElementValue),
  time: v.optional(v.array(ElementValue)),
  /** A post is for everybody when it contains one of these, and for fewer when it does not. */
  open: v.optional(Anchors),
  /**
   * The first that finds an element counts, one that its pattern fits where it has one; an element without a number means
   * no reply, none at all means that nobody can tell.
   */
  replies: v.array(ElementValue),
  /** Whether the number counts the author's own replies too. */
  repliesIncludeOwn: v.boolean(),
});
export type Posts = v.InferOutput<typeof Posts>;

export const Limit = v.object({
  max: v.number(),
  count: v.picklist(['weighted', 'graphemes', 'code-points', 'utf16']),
  /** What a URL costs, whatever its length. */
  url: v.optional(v.number()),
  /** Only the local part of a mention counts. */
  mentionLocalPart: v.optional(v.boolean()),
});
export type Limit = v.InferOutput<typeof Limit>;

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
  /** The signed-in account by the name that stands beside its posts. */
  account: v.optional(v.array(Value)),
  /** The account's id that outlives a change of name, where the page tells. */
  accountId: v.optional(v.array(Value)),
  /** The account's posts are for its followers only when the page contains one of these. */
  limitedAccount: v.optional(v.array(v.string())),
  /** Where accounts may be for followers: this one is known to be for everybody only when the page has one of these. */
  openAccount: v.optional(v.array(Value)),
  /** How the site says that a post went out: a link to it, or only that the composer went away. */
  confirmation: v.object({
    link: v.optional(v.array(ElementValue)),
    /** The link names the post by another id than the feed does, so the feed is given a few seconds to show it. */
    feedFirst: v.optional(v.boolean()),
    /** `feed`: the post is looked for among `posts`; `api`: asked from the reply source. */
    otherwise: v.picklist(['feed', 'api']),
    /** A post that is edited goes on under a new address. */
    editsMove: v.optional(v.boolean()),
  }),
  /**
   * Regular expression on a post's address; group `id` is the post's own id, `author` the handle when it has one. What it
   * matches is the permalink, what follows is left off.
   */
  permalink: v.string(),
  posts: v.optional(Posts),
  limit: Limit,
  fold: v.optional(v.object({ characters: v.number(), lines: v.optional(v.number()) })),
  /** Name of the reply source in `lib/tracking/sources`; `page` reads counts from pages the user visits. */
  replies: v.string(),
  /** Hosts of the reply source beyond the site's own. */
  apiHosts: v.optional(v.array(v.string())),
});
export type Site = v.InferOutput<typeof Site>;
