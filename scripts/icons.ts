/** `node scripts/icons.ts`: draws the toolbar icons from `assets/logo.svg`. To be run when the logo changes. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const root = new URL('..', import.meta.url);
const logo = await readFile(new URL('assets/logo.svg', root), 'utf8');
const folder = new URL('public/icon/', root);
await mkdir(folder, { recursive: true });

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // At the smallest size the strokes would blur away: they get more of the square.
  const drawn = size === 16 ? logo.replace('stroke-width="11"', 'stroke-width="13"') : logo;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawn}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
