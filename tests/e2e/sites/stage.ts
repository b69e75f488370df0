/** A site's fixture page with the probe in an isolated world, and hands that type and press as a person does. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Account } from '../../../lib/page/account.ts';
import type { DriftReport } from '../../../lib/page/drift.ts';
import type { ReadPost } from '../../../lib/page/posts.ts';
import { bundle } from '../../fixtures/bundle.ts';
import type { Box, FixturePost } from '../../fixtures/kit.ts';
import { serveSite } from '../../fixtures/serve.ts';
import { deletePost, openEdit, saveEdit } from './hands.ts';
import type { Notes } from './probe.ts';

export interface Without {
  readonly composer: string | null;
  readonly submit: boolean;
  readonly posts: number;
  readonly account: string | null;
  readonly public: boolean | null;
  readonly publishes: boolean | null;
  readonly report: DriftReport;
}

export class Stage {
  readonly page: Page;
  private readonly session: CDPSession;
  private world = 0;
  /** Anchors that the declaration is to do without. */
  private readonly missed: string;

  private constructor(page: Page, session: CDPSession, missed: string) {
    this.page = page;
    this.session = session;
    this.missed = missed;
  }

  /**
   * Opens a site at an address of its own, such as `https://x.com/home?lang=de`.
   * @param missed a group of anchors that the site's declaration is to do without, such as `notPublishing`
   */
  static async open(page: Page, siteId: string, address: string, missed = ''): Promise<Stage> {
    await serveSite(page.context(), siteId);
    await page.goto(address);
    const stage = new Stage(page, await page.context().newCDPSession(page), missed);
    await stage.arrive();
    return stage;
  }

  /** Takes the probe to the page that is open now, with what it has noted so far, unless it is there. */
  async arrive(): Promise<void> {
    await this.page.waitForLoadState();
    await this.page.waitForFunction(() => window.site !== undefined);
    const isHere = await this.evaluate('typeof probe').catch(() => 'undefined');
    if (isHere === 'object') return;
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'chorus',
    });
    this.world = executionContextId;
    await this.evaluate(`var missed = ${JSON.stringify(this.missed)}`);
    await this.evaluate(await bundle('tests/e2e/sites/probe.ts'));
  }

  /** What was noticed, on whichever page of the site. */
  async notes(): Promise<Notes> {
    return this.ask<Notes>('notes()').catch(async () => {
      await this.arrive();
      return this.ask<Notes>('notes()');
    });
  }
  posts(): Promise<ReadPost[]> {
    return this.ask('posts()');
  }
  account(): Promise<Account | null> {
    return this.ask('account()');
  }
  parts(): Promise<string[]> {
    return this.ask('parts()');
  }
  without(group: string, index: number | 'all'): Promise<Without> {
    return this.ask(`without(${JSON.stringify(group)}, ${JSON.stringify(index)})`);
  }

  takenFor(group: string, index: number | 'all'): Promise<string | null> {
    return this.ask(`takenFor(${JSON.stringify(group)}, ${JSON.stringify(index)})`);
  }

  async open(box: Box): Promise<void> {
    await this.page.evaluate((each) => window.site.open(each), box);
  }

  /** Opens the composer and writes a post. */
  async write(text: string, box: Box = 'post'): Promise<void> {
    await this.open(box);
    await this.page.waitForFunction(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches('textarea, [contenteditable="true"]');
    });
    await this.page.keyboard.type(text);
    await expect.poll(() => this.page.evaluate(() => window.site.draft().join('\n'))).toContain(text);
  }

  /** Presses a control of the page, the topmost one when there are several. */
  async press(name: string): Promise<void> {
    await this.page.locator(`[data-fixture="${name}"]`).last().click();
  }

  /** Changes a published post with the page's own means. */
  async edit(id: string, write: () => Promise<void>): Promise<void> {
    await openEdit(this.page, id);
    await this.arrive();
    await write();
    await saveEdit(this.page, id);
    await this.arrive();
  }

  /** Deletes a published post with the page's own means. */
  async remove(id: string): Promise<void> {
    await deletePost(this.page, id);
    await this.arrive();
  }

  /** A post from elsewhere comes in on top of the feed. */
  async receive(post: FixturePost): Promise<void> {
    await this.page.evaluate((each) => window.site.receive?.(each), post);
  }

  published(): Promise<FixturePost[]> {
    return this.page.evaluate(() => window.site.posts);
  }

  /** The outcomes once there are as many. */
  async outcomes(many: number): Promise<Notes['outcomes']> {
    await expect
      .poll(async () => (await this.notes()).outcomes.length, { timeout: 8000 })
      .toBeGreaterThanOrEqual(many);
    return (await this.notes()).outcomes;
  }

  private ask<Answer>(call: string): Promise<Answer> {
    return this.evaluate(`JSON.stringify(probe.${call})`).then((json) => JSON.parse(json));
  }

  private async evaluate(expression: string): Promise<string> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  }
}
