/** A page of any HTML under a policy that allows nothing, with the library in a world of its own. */
import type { Page } from '@playwright/test';
import { bundle } from '../../fixtures/bundle.ts';

const ADDRESS = 'https://plain.test/';

export async function editorPage(page: Page, html: string) {
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
      body: `<!doctype html><html lang="en"><body>${html}`,
    }),
  );
  await page.goto(ADDRESS);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'chorus',
  });
  async function run<Result = unknown>(expression: string): Promise<Result> {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }
  /** What the page holds once all garbage is gone. */
  async function counters(): Promise<{ listeners: number; nodes: number; documents: number }> {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
    return { listeners, nodes, documents };
  }
  await run(`${await bundle('tests/e2e/editors/remote.ts')};undefined`);
  return { run, counters };
}
