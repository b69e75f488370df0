import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

export default defineConfig({
  testDir: 'tests/e2e',
  // The one command that runs every test counts from a report.
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  // A machine that is busy with something else can be slower than a site would be; the report names what needed it.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  timeout: 20_000,
  use: {
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
