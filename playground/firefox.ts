/**
 * Plays the loop in Firefox by WebDriver BiDi: write in each editor, take the suggestion by keyboard, publish, and read
 * the popup. Debian's `firefox-esr` will do; CHORUS_FIREFOX names another. Prints a summary.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { startPlayground } from './server.ts';

const executablePath = process.env.CHORUS_FIREFOX ?? '/usr/bin/firefox-esr';
const extension = fileURLToPath(new URL('../.output/firefox-mv3-playground', import.meta.url));
const out = fileURLToPath(new URL('../.output/playground-firefox/', import.meta.url));
const text = 'Standups are a waste of time for teams under five people. What do you do instead?';
/** Firefox gives each installation an origin of its own; ours is set beforehand, so that the popup can be opened. */
const origin = '6f0c2f0e-5b0b-4a8e-9b38-3c5d1c7a1e52';

if (!existsSync(executablePath)) {
  console.error('Firefox was not found: install the package firefox-esr, or point CHORUS_FIREFOX at one.');
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const playground = await startPlayground();
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ 'chorus@chorus.example': origin }),
  },
});
try {
  await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.goto(playground.address);
  await pause(1500);
  const turns = [];
  for (const editor of ['tiptap', 'draft', 'textarea']) turns.push(await play(page, editor));
  console.log(JSON.stringify({ version: await browser.version(), turns, popup: await popup() }, null, 2));
  process.exitCode = turns.every((turn) => turn.coached && turn.published && turn.inserted) ? 0 : 1;
} finally {
  await browser.close();
  await playground.close();
}

async function play(page: Page, editor: string) {
  await page.click(`[data-editor="${editor}"]`);
  await page.click('[data-composer] [contenteditable="true"], [data-composer] textarea');
  await page.keyboard.type(text);
  await pause(2000);
  const coached = await page.evaluate(
    () => document.querySelector('chorus-coach') !== null && CSS.highlights.has('chorus-question'),
  );
  await page.screenshot({ path: `${out}${editor}-coached.png` });
  const before = await draft(page);
  await takeSuggestion(page);
  const inserted = (await draft(page)).length > before.length;
  await page.screenshot({ path: `${out}${editor}-inserted.png` });
  const posts = (await page.$$('[data-post]')).length;
  await page.click('[data-publish]');
  await pause(2000);
  return { editor, coached, inserted, published: (await page.$$('[data-post]')).length > posts };
}

/** The card is in a closed shadow root, so it is reached as people without a mouse do. */
async function takeSuggestion(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'chorus-coach')) break;
  }
  await page.keyboard.press('Enter');
  await pause(500);
  await page.keyboard.press('Enter');
  await pause(4000);
}

function draft(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.querySelector('[data-composer] [contenteditable="true"], [data-composer] textarea');
    return box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '');
  });
}

async function popup(): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(`moz-extension://${origin}/popup.html`);
    await pause(1500);
    return await page.evaluate(() => document.body.innerText);
  } catch (error) {
    return `could not be opened: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
