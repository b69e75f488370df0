/**
 * Prints how fast everything is: `npm run bench`, with `-- --quick` for small sizes. Nothing is asserted; where a figure
 * would say more of the machine than of the product, it is a ratio of two things measured in the same run.
 */
import { benchBrowser } from './bench/browser.ts';
import { benchCoaching } from './bench/coaching.ts';
import { benchScorecard } from './bench-scorecard.ts';
import { benchTracking } from './bench-tracking.ts';

const quick = process.argv.includes('--quick');
const print = (line: string) => console.log(line);

print('▸ Coaching');
benchCoaching(print, quick);
print('\n▸ Scorecard');
await benchScorecard(print);
print('\n▸ Tracking');
await benchTracking(print, quick ? [100, 1000] : undefined);
print('\n▸ In the browser, production build');
await benchBrowser(print, quick);
