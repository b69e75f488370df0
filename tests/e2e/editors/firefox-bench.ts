/** The bench in Firefox: the library is an extension's content script, and sees the page through Firefox's wrappers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/firefox.mjs';
import { bundle } from '../../fixtures/bundle.ts';
import { AnyBench } from './any-bench.ts';
import { CSP, FIXTURES, type Kind, pageWith, type Where } from './page.ts';
import type { probe } from './probe.ts';

type Probe = typeof probe;

/** Answers the page's calls; the page sees nothing of a content script but messages. */
const BRIDGE = `
addEventListener('message', async ({ data: { ask, args, id } }) => {
  if (!ask) return;
  const value = await probe[ask](...args);
  postMessage({ answer: JSON.stringify(value ?? null), id }, '*');
});
`;

const MANIFEST = {
  manifest_version: 3,
  name: 'Editors',
  version: '1',
  browser_specific_settings: { gecko: { id: 'editors@chorus.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['probe.js'] }],
};

/** Firefox with the library in it, and a server of pages with an editor. */
export async function startFirefox() {
  const extension = mkdtempSync(join(tmpdir(), 'chorus-editors-'));
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(extension, 'probe.js'), `${await bundle('tests/e2e/editors/probe.ts')}${BRIDGE}`);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const fixture = FIXTURES.find(({ name }) => pathname === `/${name}`)?.name;
    if (!fixture) return void response.writeHead(404).end();
    const where = searchParams.get('where') === 'frame' ? 'frame' : 'light';
    void pageWith(fixture, where, `/${fixture}`).then((html) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': CSP });
      response.end(html);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launchFirefox({ extension });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    page: await browser.newPage(),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(extension, { recursive: true });
    },
  };
}

export class FirefoxBench extends AnyBench {
  private readonly page: Page;

  private constructor(page: Page, kind: Kind) {
    super(kind);
    this.page = page;
  }

  static async open(
    { page, address }: { page: Page; address: string },
    kind: Kind,
    { fixture, where = 'light' }: { fixture: string; where?: Where },
  ): Promise<FirefoxBench> {
    await page.goto(`${address}/${fixture}?where=${where}`);
    const bench = new FirefoxBench(page, kind);
    await bench.call('attach');
    return bench;
  }

  async call<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>> {
    const answer = await this.page.evaluate(
      (ask, args) =>
        new Promise<string>((resolve) => {
          const id = crypto.randomUUID();
          const hear = ({ data }: MessageEvent) => {
            if (data.id !== id || !data.answer) return;
            removeEventListener('message', hear);
            resolve(data.answer);
          };
          addEventListener('message', hear);
          postMessage({ ask, args, id }, '*');
        }),
      name,
      args,
    );
    return JSON.parse(answer);
  }

  keys(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async press(chord: string): Promise<void> {
    const shifted = chord.includes('Shift') ? chord.replace('z', 'Z') : chord;
    const keys = shifted.split('+') as KeyInput[];
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  protected evaluateInPage(expression: string): Promise<unknown> {
    const frame = this.page.frames().at(-1) ?? this.page.mainFrame();
    return frame.evaluate(expression);
  }
}
