/** The nouns of coaching: what goes in (a draft) and what comes out (an analysis). */
import * as v from 'valibot';

/** The three moves that invite an answer. */
export const Kind = v.picklist(['question', 'call', 'prompt']);
export type Kind = v.InferOutput<typeof Kind>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A half-open range `[start, end)` of UTF-16 code units in the text as the author typed it. */
export const Span = v.object({ start: offset, end: offset });
export type Span = v.InferOutput<typeof Span>;

/** A place in the draft that invites an answer. */
export const Move = v.object({
  ...Span.entries,
  kind: Kind,
  /** Name of the technique's file, such as `choice-question`. */
  technique: v.string(),
});
export type Move = v.InferOutput<typeof Move>;

/** A place in the draft that makes an answer less likely. Kinds of bait begin with `bait-`. */
export const Issue = v.object({
  ...Span.entries,
  kind: v.string(),
  /** One plain sentence for the author: what it is and what would help. */
  message: v.string(),
});
export type Issue = v.InferOutput<typeof Issue>;

/** How much we may lean on a technique's evidence. */
export const Strength = v.picklist(['experiment', 'correlation', 'policy', 'practice']);
export type Strength = v.InferOutput<typeof Strength>;

export const Source = v.object({
  /** Short citation, such as "Burke, Kraut & Joyce 2010". */
  title: v.string(),
  url: v.optional(v.string()),
  strength: Strength,
});
export type Source = v.InferOutput<typeof Source>;

/** Words that the author could add, or put in the place of a weak ask. */
export const Advice = v.object({
  /** Stable for as long as the same words are offered for the same draft. */
  id: v.string(),
  technique: v.string(),
  kind: Kind,
  /** The words, ready to insert. */
  text: v.string(),
  /** One sentence: why these words for this draft. */
  why: v.string(),
  source: Source,
  /** Index of the part of the thread the words belong to. */
  part: offset,
  /** Set when the words rewrite a weak ask: the range they replace, and its text now. */
  replaces: v.optional(v.object({ ...Span.entries, before: v.string() })),
});
export type Advice = v.InferOutput<typeof Advice>;

/** What a site does to a draft, as far as it changes the advice. */
export const DraftContext = v.object({
  /** How many more characters (UTF-16 units, conservative) each part may still take; absent means no limit. */
  room: v.optional(v.array(v.number())),
  /** Where the feed cuts the text. */
  fold: v.optional(v.object({ characters: v.number(), lines: v.optional(v.number()) })),
  /** Whether a poll is attached in the composer. */
  poll: v.optional(v.boolean()),
  /** BCP 47 language for each part when the browser has told; otherwise detected locally. */
  languages: v.optional(v.array(v.string())),
  /** Kinds or techniques of advice the author has dismissed. */
  dismissed: v.optional(v.array(v.string())),
});
export type DraftContext = v.InferOutput<typeof DraftContext>;

/** What the author is writing: one part, or the parts of a thread in order. */
export const Draft = v.object({ parts: v.array(v.string()), context: v.optional(DraftContext) });
export type Draft = v.InferOutput<typeof Draft>;

export const PartAnalysis = v.object({
  /** BCP 47, or `und` when it cannot be told. */
  language: v.string(),
  moves: v.array(Move),
  issues: v.array(Issue),
});
export type PartAnalysis = v.InferOutput<typeof PartAnalysis>;

export const Analysis = v.object({
  parts: v.array(PartAnalysis),
  /** Best first, each of a different technique; more than the card shows, so that they can be ranked anew. */
  advice: v.array(Advice),
  /** The one next step in at most 36 characters, or empty when there is nothing worth saying. */
  next: v.string(),
});
export type Analysis = v.InferOutput<typeof Analysis>;
