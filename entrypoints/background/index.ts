/** Wires browser events to what answers them. All listeners are added at once, so that any of them can wake the worker. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, route } from '../../lib/messaging/calls.ts';
import { arrived, composerFocused } from '../../lib/protocol/calls.ts';
import { offerCoachAnywhere } from './anywhere.ts';
import { keepBadge, showBadge } from './badge.ts';
import { batteryRoutes } from './battery.ts';
import { answerCoaches, shortcut } from './coaching.ts';
import { deletionRoutes } from './deletion.ts';
import { driftRoutes } from './drift.ts';
import { hostRoutes, onlyGranted } from './hosts.ts';
import { register } from './registration.ts';
import { currentSettings, onSettings, siteOf } from './state.ts';
import { countAs } from './store.ts';
import { followPosts, trackingRoutes } from './tracking.ts';
import { readVisitedPages } from './visits.ts';

export default defineBackground(() => {
  answer([
    route(composerFocused, async (_, { tab, frameId = 0, url }) => {
      if (tab?.id === undefined || !(await siteOf(url))) return;
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ['coach.js'],
      });
    }),
    route(arrived, async (_, { url }) => ({ site: await siteOf(url), shortcut: await shortcut() })),
    ...trackingRoutes,
    ...driftRoutes,
    ...deletionRoutes,
    ...batteryRoutes,
    ...hostRoutes,
  ]);
  answerCoaches();
  offerCoachAnywhere();
  followPosts();
  readVisitedPages();
  keepBadge();
  const bringInLine = async () => {
    const settings = await onlyGranted(await currentSettings());
    await Promise.allSettled([register(settings), countAs(settings), showBadge()]);
  };
  onSettings(() => void bringInLine());
  // A permission that was asked for in the popup may come when the popup is gone.
  browser.permissions.onAdded.addListener(bringInLine);
  browser.runtime.onInstalled.addListener(bringInLine);
  browser.runtime.onStartup.addListener(bringInLine);
});
