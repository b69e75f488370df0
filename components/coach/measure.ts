/** Measures a composer for `placement.ts`, without knowing any site: what can be read or pressed is not to be covered. */
import { shiftOf, standIn } from '../../lib/editors/root.ts';
import { zoomOf } from '../../lib/editors/zoom.ts';
import { GAP, type Rect, type Surroundings } from './placement.ts';
import { textareaLines } from './textarea-lines.ts';

export interface ComposerElements {
  /** The whole composer: editors, toolbar, submit button. */
  readonly frame: Element;
  readonly editors: readonly HTMLElement[];
}

/** A composer is some hundred nodes; in a page that is one huge frame we stop looking rather than slow down typing. */
const MOST_NODES = 1500;
/** The lines near the end are the ones a chip could touch. */
const MOST_TEXT_NODES = 60;

const pressable =
  'button, a[href], input, select, textarea, summary, label, [role="button"], [role="link"], [role="switch"], [role="checkbox"], [role="tab"], [role="menuitem"], [role="progressbar"], [contenteditable=""], [contenteditable="true"]';
const seen = 'img, svg, video, canvas, picture, progress, meter';

export function measure({ frame, editors }: ComposerElements, host: Element): Surroundings {
  const box = frame.getBoundingClientRect();
  const root = document.documentElement;
  // Without the scroll bar, which only the page's root element can tell.
  const width = Math.min(innerWidth, root.clientWidth * zoomOf(root));
  const viewport = { left: 0, top: 0, width, height: innerHeight };
  const editorBoxes = editors.map((each) => shared(standIn(each).getBoundingClientRect(), box));
  return {
    viewport,
    frame: box,
    editors: editorBoxes,
    text: editors.flatMap((each, index) => textOf(each, editorBoxes[index] ?? box)),
    obstacles: [...controlsIn(frame, editors, host), ...controlsAround(box, host)],
    hides: (place, words) => hides(place, words, host),
    rtl: getComputedStyle(frame).direction === 'rtl',
  };
}

/**
 * Whether something else of the page, such as a menu or a sticky header, lies over the composer where the chip would be.
 */
export function isCovered(chip: Rect, frame: Element, host: Element): boolean {
  const box = frame.getBoundingClientRect();
  const nearest = (value: number, low: number, high: number) => Math.max(low + 2, Math.min(value, high - 2));
  const x = nearest(chip.left + chip.width / 2, box.left, box.right);
  const y = nearest(chip.top + chip.height / 2, box.top, box.bottom);
  const top = document.elementsFromPoint(x, y).find((each) => each !== host);
  return top !== undefined && !holds(frame, top) && !holds(top, frame);
}

/** Whether `outer` is `inner` or an ancestor of it, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = standIn(inner); node; ) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

function textOf(editor: HTMLElement, box: Rect): Rect[] {
  if (editor.localName === 'textarea')
    return inView(editor, box, textareaLines(editor as HTMLTextAreaElement));
  if (!editor.textContent?.trim()) return [placeholderLine(editor, box)];
  const rects: Rect[] = [];
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let node = walker.lastChild();
  for (let count = 0; node && count < MOST_TEXT_NODES; count += 1) {
    rects.push(...rectsOf(node));
    node = walker.previousNode();
  }
  return inView(editor, box, rects);
}

/** What is seen of rectangles in the document of an editor, which may be a frame of ours and scrolled. */
function inView(editor: HTMLElement, box: Rect, rects: readonly Rect[]): Rect[] {
  if (editor.ownerDocument === document) return [...rects];
  const { left, top } = shiftOf(editor);
  return rects
    .map((each) =>
      shared({ left: each.left + left, top: each.top + top, width: each.width, height: each.height }, box),
    )
    .filter((each) => each.width > 0 && each.height > 0);
}

/** Placeholders are often drawn by CSS and have no box of their own: the first line belongs to them, and to the caret. */
function placeholderLine(editor: Element, box: Rect): Rect {
  const style = getComputedStyle(editor);
  const fontSize = Number.parseFloat(style.fontSize) || 16;
  const lineHeight = Number.parseFloat(style.lineHeight) || fontSize * 1.5;
  const padding = Number.parseFloat(style.paddingTop) || 0;
  return {
    left: box.left,
    top: box.top,
    width: box.width,
    height: Math.min(box.height, (padding + lineHeight) * zoomOf(editor)),
  };
}

/** Controls, pictures and words of the composer other than the draft, also in nested open shadow roots. */
function controlsIn(frame: Element, editors: readonly HTMLElement[], host: Element): Rect[] {
  const rects: Rect[] = [];
  const queue: Node[] = [frame];
  for (let count = 0; queue.length > 0 && count < MOST_NODES; count += 1) {
    const node = queue.pop();
    if (!node || node === host) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue?.trim()) rects.push(...rectsOf(node));
      continue;
    }
    if (node instanceof Element) {
      if (editors.some((editor) => editor === node)) continue;
      const holdsEditor = editors.some((editor) => holds(node, editor));
      if (!holdsEditor && node.matches(`${pressable}, ${seen}`)) {
        rects.push(node.getBoundingClientRect());
        continue;
      }
      if (node.shadowRoot) queue.push(...node.shadowRoot.childNodes);
    }
    queue.push(...node.childNodes);
  }
  return rects.filter((each) => each.width > 0 && each.height > 0);
}

/** Controls of the page that may reach into the composer: a few looks just below and above tell. */
function controlsAround(box: DOMRect, host: Element): Rect[] {
  const found = new Set<Element>();
  for (const y of [box.bottom + 20, box.top - 20])
    for (const x of [box.left + 24, box.left + box.width / 2, box.right - 24]) {
      const control = topmost(document, x, y, host)?.closest(pressable);
      if (control) found.add(control);
    }
  return [...found].map((each) => each.getBoundingClientRect());
}

/** Whether the page has a control in a place or too close to it, or, with `words`, words or a picture in it. */
function hides(place: Rect, words: boolean, host: Element): boolean {
  const { left, top, width, height } = place;
  const near = {
    left: left - GAP + 1,
    top: top - GAP + 1,
    width: width + 2 * GAP - 2,
    height: height + 2 * GAP - 2,
  };
  const known = new Set<Element>();
  for (const y of [top + 2, top + height / 2, top + height - 2])
    for (const x of steps(left - MARGIN, left + width + MARGIN)) {
      const uppermost = topmost(document, x, y, host);
      if (!uppermost || known.has(uppermost)) continue;
      known.add(uppermost);
      const control = uppermost.closest(pressable);
      if (control ? isIn(near, [control.getBoundingClientRect()]) : words && isIn(place, inkOf(uppermost)))
        return true;
    }
  return false;
}

function isIn(place: Rect, boxes: readonly Rect[]): boolean {
  return boxes.some((each) => {
    const { width, height } = shared(each, place);
    return width > 0 && height > 0;
  });
}

/** What of an element itself is there to be looked at. */
function inkOf(element: Element): Rect[] {
  return element.matches(seen) ? [element.getBoundingClientRect()] : ownWords(element);
}

/** How far around a place is looked, and at most how far apart two looks are, in CSS pixels: few buttons are narrower. */
const MARGIN = 4;
const STEP = 24;

function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, step) => from + (step * (to - from)) / count);
}

/** What lies uppermost at a point, other than ourselves, through open shadow roots. */
function topmost(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | null {
  const first = root.elementFromPoint(x, y);
  const top = first === host ? root.elementsFromPoint(x, y).find((each) => each !== host) : first;
  return top?.shadowRoot ? (topmost(top.shadowRoot, x, y, host) ?? top) : (top ?? null);
}

/** The words that stand in an element itself; of a page that is one long text, the first some. */
function ownWords(element: Element): Rect[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    .slice(0, MOST_TEXT_NODES)
    .flatMap(rectsOf);
}

function rectsOf(node: Node): Rect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

function shared(a: Rect, b: Rect): Rect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left);
  const height = Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top);
  return { left, top, width, height };
}
