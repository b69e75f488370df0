/**
 * Plays the whole loop by script: write, see the coaching, insert, publish, get replies, open the scorecard. Saves numbered
 * screenshots and a summary, and ends with exit code 0 only when the loop closed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '../scripts/browser.mjs';
import { part, parts } from '../scripts/pierce.ts';
import { drafts, type EditorName } from './drafts.ts';
import { startPlayground } from './server.ts';
import { JUDGED_AFTER, judgeAtOnce } from './settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.output', 'playground');
let shots = 0;

interface Turn {
  readonly editor: string;
  readonly offered: string[];
  readonly inserted: string;
  readonly replies: number;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const playground = await startPlayground();
const { context, id } = await launch({
  extension: join(root, '.output', 'chrome-mv3-playground'),
  headless: true,
  viewport: { width: 1100, height: 820 },
});
process.on('SIGINT', () => void close().then(() => process.exit(130)));
process.on('SIGTERM', () => void close().then(() => process.exit(143)));

try {
  await judgeAtOnce(context);
  const page = context.pages()[0] ?? (await context.newPage());
  // Pictures of things that are still fading in show nothing.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(playground.address);
  const turns: Turn[] = [];
  for (const editor of Object.keys(drafts) as EditorName[]) turns.push(await play(page, editor));
  const scorecard = await readScorecard(context);
  const closed = turns.every((turn) => turn.replies > 0) && scorecard.answered === turns.length;
  const summary = { closed, turns, scorecard };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`\n${JSON.stringify(summary, null, 2)}\n\nScreenshots and summary: ${out}`);
  process.exitCode = closed ? 0 : 1;
} catch (error) {
  console.error(error);
  await context
    .pages()[0]
    ?.screenshot({ path: join(out, 'failed.png') })
    .catch(() => {});
  process.exitCode = 1;
} finally {
  await close();
}

/** Writes in one editor, takes the first suggestion, publishes, and waits for somebody to answer. */
async function play(page: Page, editor: EditorName): Promise<Turn> {
  say(`Writing in ${editor}`);
  await page.locator(`[data-editor="${editor}"]`).click();
  const box = page.locator('[data-composer] [contenteditable="true"], [data-composer] textarea');
  await box.click();
  await page.keyboard.type(drafts[editor]);
  const chip = await part(page, 'chip', ({ text }) => text !== '');
  await shoot(page, `${editor}-coached`);

  await chip.click();
  await part(page, 'primary');
  const offered = (await parts(page, 'words')).map((each) => each.text);
  await shoot(page, `${editor}-card`);
  await (await part(page, 'primary')).click();
  await part(page, 'inserted');
  const inserted = offered[0] ?? '';
  await shoot(page, `${editor}-inserted`);

  await page.locator('[data-publish]').click();
  const post = page.locator('[data-post]').first();
  await post.locator('.replies').waitFor({ timeout: 10_000 });
  // By then the last of the readers has answered, and the post is old enough to be judged.
  await page.waitForTimeout(JUDGED_AFTER);
  await post.scrollIntoViewIfNeeded();
  await shoot(page, `${editor}-answered`);
  const replies = await post.locator('.replies > li').count();
  say(`  inserted “${inserted}”, ${replies} replies`);
  return { editor, offered, inserted, replies };
}

/** What the popup says, after it was asked to look now. */
async function readScorecard(from: BrowserContext) {
  say('Opening the popup');
  const popup = await from.newPage();
  await popup.setViewportSize({ width: 380, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.getByRole('button', { name: /check now/i }).click();
  const counts = popup.getByText(/\d+ of \d+/).first();
  await counts.waitFor();
  await shoot(popup, 'popup');
  const text = (await counts.textContent()) ?? '';
  const [, answered, judged] = /(\d+) of (\d+)/.exec(text) ?? [];
  await popup.close();
  return { text, answered: Number(answered), judged: Number(judged) };
}

async function shoot(page: Page, name: string): Promise<void> {
  shots += 1;
  await page.screenshot({ path: join(out, `${String(shots).padStart(2, '0')}-${name}.png`) });
}

function say(text: string): void {
  console.log(`▸ ${text}`);
}

async function close(): Promise<void> {
  await context.close().catch(() => {});
  await playground.close();
}
