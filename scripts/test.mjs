/** `npm test`: sets up, then runs every check there is and ends with one line, `N passed, M failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox, howToGetFirefox } from './firefox.mjs';
import { installPackages, needBrowser, root, run, runScript, step } from './setup.mjs';

await installPackages();
await needBrowser();

const reports = join(root, '.output', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
const failures = [];

await check('Types', () => run('npm', ['run', '-s', 'typecheck']));
await check('Lint and dead code', () => run('npm', ['run', '-s', 'lint']));
await suite('Unit tests', vitestCounts, (report) =>
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
);
await check('Production build', () => run('wxt', ['build']));
await check('Playground build', () => run('wxt', ['build', '--mode', 'playground']));
await check('Firefox build', () => run('npm', ['run', '-s', 'lint:firefox']));
await suite('End-to-end tests', playwrightCounts, (report) =>
  run('playwright', ['test'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } }),
);
await check('The playground loop', () => runScript('playground/loop.ts'));
await firefox();
await network();

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that passes or fails as a whole. */
async function check(name, act) {
  step(name);
  count(name, (await act()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** The same loop in Firefox, where there is one. */
async function firefox() {
  if (findFirefox()) await check('The loop in Firefox', () => run('npm', ['run', '-s', 'loop:firefox']));
  else console.log(`\n▸ The loop in Firefox is left out. ${howToGetFirefox}`);
}

/** The real AT Protocol network, where PostgreSQL and Redis are there to carry it; it says itself when they are not. */
async function network() {
  step('Tracking on a real network');
  let said = '';
  const code = await run('node', ['tests/network/run.mjs'], { heard: (piece) => (said += piece) });
  const [, passed = 0, failed = 0] = [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  count('Tracking on a real network', {
    passed: Number(passed),
    failed: code === 0 ? Number(failed) : Math.max(1, failed),
  });
}

/** A step with tests of its own, counted from its report. A runner that fails without a failed test counts as one. */
async function suite(name, counts, act) {
  step(name);
  const report = join(reports, `${name.toLowerCase().replaceAll(' ', '-')}.json`);
  const code = await act(report);
  const { passed, failed } = readCounts(report, counts);
  count(name, { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed });
}

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}

function readCounts(report, counts) {
  try {
    return counts(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitestCounts({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
