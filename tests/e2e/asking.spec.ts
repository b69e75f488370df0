/// <reference types="chrome" />
/**
 * What only a person can do: press the browser's own buttons. The browser runs on a display of its own, and xdotool has
 * the hands; where either is missing (`apt-get install xvfb xdotool`), these are skipped and say so.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  type CDPSession,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { launch } from '../../scripts/browser.mjs';
import { part, parts } from '../../scripts/pierce.ts';
import { answerOf } from '../fixtures/serve.ts';
import { type Internet, startInternet } from './internet.ts';

const HOST = 'toot.example';
const ORIGINS = [`https://${HOST}/*`];

const missing = ['Xvfb', 'xdotool'].filter((tool) => {
  try {
    execFileSync('which', [tool]);
    return false;
  } catch {
    return true;
  }
});

interface Person {
  readonly page: Page;
  readonly worker: Worker;
  /** Presses keys, as xdotool names them. */
  press(...keys: string[]): void;
  /** Presses the shortcut; a browser that has just started may not hear the first time. */
  coachThisBox(): Promise<void>;
  /** Opens the popup from the toolbar and waits for it to say something. */
  popup(says: string): Promise<Popup>;
}

interface Popup {
  /** Presses the button or switch with that text. */
  click(text: string): Promise<void>;
  text(): Promise<string>;
}

const test = base.extend<{ internet: Internet; person: Person }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of fixtures from the pattern.
  internet: async ({}, use) => {
    const internet = await startInternet();
    await use(internet);
    await internet.close();
  },
  person: async ({ internet }, use) => {
    const { display, server } = await startDisplay();
    const env = { ...process.env, DISPLAY: display };
    const { context } = await launch({
      extension: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
      headless: false,
      viewport: null,
      ignoreHTTPSErrors: true,
      env,
      args: [...internet.args, '--window-position=0,0', '--window-size=1200,860'],
    });
    try {
      await use(await personAt(context, (...args) => void execFileSync('xdotool', args, { env })));
    } finally {
      await context.close();
      server.kill();
    }
  },
});

test.skip(
  missing.length > 0,
  `Needs ${missing.join(' and ')}: nobody else can press the browser's own buttons.`,
);
test.slow();

test('a page that is no instance gets no offer', async ({ internet, person }) => {
  internet.on(HOST, () => ({ body: '<!doctype html><title>any</title><textarea></textarea>' }));
  await person.page.goto(`https://${HOST}/`);
  await person.page.locator('textarea').click();
  await person.page.keyboard.type('What do you make of this?');
  await person.coachThisBox();
  const popup = await person.popup('Any box on any page');
  expect(await popup.text()).not.toContain(HOST);
});

test('an instance is coached once the user allows its host, and let go when switched off', async ({
  internet,
  person: { page, worker, press, coachThisBox, popup },
}) => {
  internet.on(HOST, ({ path }) => answerOf('mastodon', new URL(`https://${HOST}${path}`)));
  await page.goto(`https://${HOST}/home`);
  await page.locator('textarea').click();
  expect(await page.locator('chorus-coach').count()).toBe(0);

  // The shortcut lets us into this tab until it is left, and the popup see what it shows.
  await coachThisBox();
  await (await popup(`Coach on ${HOST}`)).click(`Coach on ${HOST}`);
  press('Return');
  await page.waitForTimeout(500);
  expect(await access(worker), 'the question was answered with no').toEqual({
    granted: false,
    registered: [],
  });

  await (await popup(`Coach on ${HOST}`)).click(`Coach on ${HOST}`);
  press('Tab', 'Return');
  await expect.poll(() => access(worker)).toEqual({ granted: true, registered: ORIGINS });

  await page.goto(`https://${HOST}/home?again`);
  await page.locator('textarea').click();
  await page.keyboard.type('What do you make of this?');
  await part(page, 'chip');

  const switches = await popup('Sites');
  await switches.click('Sites');
  await switches.click(HOST);
  await expect.poll(() => access(worker)).toEqual({ granted: false, registered: [] });
  await expect.poll(() => parts(page, 'chip')).toEqual([]);
});

/** Whether the browser lets us into the host, and where there scripts of ours are registered. */
function access(worker: Worker): Promise<{ granted: boolean; registered: string[] }> {
  return worker.evaluate(async (origins) => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const matches = scripts.flatMap((script) => script.matches ?? []);
    return {
      granted: await chrome.permissions.contains({ origins }),
      registered: matches.filter((match) => origins.includes(match)),
    };
  }, ORIGINS);
}

/** Starts a display on the first free number; the server says which. */
async function startDisplay(): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = server.stdio[3];
  const number = await new Promise<string>((resolve, reject) => {
    said?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('The display did not start.')));
  });
  return { display: `:${number}`, server };
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be spoken to.');
  return session;
}

async function personAt(context: BrowserContext, xdotool: (...args: string[]) => void): Promise<Person> {
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = await sessionOf(context);

  /** The popup is no page to Playwright, so it is spoken to through the browser. */
  async function speakTo(targetId: string): Promise<<Answer>(expression: string) => Promise<Answer>> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    let latest = 0;
    return (expression) =>
      new Promise((resolve) => {
        latest += 1;
        const id = latest;
        const hear = ({ message }: { message: string }) => {
          const answer = JSON.parse(message);
          if (answer.id !== id) return;
          browser.off('Target.receivedMessageFromTarget', hear);
          resolve(answer.result?.result?.value);
        };
        browser.on('Target.receivedMessageFromTarget', hear);
        const params = { expression, returnByValue: true };
        const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
        void browser.send('Target.sendMessageToTarget', { sessionId, message });
      });
  }

  async function popup(says: string): Promise<Popup> {
    await worker.evaluate(() => chrome.action.openPopup());
    let targetId = '';
    await expect
      .poll(async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        targetId = targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId ?? '';
        return targetId;
      })
      .not.toBe('');
    const ask = await speakTo(targetId);
    const text = () => ask<string>('document.body.innerText');
    await expect.poll(text).toContain(says);
    return {
      text,
      async click(label) {
        const find = `[...document.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(${JSON.stringify(label)}))`;
        await expect.poll(() => ask<boolean>(`Boolean(${find})`)).toBe(true);
        const at = await ask<{ x: number; y: number }>(
          `(() => { const { x, y, width, height } = ${find}.getBoundingClientRect(); return { x: screenX + x + width / 2, y: screenY + y + height / 2 } })()`,
        );
        xdotool('mousemove', String(Math.round(at.x)), String(Math.round(at.y)), 'click', '1');
        // The browser ignores what comes in the first moments of a question, lest it was meant for what was there before.
        await page.waitForTimeout(1500);
      },
    };
  }

  const press = (...keys: string[]) => xdotool('key', '--delay', '300', ...keys);
  const coachThisBox = () =>
    expect(async () => {
      press('alt+c');
      await part(page, 'chip', () => true, 2000);
    }).toPass();
  return { page, worker, popup, press, coachThisBox };
}
