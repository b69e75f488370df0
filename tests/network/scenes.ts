/** What is played. Each scene has people and a store of its own. */
import assert from 'node:assert/strict';
import { bluesky as bskySite } from '../../lib/sites/bluesky.ts';
import type { Environment } from '../../lib/tracking/environment.ts';
import { importHandle } from '../../lib/tracking/history/handle.ts';
import type { Post } from '../../lib/tracking/model.ts';
import { waitingReplies } from '../../lib/tracking/replies.ts';
import { openRequests } from '../../lib/tracking/requests.ts';
import { bluesky } from '../../lib/tracking/sources/bluesky.ts';
import { openStore } from '../../lib/tracking/store.ts';
import { submitted } from '../../lib/tracking/submissions.ts';
import { createTracker } from '../../lib/tracking/tracker.ts';
import type { Network, Person, Ref } from './network.mjs';

const HOUR = 3_600_000;
let stores = 0;

/** A browser with Chorus in it: the real tracking on the real network, with a clock that can be moved on. */
async function aBrowser(network: Network) {
  let ahead = 0;
  const requests: string[] = [];
  const environment: Environment = {
    now: () => Date.now() + ahead,
    random: () => 0.5,
    fetch: (url, init) => {
      requests.push(url);
      return fetch(url, init);
    },
    online: () => true,
    saving: () => false,
    mayReach: () => true,
    setAlarm: () => {},
  };
  stores += 1;
  const store = await openStore({ name: `network-${stores}`, now: environment.now });
  const sources = { bluesky: bluesky(network.base) };
  const out = openRequests(store, environment);
  const tracker = createTracker({
    store,
    environment,
    requests: out,
    sites: [bskySite],
    sources,
    analyse: () => ({ moves: [], issues: [] }),
  });
  return {
    store,
    tracker,
    requests,
    pass: (ms: number) => {
      ahead += ms;
    },
    submit: (person: Person, ...parts: string[]) =>
      submitted(store, {
        site: 'bluesky',
        host: 'bsky.app',
        account: person.did,
        parts,
        public: true,
        submittedAt: environment.now(),
      }),
    /** Lets the time pass that a look is away, and looks. */
    later: async (ms = HOUR) => {
      ahead += ms;
      await network.settle();
      await tracker.tick();
    },
    history: (person: Person) =>
      importHandle({
        store,
        environment,
        requests: out,
        site: bskySite,
        source: sources.bluesky,
        account: { name: person.handle(), host: 'bsky.app' },
      }),
    post: async (ref: Ref): Promise<Post> => {
      const found = await store.database.posts.get(`bluesky:${keyOf(ref)}`);
      assert.ok(found, 'the post is followed');
      return found;
    },
  };
}

export const scenes: Record<string, (network: Network) => Promise<void>> = {
  'a post is found by its text, and replies by two others and by the author are told apart': async (
    network,
  ) => {
    const [ann, ben, cat] = [
      await network.person('ann'),
      await network.person('ben'),
      await network.person('cat'),
    ];
    const browser = await aBrowser(network);
    await browser.submit(ann, 'Which editor would you keep if you could keep one?');
    const ref = await ann.post('Which editor would you keep if you could keep one?');
    await browser.later(60_000);
    assert.equal((await browser.post(ref)).origin, 'composed');
    assert.equal(await browser.store.database.submissions.count(), 0);

    const first = await ben.reply(ref, 'The one with the fewest buttons');
    await cat.reply(ref, 'vi');
    await ann.reply(ref, 'I mean for prose');
    await browser.later();
    const post = await browser.post(ref);
    assert.deepEqual([post.latest?.replies, post.latest?.own, post.latest?.people], [2, 1, 2]);
    assert.ok(post.firstReplyAt && post.firstReplyAt >= post.publishedAt);

    const waiting = await waitingReplies(browser.store, Date.now());
    assert.deepEqual(waiting.map((reply) => reply.author).sort(), ['ben.test', 'cat.test']);
    await ann.reply(first, 'That is a good rule', ref);
    await browser.later(9 * HOUR);
    const left = await waitingReplies(browser.store, Date.now());
    assert.deepEqual(
      left.map((reply) => reply.author),
      ['cat.test'],
    );
  },

  'a deleted reply is counted no more, a deleted post is told': async (network) => {
    const [dan, eve] = [await network.person('dan'), await network.person('eve')];
    const browser = await aBrowser(network);
    await browser.submit(dan, 'What should I cook tonight?');
    const ref = await dan.post('What should I cook tonight?');
    await browser.later(60_000);
    const reply = await eve.reply(ref, 'Soup');
    await browser.later();
    assert.equal((await browser.post(ref)).latest?.replies, 1);
    await eve.remove(reply);
    await browser.later(3 * HOUR);
    assert.equal((await browser.post(ref)).latest?.replies, 0);
    assert.deepEqual(await waitingReplies(browser.store, Date.now()), []);

    await dan.remove(ref);
    await browser.later(12 * HOUR);
    assert.equal((await browser.post(ref)).state, 'deleted');
    await browser.later(48 * HOUR);
    assert.equal((await browser.post(ref)).nextCheckAt, undefined);
  },

  'a thread of three is one post, and replies to any part count': async (network) => {
    const [fay, gus] = [await network.person('fay'), await network.person('gus')];
    const browser = await aBrowser(network);
    const texts = [
      'Three things I learned this year.',
      'One: start small.',
      'Two: what did you learn?',
    ] as const;
    await browser.submit(fay, ...texts);
    const root = await fay.post(texts[0]);
    const second = await fay.reply(root, texts[1]);
    const third = await fay.reply(second, texts[2], root);
    await browser.later(60_000);
    assert.equal(await browser.store.database.posts.count(), 1);
    assert.deepEqual((await browser.post(root)).threadIds, [keyOf(second), keyOf(third)]);
    await gus.reply(third, 'To ask', root);
    await browser.later();
    const post = await browser.post(root);
    assert.deepEqual([post.latest?.replies, post.latest?.own, post.latest?.people], [1, 2, 1]);
  },

  'a change of handle loses nothing': async (network) => {
    const [hal, ida] = [await network.person('hal'), await network.person('ida')];
    const browser = await aBrowser(network);
    await browser.submit(hal, 'Who else is up early?');
    const ref = await hal.post('Who else is up early?');
    await browser.later(60_000);
    await hal.rename('harold.test');
    await ida.reply(ref, 'Me');
    await browser.later();
    const post = await browser.post(ref);
    assert.deepEqual([post.state, post.latest?.replies], ['live', 1]);
  },

  'what was posted elsewhere is found': async (network) => {
    const jon = await network.person('jon');
    const browser = await aBrowser(network);
    await browser.submit(jon, 'Written here');
    await jon.post('Written here');
    await browser.later(60_000);
    const elsewhere = await jon.post('Written on the phone, what do you think?');
    await browser.later(9 * HOUR);
    const post = await browser.post(elsewhere);
    assert.deepEqual([post.origin, post.pending], ['found', 1]);
  },

  'sixty posts take three requests, and an import knows them already': async (network) => {
    const [kim, lou] = [await network.person('kim'), await network.person('lou')];
    const refs: Ref[] = [];
    for (let n = 1; n <= 60; n += 1) refs.push(await kim.post(`Question number ${n}: yes or no?`));
    const [early] = refs;
    assert.ok(early);
    await lou.reply(early, 'yes');
    await kim.reply(early, 'thanks');
    await network.settle();
    const browser = await aBrowser(network);
    const progress = await browser.history(kim);
    assert.deepEqual([progress.is, progress.imported], ['done', 60]);
    assert.equal((await browser.history(kim)).imported, 0);
    assert.equal(await browser.store.database.posts.count(), 60);

    browser.requests.length = 0;
    await browser.later();
    const looks = browser.requests.filter((url) => url.includes('getPosts'));
    assert.equal(looks.length, 3);
    const post = await browser.post(early);
    assert.deepEqual([post.latest?.replies, post.state], [1, 'live']);
    const rest = await browser.store.database.posts.where('id').notEqual(post.id).toArray();
    assert.ok(rest.every((each) => each.latest?.replies === 0 && each.latest.at > each.publishedAt));
  },

  'a service that is down is left alone, told, and caught up with': async (network) => {
    const [mia, ned] = [await network.person('mia'), await network.person('ned')];
    const browser = await aBrowser(network);
    await browser.submit(mia, 'What are you reading?');
    const ref = await mia.post('What are you reading?');
    await browser.later(60_000);
    await network.shut();
    const before = browser.requests.length;
    for (let hours = 0; hours < 12; hours += 1) await browser.later(HOUR);
    const tried = browser.requests.length - before;
    assert.ok(tried >= 3 && tried <= 12, `${tried} requests in twelve hours without an answer`);
    assert.equal((await browser.post(ref)).state, 'unreachable');
    await network.reopen();
    await ned.reply(ref, 'A long one');
    await browser.later(24 * HOUR);
    const post = await browser.post(ref);
    assert.deepEqual([post.state, post.latest?.replies], ['live', 1]);
  },
};

function keyOf({ uri }: Ref): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
