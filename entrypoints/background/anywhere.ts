/** Coach this box: on any page the user asks for it, through `activeTab`, until the page is left. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

const MENU = 'coach-this-box';

/** To be called once, while the worker starts. */
export function offerCoachAnywhere(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: MENU, title: 'Coach this box with Chorus', contexts: ['editable'] },
      () => {
        // Read so that the browser does not report it: after an update the entry is there already.
        void browser.runtime.lastError;
      },
    );
  });
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (info.menuItemId === MENU) void coach(tab);
  });
  browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    if (name === 'toggle-card') void coach(tab);
  });
}

/** Sends a coach to the focused box, or has the one that is there open its card. */
async function coach(tab: Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, func: request });
    await browser.scripting.executeScript({ target, files: ['coach.js'] });
  } catch {
    // Pages that no extension may touch, such as the browser's own, refuse; there is nothing to say on them.
  }
}

/** Runs in the page: what follows was asked for by the user. */
function request(): void {
  globalThis.chorusRequest = true;
}
