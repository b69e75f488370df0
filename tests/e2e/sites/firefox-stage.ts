/** The Firefox build in a real Firefox, for which every host is on loopback, and hands that write and press as a person does. */
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { Insides } from '../../../playground/firefox-insides.ts';
import { launchFirefox } from '../../../scripts/firefox.mjs';
import type { Box } from '../../fixtures/kit.ts';
import { answerOf } from '../../fixtures/serve.ts';
import { type Internet, startInternet } from '../internet.ts';
import { rowsOf } from '../pages.ts';

const extension = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const ID = 'chorus@chorus.example';

/** What our interface on the page shows. */
interface Shown {
  readonly chip: string;
  readonly words: string;
  readonly inserted: boolean;
}

export class FirefoxStage {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly internet: Internet;
  private readonly insides: Insides;

  private constructor(browser: Browser, page: Page, internet: Internet) {
    this.browser = browser;
    this.page = page;
    this.internet = internet;
    this.insides = new Insides(browser);
  }

  static async start(): Promise<FirefoxStage> {
    const internet = await startInternet();
    const browser: Browser = await launchFirefox({
      extension,
      acceptInsecureCerts: true,
      prefs: {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${internet.port}`,
        // Some of the sites are on lists of those that take no certificate but their own.
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
        'ui.prefersReducedMotion': 1,
      },
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    return new FirefoxStage(browser, page, internet);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.internet.close();
  }

  /** Opens a site's page, opens a box there, and writes. */
  async write(site: string, address: string, box: Box, text: string): Promise<void> {
    const { host } = new URL(address);
    this.internet.on(host, ({ path }) => answerOf(site, new URL(`https://${host}${path}`)));
    await this.page.goto(address);
    // What was written in another test is not in the feed.
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.goto(address);
    await this.page.waitForFunction(() => window.site !== undefined);
    await this.page.evaluate((each) => window.site.open(each), box);
    await this.page.waitForFunction(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches('textarea, [contenteditable="true"]');
    });
    await this.page.keyboard.type(text);
  }

  async shown(): Promise<Shown> {
    const seen = await this.insides.shadow(this.page, 'chorus-coach', (root) => ({
      chip: root.querySelector('.chip .label')?.textContent?.trim() ?? '',
      words: root.querySelector('.best .words')?.textContent?.trim() ?? '',
      inserted: root.querySelector('.notice.inserted') !== null,
    }));
    return seen ?? { chip: '', words: '', inserted: false };
  }

  /** Moves the pointer onto a part of our interface and presses, once it stands still. */
  async press(part: '.chip' | '.primary'): Promise<void> {
    const at = () =>
      this.insides.shadow(this.page, 'chorus-coach', (root) =>
        ['.chip', '.primary'].map((selector) => {
          const { x, y, width, height } =
            root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { selector, x: x + width / 2, y: y + height / 2 };
        }),
      );
    let before = await at();
    await expect
      .poll(async () => {
        const was = JSON.stringify(before);
        before = await at();
        return JSON.stringify(before) === was;
      })
      .toBe(true);
    const place = before?.find(({ selector }) => selector === part);
    if (!place) throw new Error(`${part} is not drawn`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** Presses the topmost control of that name, in whatever shadow root it stands, if there is one. */
  async pressControl(name: string): Promise<boolean> {
    const control = (await this.page.$$(`>>> [data-fixture="${name}"]`)).at(-1);
    await control?.click();
    return control !== undefined;
  }

  async draft(): Promise<string> {
    return (await this.page.evaluate(() => window.site.draft())).join('\n');
  }

  marks(): Promise<number> {
    return this.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  }

  /** Whether anything of ours is on the page. */
  async isCoached(): Promise<boolean> {
    return (await this.insides.shadow(this.page, 'chorus-coach', () => true)) !== null;
  }

  published(): Promise<number> {
    return this.page.evaluate(() => window.site.posts.length);
  }

  /** How many publications the extension has noted, confirmed or not. */
  async noted(): Promise<number> {
    const own = await this.insides.openPage(ID, 'popup.html');
    const posts = await own.evaluate(rowsOf<{ origin: string }>, 'posts');
    const submissions = await own.evaluate(rowsOf, 'submissions');
    await own.close();
    // Those that were there before are found in the feed.
    return posts.filter(({ origin }) => origin === 'composed').length + submissions.length;
  }
}
