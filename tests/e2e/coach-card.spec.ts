/** The chip and the card in a page with a strict policy, as mouse, keyboard and page meet them. */
import { expect, type Page, test } from '@playwright/test';
import type { CoachGallery } from '../gallery/coach.ts';
import { serveGallery } from '../gallery/serve.ts';

declare const gallery: CoachGallery;
/** What the page heard. */
declare const heard: string[];

let served: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  served = await serveGallery();
});
test.afterAll(() => served.close());

async function open(page: Page, query = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${served.address}coach.html?${query}`);
  await page.waitForFunction(() => 'gallery' in globalThis && gallery.mounted.chipRect() !== null);
  return complaints;
}

const chipRect = (page: Page) => page.evaluate(() => gallery.mounted.chipRect());
const state = (page: Page) => page.evaluate(() => gallery.coach.store.getState());

async function pressChip(page: Page): Promise<void> {
  const chip = await chipRect(page);
  if (!chip) throw new Error('there is no chip to press');
  await page.mouse.click(chip.left + chip.width / 2, chip.top + chip.height / 2);
}

/** The editor with its caret after the word "broke". */
async function writing(page: Page): Promise<void> {
  await page.locator('.editor').focus();
  await page.evaluate(() => {
    const text = document.querySelector('.editor')?.firstChild;
    if (text) getSelection()?.collapse(text, 69);
  });
}

test('a press on the chip opens the card and leaves focus and caret in the editor', async ({ page }) => {
  const complaints = await open(page);
  await writing(page);
  await pressChip(page);
  await expect.poll(async () => (await state(page)).open).toBe(true);
  await expect.poll(() => page.evaluate(() => gallery.mounted.cardRect() !== null)).toBe(true);
  const caret = await page.evaluate(() => ({
    focused: document.activeElement?.className,
    at: getSelection()?.anchorOffset,
  }));
  expect(caret).toEqual({ focused: 'editor', at: 69 });
  expect(complaints).toEqual([]);
});

test('no press and no key of the coach reaches the page', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin']) {
      document.addEventListener(type, (event) => heard.push(event.type));
    }
  });
  await pressChip(page);
  await page.evaluate(() => gallery.coach.close());
  await page.evaluate(() => gallery.coach.toggle('keyboard'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('chorus-coach');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => heard)).toEqual([]);
});

test('the keyboard opens, inserts, and goes back to where it was', async ({ page }) => {
  await open(page);
  await writing(page);
  await page.evaluate(() => gallery.coach.toggle('keyboard'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('chorus-coach');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await state(page)).notice?.is).toBe('inserted');
  expect(await page.evaluate(() => gallery.log)).toEqual(['insert a1']);
  await page.keyboard.press('Escape');
  expect((await state(page)).open).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('editor');
});

test('a page cannot press the coach: it sees a closed host and nothing of what is in it', async ({
  page,
}) => {
  await open(page);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('chorus-coach');
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return { root: host?.shadowRoot ?? null, text: host?.textContent };
  });
  expect(seen).toEqual({ root: null, text: '' });
  expect((await state(page)).open).toBe(false);
});

for (const width of [320, 360, 768, 1280, 1920]) {
  // At 200% a window has half as many CSS pixels; 320 is the narrowest there is.
  for (const [zoom, dir] of (width < 640 ? [1] : [1, 1.5, 2]).flatMap((each) => [
    [each, 'ltr'] as const,
    [each, 'rtl'] as const,
  ])) {
    test(`at ${width} pixels and ${zoom * 100}%, ${dir}, it covers neither text nor controls`, async ({
      browser,
    }) => {
      const size = { width: Math.round(width / zoom), height: Math.round(900 / zoom) };
      const context = await browser.newContext({ viewport: size, deviceScaleFactor: zoom });
      const page = await context.newPage();
      await page.addInitScript((way) => {
        document.addEventListener('readystatechange', () => (document.documentElement.dir = way));
      }, dir);
      await open(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(dir);
      const covered = await page.evaluate(() => {
        const chip = gallery.mounted.chipRect();
        const editor = document.querySelector('.editor')?.firstChild;
        if (!chip || !editor) return ['no chip'];
        const text = document.createRange();
        text.selectNodeContents(editor);
        const controls = [...document.querySelectorAll('button')].map((each) => each.getBoundingClientRect());
        return [...controls, ...text.getClientRects()].filter(
          (each) =>
            each.left < chip.left + chip.width &&
            chip.left < each.right &&
            each.top < chip.top + chip.height &&
            chip.top < each.bottom,
        );
      });
      expect(covered).toEqual([]);
      await page.evaluate(() => gallery.coach.toggle('pointer'));
      await expect.poll(() => page.evaluate(() => gallery.mounted.cardRect() !== null)).toBe(true);
      const card = await page.evaluate(() => gallery.mounted.cardRect());
      if (!card) throw new Error('there is no card');
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.left + card.width).toBeLessThanOrEqual(size.width);
      expect(card.top + card.height).toBeLessThanOrEqual(size.height);
      await context.close();
    });
  }
}

test('it follows a composer that scrolls, grows, and is pushed down', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await open(page);
  await page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
  const before = await chipRect(page);
  await page.evaluate(() => scrollTo(0, 60));
  await expect.poll(async () => (await chipRect(page))?.top).toBe((before?.top ?? 0) - 60);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => {
    const above = document.createElement('div');
    above.style.height = '40px';
    document.body.prepend(above);
  });
  await expect.poll(async () => (await chipRect(page))?.top).toBe((before?.top ?? 0) + 40);
});

test('it follows a composer that a virtual list moves without a scroll', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await open(page);
  const before = await chipRect(page);
  for (const by of [60, 25, 0]) {
    await page.evaluate((pixels) => {
      const frame = document.querySelector('.editor')?.parentElement;
      frame?.style.setProperty('transform', `translateY(${pixels}px)`);
    }, by);
    await expect.poll(async () => (await chipRect(page))?.top).toBe((before?.top ?? 0) + by);
  }
});

test('it hides while the page lays something over the composer', async ({ page }) => {
  await open(page);
  const shown = () => page.evaluate(() => gallery.mounted.chipRect() !== null);
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.style.cssText = 'position:fixed;inset:0;background:#888;z-index:9';
    document.body.append(menu);
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(shown).toBe(false);
  await page.evaluate(() => {
    document.querySelector('#menu')?.remove();
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(shown).toBe(true);
});

test('a hundred that came and went leave no node and no listener', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const counts = async () => {
    // What the page's script and the browser's own heap hold of each other takes a few rounds.
    for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(
      metrics
        .filter(({ name }) => ['Nodes', 'JSEventListeners'].includes(name))
        .map(({ name, value }) => [name, value]),
    );
  };
  const again = (times: number) =>
    page.evaluate(async (count) => {
      for (let time = 0; time < count; time += 1) {
        gallery.leave(true);
        gallery.coach.toggle('pointer');
        await new Promise(requestAnimationFrame);
        gallery.coach.close();
      }
    }, times);
  await again(5);
  const before = await counts();
  await again(100);
  const after = await counts();
  expect(after.JSEventListeners).toBe(before.JSEventListeners);
  expect((after.Nodes ?? 0) - (before.Nodes ?? 0)).toBeLessThan(20);
  await page.evaluate(() => gallery.leave());
  expect(await page.locator('chorus-coach').count()).toBe(0);
});
