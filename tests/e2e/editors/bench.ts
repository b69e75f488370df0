/** The bench in Chromium: the library stands in an isolated world, as an extension's content script does. */
import type { CDPSession, Page } from '@playwright/test';
import { bundle } from '../../fixtures/bundle.ts';
import { AnyBench } from './any-bench.ts';
import { CSP, type FixtureName, type Kind, pageWith, type Where } from './page.ts';
import type { probe } from './probe.ts';

type Probe = typeof probe;
type Call<Name extends keyof Probe> = Probe[Name];

const ORIGIN = 'https://composer.test';

export class Bench extends AnyBench {
  readonly page: Page;
  private readonly session: CDPSession;
  private context = 0;

  private constructor(page: Page, kind: Kind, session: CDPSession) {
    super(kind);
    this.page = page;
    this.session = session;
  }

  static async open(
    page: Page,
    kind: Kind,
    {
      fixture = kind,
      where = 'light',
      pageScript = '',
    }: { fixture?: FixtureName; where?: Where; pageScript?: string } = {},
  ): Promise<Bench> {
    await page.route(`${ORIGIN}/**`, async (route) => {
      const url = new URL(route.request().url());
      const where = url.searchParams.get('where') === 'frame' ? 'frame' : 'light';
      const html = await pageWith(fixture, where, `${ORIGIN}/?where=light`, pageScript);
      await route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': CSP },
        body: html,
      });
    });
    await page.goto(`${ORIGIN}/?where=${where}`);
    const bench = new Bench(page, kind, await page.context().newCDPSession(page));
    await bench.inject();
    return bench;
  }

  async close(): Promise<void> {
    this.page.removeAllListeners('console').removeAllListeners('pageerror');
    await this.session.detach();
    await this.page.unrouteAll();
  }

  /** Calls the library, in its own world. */
  async call<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Call<Name>>
  ): Promise<Awaited<ReturnType<Call<Name>>>> {
    return this.evaluate<Awaited<ReturnType<Call<Name>>>>(`probe.${name}(...${JSON.stringify(args)})`);
  }

  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text, {
        cause: expression,
      });
    return result.value as Result;
  }

  keys(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(chord: string): Promise<void> {
    return this.page.keyboard.press(chord);
  }

  fixture(action: 'readOnly' | 'remount'): Promise<void> {
    return this.frame().evaluate((name) => window.fixture[name](), action);
  }

  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async commitComposition(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  frame() {
    return this.page.frames().at(-1) ?? this.page.mainFrame();
  }

  protected evaluateInPage(expression: string): Promise<unknown> {
    return this.frame().evaluate(expression);
  }

  private async inject(): Promise<void> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'chorus',
    });
    this.context = executionContextId;
    await this.evaluate(`${await bundle('tests/e2e/editors/probe.ts')};undefined`);
    await this.call('attach');
  }
}
