/** The coach's talk with the service worker: one draft under way at a time, the latest one next, late answers dropped. */
import { type Connection, connect } from '../../lib/messaging/ports.ts';
import { coachPort, type ToPage, type ToWorker } from '../../lib/protocol/coach.ts';

type Draft = Omit<Extract<ToWorker, { type: 'draft' }>, 'type' | 'seq'>;
type Answer = Extract<ToPage, { type: 'analysis' }>;

export interface Listener {
  answer(message: Answer, draft: Draft): void;
  failed(reason: string): void;
  /** The worker cannot be reached any more: the extension was updated, reloaded or removed. */
  lost(): void;
}

export interface Conversation {
  /** Has a draft analysed. While one is under way only the latest further one is kept. */
  draft(draft: Draft): void;
  /** Remembers that a technique is not wanted, or `all`. */
  dismiss(technique: string): void;
}

/**
 * How often a draft is sent anew when the worker died over it. A worker that dies of a draft would die of it for ever;
 * one that was stopped for another reason answers the second time.
 */
const TRIES = 2;

export function converse(listener: Listener, signal: AbortSignal): Conversation {
  let connection: Connection<ToWorker> | null = null;
  let seq = 0;
  let tries = 0;
  let underWay: Draft | null = null;
  let waiting: Draft | null = null;

  function open(): Connection<ToWorker> | null {
    if (connection || signal.aborted) return connection;
    try {
      connection = connect(coachPort, { hear, closed });
    } catch {
      listener.lost();
    }
    return connection;
  }

  function send(draft: Draft): void {
    underWay = draft;
    seq += 1;
    open()?.say({ type: 'draft', seq, ...draft });
  }

  function hear(message: ToPage): void {
    const answered = underWay;
    if (message.seq !== seq || !answered) return;
    underWay = null;
    tries = 0;
    if (message.type === 'analysis') listener.answer(message, answered);
    else listener.failed(message.reason);
    if (waiting) send(latest(waiting));
  }

  /** The worker was stopped, as browsers do with idle ones; it is woken for the next draft, or now when it owes an answer. */
  function closed(): void {
    connection = null;
    if (!underWay || signal.aborted) return;
    tries += 1;
    if (tries < TRIES) {
      send(latest(underWay));
      return;
    }
    underWay = null;
    tries = 0;
    listener.failed('The draft could not be analysed.');
  }

  function latest(otherwise: Draft): Draft {
    const draft = waiting ?? otherwise;
    waiting = null;
    return draft;
  }

  open();
  signal.addEventListener('abort', () => connection?.close(), { once: true });
  return {
    draft(draft) {
      if (signal.aborted) return;
      if (underWay) waiting = draft;
      else send(draft);
    },
    dismiss: (technique) => open()?.say({ type: 'dismiss', technique }),
  };
}
