/** Plays what happens to posts on a real network, and sees what our tracking makes of it. */
import 'fake-indexeddb/auto';
import { startNetwork } from './network.mjs';
import { scenes } from './scenes.ts';

const network = await startNetwork();
let passed = 0;
let failed = 0;
try {
  for (const [name, play] of Object.entries(scenes)) {
    try {
      await play(network);
      passed += 1;
      console.log(`  ✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
} finally {
  // A network that does not close in time must not keep the result from being told.
  await Promise.race([network.stop(), new Promise((resolve) => setTimeout(resolve, 20_000))]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
