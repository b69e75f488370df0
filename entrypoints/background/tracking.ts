/** Ties tracking to the browser: the alarm, and what pages tell of posts. */
import type { Alarms, Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { analyse } from '../../lib/coaching/analyse.ts';
import { loadLanguagesOf } from '../../lib/coaching/languages/load.ts';
import { type Route, route } from '../../lib/messaging/calls.ts';
import { checkNow, imported, moved, settled, submitted } from '../../lib/protocol/calls.ts';
import { sites } from '../../lib/sites/index.ts';
import { analyseHistory } from '../../lib/tracking/history/analyse.ts';
import { move } from '../../lib/tracking/move.ts';
import { openRequests } from '../../lib/tracking/requests.ts';
import { type Analyse, submitted as keep, keptBack, published } from '../../lib/tracking/submissions.ts';
import { createTracker, type Tracker } from '../../lib/tracking/tracker.ts';
import { ALARM, environment, sources } from './network.ts';
import { keeping } from './room.ts';
import { siteOf } from './state.ts';
import { store } from './store.ts';

/** What coaching finds in a text that was published. */
export const findings: Analyse = async (text) => {
  await loadLanguagesOf([text]);
  const { parts } = analyse({ parts: [text] });
  return {
    moves: parts.flatMap((part) => part.moves),
    issues: [...new Set(parts.flatMap((part) => part.issues.map(({ kind }) => kind)))],
  };
};

/** To be called once, while the worker starts. */
export function followPosts(): void {
  browser.alarms.onAlarm.addListener((alarm: Alarms.Alarm) => {
    if (alarm.name === ALARM) void attempt((it) => it.tick());
  });
  // Alarms may be gone after an update or a restart; what is due is in the store.
  const wake = () => void attempt((it) => it.wake());
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
}

/** Has the tracker do something, then coaching look at the posts it found. */
async function attempt(work: (tracker: Tracker) => Promise<unknown>): Promise<void> {
  try {
    await keeping(async () => {
      await work(await tracker());
      await analyseAll();
    });
  } catch {
    // What cannot be opened or kept now is tried again when the browser or the popup wakes us next; the popup says why.
  }
}

let analysing: Promise<unknown> = Promise.resolve();

/** Coaching looks at the posts that it has not looked at yet; one after the other, whoever asks. */
export function analyseAll(): Promise<unknown> {
  analysing = analysing.catch(() => {}).then(async () => analyseHistory(await store(), findings));
  return analysing;
}

export const trackingRoutes: readonly Route[] = [
  route(submitted, async ({ account, parts, public: isPublic, coached }, sender) => {
    const { site, host } = await placeOf(sender);
    const submission = {
      site: site.id,
      host,
      account,
      parts,
      public: isPublic,
      submittedAt: Date.now(),
      coached,
    };
    return keeping(async () => {
      const id = await keep(await store(), submission);
      await (await tracker()).wake();
      return id;
    });
  }),
  route(settled, async ({ submission, outcome }, sender) => {
    const { site } = await placeOf(sender);
    await keeping(async () => {
      const opened = await store();
      if (outcome.is === 'kept') await keptBack(opened, submission);
      if (outcome.is === 'published') {
        const { is: _, ...proof } = outcome;
        await published(opened, site, submission, proof, findings);
      }
      await (await tracker()).wake();
    });
  }),
  route(moved, async ({ from, to }, sender) => {
    const { site } = await placeOf(sender);
    await keeping(async () => move(await store(), site, from, to));
  }),
  route(checkNow, ({ posts }) => keeping(async () => (await tracker()).checkNow(posts))),
  route(imported, () => attempt((it) => it.wake())),
];

let made: Promise<Tracker> | undefined;

function tracker(): Promise<Tracker> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function make(): Promise<Tracker> {
  const opened = await store();
  opened.database.on('close', () => (made = undefined));
  const requests = openRequests(opened, environment);
  return createTracker({ store: opened, environment, requests, sites, sources, analyse: findings });
}

async function placeOf(sender: Runtime.MessageSender) {
  const site = await siteOf(sender.url);
  if (!site || !sender.url) throw new Error('This page belongs to no site that is switched on.');
  return { site, host: new URL(sender.url).host };
}
