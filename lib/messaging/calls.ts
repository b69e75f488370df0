/** Typed calls between contexts. What arrives is checked for who sent it and for its shape before anything acts on it. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Who may make a call: a script of ours in a page, or one of our own pages. */
export type Caller = 'page' | 'extension';

export interface Call<Request, Answer> {
  readonly name: string;
  readonly from: Caller;
  readonly request: v.GenericSchema<unknown, Request>;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

export interface Route {
  readonly name: string;
  readonly from: Caller;
  handle(request: unknown, sender: Runtime.MessageSender): Promise<unknown>;
}

/**
 * Makes a call to the service worker.
 * @throws when the worker refuses the call, cannot be reached, or answers in another shape.
 */
export async function call<Request, Answer>(to: Call<Request, Answer>, request: Request): Promise<Answer> {
  const envelope = v.parse(Reply, await browser.runtime.sendMessage({ chorus: to.name, request }));
  if (envelope.error !== undefined) throw new Error(`${to.name}: ${envelope.error}`);
  return v.parse(to.answer, envelope.answer);
}

/** Ties a call to what answers it. */
export function route<Request, Answer>(
  to: Call<Request, Answer>,
  handle: (request: Request, sender: Runtime.MessageSender) => Promise<Answer> | Answer,
): Route {
  return {
    name: to.name,
    from: to.from,
    handle: async (request, sender) => handle(v.parse(to.request, request), sender),
  };
}

/** Answers calls. To be called once, while the service worker starts, so that a call can wake it. */
export function answer(routes: readonly Route[]): void {
  const byName = new Map(routes.map((each) => [each.name, each]));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(Request, message);
    if (!envelope.success) return undefined;
    const found = byName.get(envelope.output.chorus);
    if (!found || found.from !== callerOf(sender)) {
      return Promise.resolve({ error: 'this call is not answered here' });
    }
    return found.handle(envelope.output.request, sender).then(
      (result) => ({ answer: result }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

/** Tells our pages from our scripts in other pages; anything else is `null` and gets no answer. */
export function callerOf(sender: Runtime.MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'extension';
  return sender.tab ? 'page' : null;
}

// Messages travel as JSON, in which what is undefined is absent.
const Request = v.object({ chorus: v.string(), request: v.optional(v.unknown()) });
const Reply = v.object({ error: v.optional(v.string()), answer: v.optional(v.unknown()) });
