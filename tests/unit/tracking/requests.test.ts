import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BUDGET, openRequests } from '../../../lib/tracking/requests.ts';
import { aWorld, DAY, freshStore, HOUR, json, NOON, type World } from './support.ts';

const question = { url: 'https://social.example/api', schema: v.object({ count: v.number() }) };

async function opened(answer: World['answer']) {
  const world = aWorld(answer);
  const store = await freshStore({ now: world.now });
  return { world, store, requests: openRequests(store, world) };
}

describe('an answer that is not what was asked for', () => {
  test.each([
    ['HTML', () => new Response('<!doctype html><title>Hi</title>')],
    ['partial JSON', () => new Response('{"count": 1')],
    ['a wrong type', () => json({ count: 'many' })],
    ['an empty body', () => new Response('')],
    ['a server error', () => json({ count: 1 }, { status: 502 })],
    ['a body that is far too long', () => new Response('0', { headers: { 'content-length': '99999999' } })],
    ['no answer', () => Promise.reject(new TypeError('failed to fetch'))],
    [
      'another host',
      () => Object.defineProperty(json({ count: 1 }), 'url', { value: 'https://elsewhere.example/' }),
    ],
  ])('%s: a state and a pause, never an exception', async (_, answer) => {
    const { world, requests } = await opened(answer);
    expect((await requests.scheduled(question)).is).toBe('broken');
    expect((await requests.scheduled(question)).is).toBe('paused');
    expect(world.requests).toHaveLength(1);
    world.time += 2 * 60_000;
    await requests.scheduled(question);
    expect(world.requests).toHaveLength(2);
  });

  test('redirects are never followed, cookies and referrers not sent', async () => {
    let sent: RequestInit = {};
    const { requests } = await opened((_, init) => {
      sent = init;
      return json({ count: 1 });
    });
    await requests.scheduled(question);
    expect(sent).toMatchObject({ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

test.each([
  [404, 'absent'],
  [410, 'absent'],
  [401, 'refused'],
  [403, 'refused'],
  [400, 'rejected'],
])('%s is told as %s and is no reason for a pause', async (status, is) => {
  const { world, requests } = await opened(() => json({ error: 'X' }, { status }));
  expect((await requests.scheduled(question)).is).toBe(is);
  await requests.scheduled(question);
  expect(world.requests).toHaveLength(2);
});

test('a host that limits us is left alone for as long as it says, also by a new worker; others are not', async () => {
  const { world, store, requests } = await opened((url) =>
    url.host === 'social.example'
      ? json({}, { status: 429, headers: { 'retry-after': '3600' } })
      : json({ count: 1 }),
  );
  await requests.forUser(question);
  world.time += HOUR - 1000;
  const restarted = openRequests(store, world);
  expect(await restarted.forUser(question)).toMatchObject({ is: 'paused', until: NOON + HOUR });
  expect((await restarted.forUser({ ...question, url: 'https://other.example/api' })).is).toBe('ok');
  world.time += 2000;
  await restarted.forUser(question);
  expect(world.requests).toHaveLength(3);
});

test('an answer that says nothing remains is obeyed before the next request is refused', async () => {
  const { world, requests } = await opened(() =>
    json({ count: 1 }, { headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '60' } }),
  );
  expect((await requests.scheduled(question)).is).toBe('ok');
  expect((await requests.scheduled(question)).is).toBe('paused');
  world.time += 61_000;
  expect((await requests.scheduled(question)).is).toBe('ok');
});

test('a pause that was set under a clock far ahead does not last', async () => {
  const { world, requests } = await opened(() => new Response('<html>'));
  world.time = NOON + 300 * DAY;
  await requests.scheduled(question);
  world.time = NOON;
  await requests.scheduled(question);
  expect(world.requests).toHaveLength(2);
});

test('a host gets one request at a time, hosts do not wait for each other', async () => {
  const atOnce = new Map<string, number>();
  const most = new Map<string, number>();
  let all = 0;
  let mostOfAll = 0;
  const { requests } = await opened(async ({ host }) => {
    const now = (atOnce.get(host) ?? 0) + 1;
    atOnce.set(host, now);
    most.set(host, Math.max(now, most.get(host) ?? 0));
    all += 1;
    mostOfAll = Math.max(mostOfAll, all);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce.set(host, now - 1);
    all -= 1;
    return json({ count: 1 });
  });
  const urls = ['a', 'b'].flatMap((host) =>
    Array.from({ length: 5 }, (_, n) => `https://${host}.example/${n}`),
  );
  await Promise.all(urls.map((url) => requests.scheduled({ ...question, url })));
  expect([...most.values()]).toEqual([1, 1]);
  expect(mostOfAll).toBe(2);
});

test('scheduled look-ups keep to the daily budget on every day; what the user asks for goes through', async () => {
  const { world, requests } = await opened(() => json({ count: 1 }));
  for (let minute = 0; minute < 3 * 24 * 60; minute += 30) {
    world.time = NOON + minute * 60_000;
    for (let n = 0; n < 4; n += 1) await requests.scheduled(question);
    const aDay = BUDGET.atOnce + BUDGET.aDay;
    if (minute % 1440 === 0)
      expect(world.requests.length).toBeLessThanOrEqual((minute / 1440) * BUDGET.aDay + aDay);
  }
  expect(BUDGET.atOnce + BUDGET.aDay).toBeLessThan(200);
  expect(world.requests.length).toBeLessThanOrEqual(3 * BUDGET.aDay + BUDGET.atOnce);
  expect((await requests.forUser(question)).is).toBe('ok');
});

test('no request goes to a host without permission, or offline', async () => {
  const { world, requests } = await opened(() => json({ count: 1 }));
  world.isOnline = false;
  expect((await requests.forUser(question)).is).toBe('paused');
  world.isOnline = true;
  world.mayReach = () => false;
  expect(await requests.forUser(question)).toMatchObject({
    is: 'paused',
    reason: 'no permission for this site',
  });
  expect(world.requests).toEqual([]);
});
