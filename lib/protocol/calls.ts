/** The calls that pages and our own popup and dashboard make of the service worker. */
import * as v from 'valibot';
import type { Call, Caller } from '../messaging/calls.ts';
import { Site } from '../sites/model.ts';
import { Battery } from '../tracking/battery.ts';
import { Coached } from '../tracking/model.ts';

const shortText = v.pipe(v.string(), v.maxLength(500));

/** A composer got the focus: send the coach. */
export const composerFocused = define('composer-focused', 'page', v.optional(v.object({})), v.void());

/** The coach has arrived in a frame and asks where it is. */
export const arrived = define(
  'arrived',
  'page',
  v.object({}),
  v.object({
    /** `null` on pages that are coached on request, where nothing is tracked. */
    site: v.nullable(Site),
    /** The keyboard shortcut that opens the card, as the browser shows it; empty when the user took it away. */
    shortcut: v.string(),
  }),
);

/** The user pressed Post. Answers with the submission's id. */
export const submitted = define(
  'submitted',
  'page',
  v.object({
    account: shortText,
    parts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(50_000))), v.minLength(1), v.maxLength(100)),
    public: v.boolean(),
    coached: Coached,
  }),
  v.string(),
);

/** What became of a submission, as far as the page tells. */
export const settled = define(
  'settled',
  'page',
  v.object({
    submission: shortText,
    outcome: v.variant('is', [
      v.object({
        is: v.literal('published'),
        permalink: v.pipe(v.string(), v.url()),
        public: v.optional(v.boolean()),
      }),
      /** The composer emptied or went away without a link: look in the feed or ask the site. */
      v.object({ is: v.literal('left') }),
      /** Scheduled, saved as a draft, failed: not published. */
      v.object({ is: v.literal('kept') }),
    ]),
  }),
  v.void(),
);

/** A published post was edited, and the site has it under another address now. */
export const moved = define(
  'moved',
  'page',
  v.object({ from: v.pipe(v.string(), v.url()), to: v.pipe(v.string(), v.url()) }),
  v.void(),
);

/** A post as a page showed it. */
const SeenPost = v.object({
  id: shortText,
  permalink: v.pipe(v.string(), v.url()),
  author: shortText,
  text: v.pipe(v.string(), v.maxLength(50_000)),
  replies: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  approximate: v.boolean(),
  /** Milliseconds since 1970, when the page said. */
  at: v.optional(v.number()),
  public: v.optional(v.boolean()),
});

/** What the reader found on a page: who is signed in, whether that account is open to everybody, and the posts that are shown. */
export const SeenPage = v.object({
  account: shortText,
  open: v.boolean(),
  posts: v.pipe(v.array(SeenPost), v.maxLength(200)),
});
export type SeenPage = v.InferOutput<typeof SeenPage>;

/** A box got the focus that may be a composer which the site's declaration no longer knows. */
export const unknownBox = define('unknown-box', 'page', v.optional(v.object({})), v.void());

/** Anchor → how often it matched while a composer was in use. No text. */
export const observed = define(
  'observed',
  'page',
  v.record(shortText, v.pipe(v.number(), v.minValue(0))),
  v.void(),
);

/** The user wants to be coached on a host that is not built in, and the browser is about to ask. */
export const hostWanted = define(
  'host-wanted',
  'extension',
  v.object({ host: shortText, software: shortText }),
  v.void(),
);

/** Look at every post that is still followed, now. Answers with how many were read. */
export const checkNow = define(
  'check-now',
  'extension',
  v.object({ posts: v.optional(v.array(v.string())) }),
  v.number(),
);

/** How the battery stands. */
export const batteryIs = define('battery-is', 'extension', Battery, v.void());

/** Posts were imported: follow the young ones, and have coaching look at all. Answered when it has. */
export const imported = define('imported', 'extension', v.object({}), v.void());

/** Delete everything that Chorus keeps. Answers with what there was. */
export const deleteAll = define(
  'delete-all',
  'extension',
  v.object({}),
  v.object({ posts: v.number(), readings: v.number(), replies: v.number() }),
);

function define<Request, Answer>(
  name: string,
  from: Caller,
  request: v.GenericSchema<unknown, Request>,
  answer: v.GenericSchema<unknown, Answer>,
): Call<Request, Answer> {
  return { name, from, request, answer };
}
