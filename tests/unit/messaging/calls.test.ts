import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Call, call, callerOf, route } from '../../../lib/messaging/calls.ts';

const double: Call<{ number: number }, number> = {
  name: 'double',
  from: 'page',
  request: v.object({ number: v.number() }),
  answer: v.number(),
};
const nothing: Call<undefined, void> = {
  name: 'nothing',
  from: 'page',
  request: v.undefined(),
  answer: v.void(),
};

const id = 'chorus-under-test';
const page = { id, url: 'https://bsky.app/', tab: { id: 1 } };
const popup = { id, url: `chrome-extension://${id}/popup.html` };

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** What the browser does with a message: hands it to the listener with the sender it vouches for, as JSON. */
function browserWith(sender: unknown) {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const replies = listeners.map((listener) => listener(JSON.parse(JSON.stringify(message)), sender));
    const reply = await replies.find((each) => each !== undefined);
    return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
  });
}

describe('calls', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
      (path: string) => `chrome-extension://${id}/${path}`,
    );
    Object.defineProperty(fakeBrowser.runtime, 'id', { value: id, configurable: true });
  });

  it('carry a request and its answer', async () => {
    browserWith(page);
    answer([route(double, ({ number }) => number * 2)]);
    expect(await call(double, { number: 21 })).toBe(42);
  });

  it('may carry nothing at all', async () => {
    browserWith(page);
    const handle = vi.fn();
    answer([route(nothing, handle)]);
    await expect(call(nothing, undefined)).resolves.toBeUndefined();
    expect(handle).toHaveBeenCalledOnce();
  });

  it('reject a request of another shape before anything acts on it', async () => {
    browserWith(page);
    const handle = vi.fn();
    answer([route(double, handle)]);
    await expect(call(double, { number: 'many' as never })).rejects.toThrow(/double/);
    expect(handle).not.toHaveBeenCalled();
  });

  it('reject an answer of another shape', async () => {
    browserWith(page);
    answer([route(double, () => 'forty-two' as never)]);
    await expect(call(double, { number: 21 })).rejects.toThrow();
  });

  it('pass on why they failed', async () => {
    browserWith(page);
    answer([
      route(double, () => {
        throw new Error('no room left');
      }),
    ]);
    await expect(call(double, { number: 1 })).rejects.toThrow('double: no room left');
  });

  it.each([
    ['another extension', { ...page, id: 'somebody-else' }],
    ['a page of ours where a script in a page is meant', popup],
    ['nobody in particular', { id }],
  ])('are not answered for %s', async (_, sender) => {
    browserWith(sender);
    const handle = vi.fn();
    answer([route(double, handle)]);
    await expect(call(double, { number: 1 })).rejects.toThrow();
    expect(handle).not.toHaveBeenCalled();
  });

  it('leave other messages to others', async () => {
    browserWith(page);
    answer([]);
    expect(await fakeBrowser.runtime.sendMessage({ hello: 1 })).toBeUndefined();
  });

  it('tell pages from our own', () => {
    expect(callerOf(page as never)).toBe('page');
    expect(callerOf(popup as never)).toBe('extension');
    expect(callerOf({ ...popup, id: 'somebody-else' } as never)).toBeNull();
  });
});
