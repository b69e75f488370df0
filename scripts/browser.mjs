/** Finds a Chromium-based browser and starts it with an extension loaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export const howToGetOne =
  'No browser was found. Get one with "npx playwright install chromium", or install Chromium, Chrome or Edge, or point CHORUS_BROWSER at one.';

/** Names under which browsers stand on the path, most suitable first. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the browser to use, or `null`: the one named in CHORUS_BROWSER, Playwright's own, or one on the machine. */
export function findBrowser() {
  const named = process.env.CHORUS_BROWSER;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const byName = onPath.sort((one, other) => rank(one) - rank(other));
  return (
    [named, chromium.executablePath(), ...byName, ...places].find((path) => path && existsSync(path)) ?? null
  );
}

/**
 * Starts the browser with an extension loaded over the debugging pipe, the one way that every Chromium-based browser
 * takes (branded Chrome has ignored `--load-extension` since version 137).
 * @returns the browser context and the extension's id.
 */
export async function launch({ extension, headless, profile = '', args = [], ...options }) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(howToGetOne);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is the old one, which takes no extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
    ...options,
  });
  try {
    const session = await context.browser().newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
    return { context, id };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function rank(path) {
  return names.findIndex((name) => path.endsWith(name));
}
