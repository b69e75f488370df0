/** What the coach in a page and the service worker say to each other while somebody writes. */
import * as v from 'valibot';
import { Analysis } from '../coaching/model.ts';
import type { PortKind } from '../messaging/ports.ts';

/** Drafts beyond this many UTF-16 units are not analysed; the longest post any of our sites takes is 40,000. */
export const LONGEST_DRAFT = 50_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_DRAFT));

/** From the page. `seq` counts up, so that an answer to an older draft can be told and dropped. */
export const ToWorker = v.variant('type', [
  v.object({
    type: v.literal('draft'),
    seq: v.number(),
    parts: v.array(text),
    poll: v.boolean(),
    /** Whether the author is in the middle of a word. */
    typing: v.boolean(),
    /** Advice dismissed for this draft only: technique names. */
    dismissed: v.array(v.string()),
  }),
  v.object({ type: v.literal('dismiss'), technique: v.string() }),
]);
export type ToWorker = v.InferOutput<typeof ToWorker>;

/** From the worker. */
export const ToPage = v.variant('type', [
  v.object({
    type: v.literal('analysis'),
    seq: v.number(),
    analysis: Analysis,
    /** Technique → what it did for this user, such as "worked for you 7 of 9 times". */
    records: v.record(v.string(), v.string()),
  }),
  v.object({ type: v.literal('failed'), seq: v.number(), reason: v.string() }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;

export const coachPort: PortKind<ToWorker, ToPage> = { name: 'coach', toWorker: ToWorker, toPage: ToPage };
