/**
 * Plays the whole loop in Firefox by WebDriver BiDi: write, see the coaching, insert by keyboard, undo, insert by the
 * pointer, publish, get replies, open the popup. Saves numbered screenshots and a summary, and ends with exit code 0
 * only when all of it was seen.
 */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findFirefox, howToGetFirefox, launchFirefox } from '../scripts/firefox.mjs';
import { drafts, type EditorName } from './drafts.ts';
import { Insides } from './firefox-insides.ts';
import { startPlayground } from './server.ts';
import { JUDGED_AFTER, settings } from './settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.output', 'playground-firefox');
const extension = 'chorus@chorus.example';
/** What a busy machine may take for a step, in milliseconds. */
const PATIENCE = 10_000;
const box = '[data-composer] :is([contenteditable="true"], textarea)';
let shots = 0;

interface Turn {
  readonly editor: EditorName;
  readonly inserted: string;
  readonly marked: string[];
  readonly replies: number;
}

if (!findFirefox()) {
  console.error(howToGetFirefox);
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const playground = await startPlayground();
const browser = await launchFirefox({
  extension: join(root, '.output', 'firefox-mv3-playground'),
  // Pictures of things that are still fading in show nothing.
  prefs: { 'ui.prefersReducedMotion': 1 },
});
const insides = new Insides(browser);
let page: Page | undefined;
try {
  const version = await browser.version();
  console.log(`▸ ${version}`);
  await judgeAtOnce();
  page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 820 });
  await page.goto(playground.address);
  const turns: Turn[] = [];
  for (const editor of Object.keys(drafts) as EditorName[]) turns.push(await play(page, editor));
  const popup = await readPopup();
  const closed = turns.every((turn) => turn.replies > 0) && popup.answered === turns.length;
  const summary = { closed, version, turns, popup };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`\n${JSON.stringify(summary, null, 2)}\n\nScreenshots and summary: ${out}`);
  process.exitCode = closed ? 0 : 1;
} catch (error) {
  console.error(error);
  await page?.screenshot({ path: join(out, 'failed.png') }).catch(() => {});
  process.exitCode = 1;
} finally {
  await browser.close();
  await playground.close();
}

/** Takes a suggestion by keyboard, undoes it, takes one by the pointer, publishes, and waits for somebody to answer. */
async function play(page: Page, editor: EditorName): Promise<Turn> {
  say(`Writing in ${editor}`);
  const text = drafts[editor];
  await page.click(`[data-editor="${editor}"]`);
  await page.click(box);
  await page.keyboard.type(text);
  await until('the chip names a next step', async () => (await coach(page)).chip !== '');
  await shoot(page, `${editor}-coached`);

  await insides.pressAlt('c');
  await until('the card has the focus, and shows it', async () => (await coach(page)).ready);
  await shoot(page, `${editor}-card`);
  const { words } = await coach(page);
  await page.keyboard.press('Enter');
  await until('the card says that the words are in', async () => (await coach(page)).inserted);
  assert.equal(await draft(page), `${text} ${words}`);
  await until('the editor has the focus again', () =>
    page.evaluate((its) => document.activeElement?.matches(its) ?? false, box),
  );
  await undo(page);
  await until('one Undo took the words back', async () => (await draft(page)) === text);
  say(`  Alt+C and Enter inserted “${words}”, one Undo took it back`);

  await insides.pressAlt('c');
  await until('the card is gone', async () => !(await coach(page)).open);
  await press(page, '.chip');
  await until('the card is open', async () => (await coach(page)).words !== '');
  const inserted = (await coach(page)).words;
  await press(page, '.primary');
  await until('the words are in', async () => (await coach(page)).inserted);
  assert.equal(await draft(page), `${text} ${inserted}`);
  await until('what was inserted is marked', async () => (await marks(page)).length > 0);
  const marked = await marks(page);
  await shoot(page, `${editor}-inserted`);

  const before = (await page.$$('[data-post]')).length;
  await page.click('[data-publish]');
  await until('the post is on the page', async () => (await page.$$('[data-post]')).length > before);
  const replies = () => page.$$eval('[data-post]:first-of-type .replies > li', (items) => items.length);
  await until('somebody has answered', async () => (await replies()) > 0);
  // By then the last of the readers has answered, and the post is old enough to be judged.
  await pause(JUDGED_AFTER);
  await shoot(page, `${editor}-answered`);
  const turn = { editor, inserted, marked, replies: await replies() };
  say(`  a click inserted “${inserted}”, marked as ${marked.join(', ')}; published; ${turn.replies} replies`);
  return turn;
}

/** What our interface on the page shows. */
async function coach(page: Page) {
  const seen = await insides.shadow(page, 'chorus-coach', (root) => {
    const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
    return {
      chip: text('.chip .label'),
      open: root.querySelector('.card') !== null,
      words: text('.best .words'),
      inserted: root.querySelector('.notice.inserted') !== null,
      ready: root.querySelector('.primary:focus-visible') !== null,
    };
  });
  return seen ?? { chip: '', open: false, words: '', inserted: false, ready: false };
}

/** Moves the pointer onto a part of our interface and presses, as a person does. */
async function press(page: Page, part: '.chip' | '.primary'): Promise<void> {
  const places = await insides.shadow(page, 'chorus-coach', (root) =>
    ['.chip', '.primary'].map((selector) => {
      const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { selector, x: x + width / 2, y: y + height / 2 };
    }),
  );
  const place = places?.find(({ selector }) => selector === part);
  assert(place && place.x > 0, `${part} is not drawn`);
  await page.mouse.click(place.x, place.y);
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** What the page itself has for the draft. */
function draft(page: Page): Promise<string> {
  return page.$eval(box, (element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
  );
}

/** The kinds of move that are marked now. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['question', 'call', 'prompt'].filter((kind) => (CSS.highlights.get(`chorus-${kind}`)?.size ?? 0) > 0),
  );
}

/** Sets the age at which posts are judged, through the product's own settings. */
async function judgeAtOnce(): Promise<void> {
  const own = await insides.openPage(extension, 'popup.html');
  await own.evaluate((wanted) => chrome.storage.sync.set({ settings: wanted }), settings);
  await own.close();
}

/** What the popup says, after it was asked to look now; and the popup at the toolbar, as the user opens it. */
async function readPopup() {
  say('Opening the popup');
  const popup = await insides.openPage(extension, 'popup.html');
  const text = () =>
    popup.evaluate(() => document.querySelector('main')?.innerText.replace(/\n+/g, '\n') ?? '');
  const counts = /(\d+) of (\d+)/;
  await until('the popup offers to look now', () =>
    popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ innerText }) =>
        /check now/i.test(innerText),
      );
      button?.click();
      return button !== undefined;
    }),
  );
  await until('the popup shows the replies', async () => counts.test(await text()));
  const said = await text();
  const [, answered, judged] = counts.exec(said) ?? [];
  await popup.close();
  const { address, picture } = await insides.openPopup(extension);
  shots += 1;
  writeFileSync(join(out, `${String(shots).padStart(2, '0')}-toolbar-popup.png`), picture);
  return { answered: Number(answered), judged: Number(judged), said, atTheToolbar: address };
}

/** @throws when it has not come true within the time that a busy machine may take. */
async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Not seen within ${PATIENCE / 1000} s: ${what}.`);
    await pause(100);
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  shots += 1;
  await page.screenshot({ path: join(out, `${String(shots).padStart(2, '0')}-${name}.png`) });
}

function say(text: string): void {
  console.log(`▸ ${text}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

declare const chrome: { storage: { sync: { set(values: unknown): Promise<void> } } };
