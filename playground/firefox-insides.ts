/**
 * What a person sees in Firefox and Puppeteer does not: closed shadow roots, the browser's own window with the shortcuts
 * of extensions, and the popup that hangs from the toolbar. WebDriver BiDi reaches all of them.
 */
import type { Browser, Page } from 'puppeteer-core';

/** The protocol itself; Puppeteer has it, but its types do not tell. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

/** A value as the protocol writes it, as far as it is used here. */
interface Told {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: {
    readonly value?: unknown;
    readonly sharedId?: string;
  };
}

export interface ExtensionPage {
  /** Runs a function in the page. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export class Insides {
  private readonly connection: Connection;

  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: Connection }).connection;
  }

  /**
   * Reads the closed shadow root that the page's first `selector` holds, in the page or in its open shadow roots; `null`
   * while there is none. `read` runs in the page.
   */
  async shadow<Result>(
    page: Page,
    selector: string,
    read: (root: ShadowRoot) => Result,
  ): Promise<Result | null> {
    const target = { context: await this.contextOf(page.url()) };
    const host = await this.call(
      target,
      `() => {
        const search = (root) =>
          root.querySelector(${JSON.stringify(selector)}) ??
          [...root.querySelectorAll('*')].reduce((found, { shadowRoot }) => found ?? (shadowRoot && search(shadowRoot)), null);
        return search(document);
      }`,
    );
    const root = (host?.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
    if (!root) return null;
    const told = await this.call(target, `(root) => JSON.stringify((${read})(root))`, [
      { sharedId: root.sharedId },
    ]);
    return JSON.parse(String(told?.value)) as Result;
  }

  /** Presses a letter with Alt on the browser's own window, from where it goes the way of a key that was really pressed. */
  async pressAlt(letter: string): Promise<void> {
    await this.privileged(`
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the keyboard is in use');
      const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
      const key = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter.toUpperCase()}', keyCode: ${letter.toUpperCase().charCodeAt(0)} });
      for (const each of [alt, key]) keyboard.keydown(each);
      for (const each of [key, alt]) keyboard.keyup(each);`);
  }

  /** Opens the extension's popup at the toolbar, and answers with a picture of it once it has been drawn. */
  async openPopup(extension: string): Promise<{ address: string; picture: Buffer }> {
    const { address, picture } = (await this.privileged(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
      // It comes empty, and what is read from the store changes its size.
      let popup = null;
      for (let steady = 0, before = '', tries = 0; steady < 5; tries++) {
        if (tries > 50) throw new Error('the popup did not come to rest');
        await new Promise((resolve) => setTimeout(resolve, 200));
        popup = document.querySelector('.webextension-popup-browser');
        const now = popup ? [popup.currentURI.spec, popup.clientWidth, popup.clientHeight].join() : '';
        steady = now !== '' && now === before ? steady + 1 : 0;
        before = now;
      }
      const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return { address: popup.currentURI.spec, picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };`)) as {
      address: string;
      picture: string;
    };
    return { address, picture: Buffer.from(picture, 'base64') };
  }

  /** Opens a page of the extension in a tab; Puppeteer itself does not see where such a tab goes. */
  async openPage(extension: string, path: string): Promise<ExtensionPage> {
    const address = await this.privileged(`
      const address = WebExtensionPolicy.getByID(${JSON.stringify(extension)}).getURL(${JSON.stringify(path)});
      openTrustedLinkIn(address, 'tab');
      return address;`);
    for (let tries = 0; tries < 50; tries++) {
      const found = (await this.contexts({})).find(({ url }) => url === address);
      if (found) return this.pageIn(found.context);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${address} did not open`);
  }

  private pageIn(context: string): ExtensionPage {
    return {
      evaluate: async (run, ...args) => {
        const told = await this.call(
          { context },
          `async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null)`,
        );
        return JSON.parse(String(told?.value));
      },
      screenshot: async () => {
        const { result } = await this.connection.send('browsingContext.captureScreenshot', { context });
        return Buffer.from((result as { data: string }).data, 'base64');
      },
      close: async () => {
        await this.connection.send('browsingContext.close', { context });
      },
    };
  }

  /** Runs the body of an async function in the browser's own window. */
  private async privileged(body: string): Promise<unknown> {
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    if (!window) throw new Error('The browser has no window');
    const told = await this.call(
      { context: window.context },
      `async () => JSON.stringify(await (async () => { ${body} })() ?? null)`,
    );
    return JSON.parse(String(told?.value));
  }

  private async contextOf(url: string): Promise<string> {
    const found = (await this.contexts({})).find((each) => each.url === url);
    if (!found) throw new Error(`Nothing shows ${url}`);
    return found.context;
  }

  private async contexts(scope: object): Promise<readonly Context[]> {
    const { result } = await this.connection.send('browsingContext.getTree', scope);
    return (result as { contexts: readonly Context[] }).contexts;
  }

  private async call(target: { context: string }, functionDeclaration: string, args: readonly object[] = []) {
    const { result } = await this.connection.send('script.callFunction', {
      target,
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const told = result as Told;
    if (told.type === 'exception') throw new Error(told.exceptionDetails?.text);
    return told.result;
  }
}
