/** Finds and presses what stands in closed shadow roots, which page scripts cannot see; a person can, and so can the debugger. */
import type { CDPSession, Page } from '@playwright/test';

/** The element that holds our interface in a page. */
const HOST = 'CHORUS-COACH';

interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/** One part of our interface on a page. */
export interface Part {
  /** Its text as a reader would see it. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** CSS pixels from the top left of the viewport; `null` when it is not drawn. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** Moves the pointer there once it stands still, and presses, as a person does. */
  click(): Promise<void>;
}

/** Every part of our interface of that class on the page now, such as `chip`, in document order, in any frame. */
export async function parts(page: Page, name: string): Promise<Part[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return all(root)
    .filter((node) => node.nodeName.toUpperCase() === HOST)
    .flatMap(all)
    .filter((node) => attributesOf(node).class?.split(' ').includes(name))
    .map((node) => partOf(page, session, node));
}

/**
 * Waits for a part and answers with the first one that `where` accepts.
 * @throws when none has come within `timeout` milliseconds.
 */
export async function part(
  page: Page,
  name: string,
  where: (part: Part) => boolean = () => true,
  timeout = 5000,
): Promise<Part> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = (await parts(page, name)).find(where);
    if (found) return found;
    if (Date.now() > end) throw new Error(`No part "${name}" came within ${timeout} ms.`);
    await page.waitForTimeout(50);
  }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  return session;
}

function partOf(page: Page, session: CDPSession, node: Node): Part {
  const box = async () => {
    try {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    } catch {
      return null;
    }
  };
  return {
    text: textOf(node).replace(/\s+/g, ' ').trim(),
    attributes: attributesOf(node),
    box,
    async click() {
      let at = await box();
      // A card that is still finding its place, or growing, would be missed.
      for (let before = null as typeof at; JSON.stringify(before) !== JSON.stringify(at); ) {
        before = at;
        await page.waitForTimeout(60);
        at = await box();
      }
      if (!at) throw new Error('The part is not drawn, so it cannot be pressed.');
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
  };
}

function all(node: Node): Node[] {
  const below = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [node, ...below.flatMap(all)];
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
}

function attributesOf(node: Node): Record<string, string> {
  const flat = node.attributes ?? [];
  return Object.fromEntries(
    Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? '', flat[at * 2 + 1] ?? '']),
  );
}
