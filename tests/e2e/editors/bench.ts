/** One page with one editor in it, and the library beside it in a world of its own. */
import type { CDPSession, Page } from '@playwright/test';
import { bundle } from '../../fixtures/bundle.ts';
import type { Block, Inline } from '../../fixtures/editors/fixture.ts';
import type { probe } from './probe.ts';

const KINDS = [
  'textarea',
  'contenteditable',
  'draft',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'codemirror',
] as const;
export type Kind = (typeof KINDS)[number];

export type FixtureName = Kind | 'quill-1';

/** Pages of `tests/fixtures/editors`: the current version of each library, and older ones that sites still run. */
export const FIXTURES: readonly { name: FixtureName; kind: Kind }[] = [
  ...KINDS.map((kind) => ({ name: kind, kind })),
  { name: 'quill-1', kind: 'quill' },
];

export type Where = 'light' | 'shadow' | 'frame';

type Probe = typeof probe;
type Call<Name extends keyof Probe> = Probe[Name];

const ORIGIN = 'https://composer.test';

const STYLE = `
body { margin: 20px; font: 16px/1.5 sans-serif }
#host { width: 360px }
.editor, .public-DraftEditor-content, .ql-editor, [data-slate-editor], .cm-scroller { min-height: 60px; max-height: 200px; overflow: auto; outline: 1px solid #ccc }
.editor, .ProseMirror, .ql-editor { white-space: pre-wrap; overflow-wrap: break-word }
.ProseMirror { white-space: break-spaces }
div.editor[contenteditable]:not(.ProseMirror, [data-lexical-editor]) { white-space: normal }
textarea.editor { display: block; box-sizing: border-box; width: 100%; height: 120px; padding: 7px 11px; border: 3px solid; font: 17px/1.4 serif; letter-spacing: .3px; word-spacing: 1px }
p, ul, ol { margin: 0 }
.ql-container { position: relative }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; pointer-events: none }
`;

/** As strict as pages come: nothing but the page's own scripts and styles, and no HTML from strings. */
const CSP =
  "default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own'; img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types default";

/** Libraries that write HTML need the page's consent; ours must not. A page may also patch what others rely on. */
const PAGE_SCRIPT = `trustedTypes.createPolicy('default', { createHTML: (html) => html });`;

export class Bench {
  readonly page: Page;
  readonly kind: Kind;
  private readonly session: CDPSession;
  private context = 0;

  private constructor(page: Page, kind: Kind, session: CDPSession) {
    this.page = page;
    this.kind = kind;
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
      const framed = url.searchParams.get('where') === 'frame';
      const script = await bundle(`tests/fixtures/editors/${fixture}.ts`);
      const body = framed
        ? `<iframe src="${ORIGIN}/?where=light" width="500" height="400"></iframe>`
        : `<div id="host"></div><script nonce="own">${PAGE_SCRIPT}${pageScript}${script.replaceAll('</script', '<\\/script')}</script>`;
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><style nonce="own">${STYLE}</style><body>${body}`;
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

  /** The editor's own model, asked in the page's world. */
  model(): Promise<string> {
    return this.frame().evaluate(() => window.fixture.model());
  }

  write(...lines: (string | readonly Inline[])[]): Promise<void> {
    const blocks = lines.map(
      (line): Block => ({
        type: 'paragraph',
        inlines: typeof line === 'string' ? (line ? [line] : []) : line,
      }),
    );
    return this.frame().evaluate((content) => window.fixture.write(content), blocks);
  }

  list(...items: string[]): Promise<void> {
    const blocks = items.map((item): Block => ({ type: 'item', inlines: [item] }));
    return this.frame().evaluate((content) => window.fixture.write(content), blocks);
  }

  /** Focuses the editor and types at its end. */
  async type(text: string): Promise<void> {
    await this.focusEnd();
    const [first = '', ...rest] = text.split('\n');
    await this.page.keyboard.type(first);
    for (const line of rest) {
      await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
    await this.rest();
  }

  async focusEnd(): Promise<void> {
    const { length } = await this.call('read');
    await this.select(length, length);
  }

  async select(start: number, end: number): Promise<void> {
    await this.call('select', start, end);
    await this.rest();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.rest();
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press(
      this.kind === 'textarea' || this.kind === 'codemirror' ? 'Control+y' : 'Control+Shift+z',
    );
    await this.rest();
  }

  /** Until the page has drawn twice, and its editor has looked at the selection: Slate does every 100 ms. */
  async rest(): Promise<void> {
    if (this.kind === 'slate') await this.page.waitForTimeout(110);
    await this.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
    );
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
