/** Opens the playground in a window, for a person. Ends when the window is closed or Ctrl+C is pressed. */
import { fileURLToPath } from 'node:url';
import { launch } from '../scripts/browser.mjs';
import { startPlayground } from './server.ts';
import { judgeAtOnce } from './settings.ts';

const extension = fileURLToPath(new URL('../.output/chrome-mv3-playground', import.meta.url));

console.log('\n▸ Starting the playground');
const playground = await startPlayground();
const { context } = await launch({ extension, headless: false, viewport: null });
await judgeAtOnce(context);
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(playground.address);
console.log(`\nThe playground is open at ${playground.address}. Close the window or press Ctrl+C to end.`);

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  await context.close().catch(() => {});
  await playground.close();
  process.exit(0);
}
context.on('close', end);
process.on('SIGINT', end);
process.on('SIGTERM', end);
