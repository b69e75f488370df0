/** `node tests/gallery/screenshots.ts <folder> [part of a name]`: a picture of every view in every state, to be looked at. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveGallery } from './serve.ts';
import { shots } from './shots.ts';

const [folder = 'screenshots', part = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { address, close } = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const shot of shots.filter((each) => each.name.includes(part))) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: shot.width, height: shot.height ?? 800 },
      colorScheme,
      reducedMotion: 'reduce',
      forcedColors: shot.forced ? 'active' : 'none',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && console.error(`${shot.name}: ${line.text()}`));
    await page.goto(`${address}${shot.path}${shot.path.includes('?') ? '&' : '?'}theme=${colorScheme}`);
    await page.waitForFunction(() => 'gallery' in globalThis);
    await page.waitForTimeout(250);
    await page.screenshot({
      timeout: 60_000,
      path: `${folder}/${shot.name}-${colorScheme}.png`,
      fullPage: shot.full ?? false,
    });
    await context.close();
  }
}
await browser.close();
await close();
