/** `npm start`: sets up, builds, and opens a browser with Chorus on the playground. */
import { installPackages, needBrowser, run, runScript, step } from './setup.mjs';

await installPackages();
await needBrowser();
step('Building Chorus for the playground');
const built = await run('wxt', ['build', '--mode', 'playground']);
if (built !== 0) process.exit(built);

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
process.exit(await runScript(headless ? 'playground/loop.ts' : 'playground/open.ts'));
