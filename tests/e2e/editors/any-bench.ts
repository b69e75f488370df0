/** One page with one editor in it, and the library beside it in a world of its own, in whatever browser. */
import type { Block, Inline } from '../../fixtures/editors/fixture.ts';
import type { Kind } from './page.ts';
import type { probe } from './probe.ts';

type Probe = typeof probe;

export abstract class AnyBench {
  readonly kind: Kind;

  constructor(kind: Kind) {
    this.kind = kind;
  }

  /** Calls the library, in its own world. */
  abstract call<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;

  /** Evaluates in the page's own world, in the frame that the editor stands in. */
  protected abstract evaluateInPage(expression: string): Promise<unknown>;

  abstract keys(text: string): Promise<void>;

  /** Presses keys together, such as `Control+z`. */
  abstract press(chord: string): Promise<void>;

  /** Runs a function in the page's own world. */
  inPage<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return this.evaluateInPage(`(${run})(...${JSON.stringify(args)})`) as Promise<Result>;
  }

  /** The editor's own model, asked in the page's world. */
  model(): Promise<string> {
    return this.inPage(() => window.fixture.model());
  }

  write(...lines: (string | readonly Inline[])[]): Promise<void> {
    const blocks = lines.map(
      (line): Block => ({
        type: 'paragraph',
        inlines: typeof line === 'string' ? (line ? [line] : []) : line,
      }),
    );
    return this.inPage((content) => window.fixture.write(content), blocks);
  }

  list(...items: string[]): Promise<void> {
    const blocks = items.map((item): Block => ({ type: 'item', inlines: [item] }));
    return this.inPage((content) => window.fixture.write(content), blocks);
  }

  /** Focuses the editor and types at its end. */
  async type(text: string): Promise<void> {
    await this.focusEnd();
    const [first = '', ...rest] = text.split('\n');
    await this.keys(first);
    for (const line of rest) {
      await this.press('Enter');
      await this.keys(line);
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
    await this.press('Control+z');
    await this.rest();
  }

  async redo(): Promise<void> {
    await this.press(
      this.kind === 'textarea' || this.kind === 'codemirror' ? 'Control+y' : 'Control+Shift+z',
    );
    await this.rest();
  }

  /** Until the page has drawn twice, and its editor has looked at the selection: Slate does every 100 ms. */
  async rest(): Promise<void> {
    if (this.kind === 'slate') await new Promise((resolve) => setTimeout(resolve, 110));
    await this.call('drawn');
  }
}
