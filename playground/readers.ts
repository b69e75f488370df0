/** A few scripted readers. They answer posts that ask and stay silent on posts that do not, as people mostly do. */
import { analyse } from '../lib/coaching/analyse.ts';
import type { Kind } from '../lib/coaching/model.ts';

export interface ScriptedReply {
  readonly reader: string;
  readonly text: string;
  /** Milliseconds after the post went out. */
  readonly after: number;
}

/** What the readers will say to a post, soonest first; empty when nothing in it invites an answer. */
export function replies(post: string): ScriptedReply[] {
  const moves = analyse({ parts: [post] }).parts.flatMap((part) => part.moves);
  const kinds = new Set(moves.map((move) => move.kind));
  return readers
    .filter((reader) => kinds.has(reader.answers))
    .map(({ reader, text, after }) => ({ reader, text, after }))
    .sort((one, other) => one.after - other.after);
}

const readers: readonly (ScriptedReply & { answers: Kind })[] = [
  {
    reader: 'ada',
    answers: 'question',
    after: 1500,
    text: 'Good question. For me it was the second one, and I did not see it coming.',
  },
  {
    reader: 'linus',
    answers: 'question',
    after: 4000,
    text: 'Same here! We found out on a Friday, of course.',
  },
  {
    reader: 'grace',
    answers: 'call',
    after: 2500,
    text: 'Here is mine: we tried it twice and kept the simpler version.',
  },
  { reader: 'alan', answers: 'prompt', after: 3000, text: 'The first, without a doubt.' },
];
