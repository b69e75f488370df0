/** A see-through copy of a text field's text, laid over it, for what can only be drawn under text in the page. */
import type { TextField } from '../text-control.ts';
import { zoomOf } from '../zoom.ts';
import { follow } from './follow.ts';

/** What of a field's style moves its glyphs. */
const METRICS = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'font-size-adjust',
  'font-synthesis',
  'text-rendering',
  'text-spacing-trim',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'tab-size',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'text-autospace',
  '-webkit-text-security',
  '-webkit-rtl-ordering',
  '-webkit-locale',
];

const LAYOUT = `
.origin{position:absolute;top:0;left:0;width:0;height:0;pointer-events:none}
.view{position:absolute;overflow:hidden;transform-origin:0 0;contain:strict}
.text{position:absolute;box-sizing:border-box;margin:0;border:0 solid transparent;color:transparent;user-select:none}
`;

/** A page's own rules for all of its elements must not move the host. */
const HOST =
  'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483646!important;pointer-events:none!important';

export class Mirror {
  /** The element that holds the copy, for its style root. */
  readonly root: HTMLElement;
  private readonly field: TextField;
  private readonly origin: HTMLElement;
  private readonly view: HTMLElement;
  private readonly text: Text;
  private readonly layer: ShadowRoot;
  private following: AbortController | null = null;
  private readonly signal: AbortSignal;

  constructor(field: TextField, signal: AbortSignal, layer?: ShadowRoot) {
    const document = field.ownerDocument;
    this.field = field;
    this.signal = signal;
    this.layer = layer ?? ownLayer(field, signal);
    this.view = document.createElement('div');
    this.view.className = 'view';
    this.origin = document.createElement('div');
    this.origin.className = 'origin';
    this.origin.ariaHidden = 'true';
    this.origin.append(this.view);
    this.root = document.createElement('div');
    this.root.className = 'text';
    this.text = document.createTextNode('');
    this.root.append(this.text);
    this.view.append(this.root);
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(LAYOUT);
    this.layer.adoptedStyleSheets = [...this.layer.adoptedStyleSheets, sheet];
    signal.addEventListener(
      'abort',
      () => {
        this.hide();
        this.layer.adoptedStyleSheets = this.layer.adoptedStyleSheets.filter((other) => other !== sheet);
      },
      { once: true },
    );
  }

  /** Shows the copy of `text`; nothing of it stays for an empty one. */
  write(text: string): void {
    if (this.signal.aborted) return;
    if (text === '') {
      this.hide();
      return;
    }
    if (this.text.data !== text) this.text.data = text;
    if (!this.following) {
      this.layer.append(this.origin);
      this.following = new AbortController();
      follow(this.field, () => this.place(), this.following.signal);
    }
    this.place();
  }

  ranges(start: number, end: number): Range[] {
    const { length } = this.text.data;
    if (start >= length) return [];
    const range = this.field.ownerDocument.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, Math.min(end, length));
    return [range];
  }

  private hide(): void {
    this.following?.abort();
    this.following = null;
    this.origin.remove();
  }

  /** Lays the copy over the field as it stands now. */
  private place(): void {
    const { field, view, root } = this;
    const style = (field.ownerDocument.defaultView ?? window).getComputedStyle(field);
    // A page that is zoomed by its own styles zooms the copy by itself; the scale below is to be all there is.
    this.origin.style.setProperty('zoom', `${1 / zoomOf(this.layer.host)}`);
    const box = field.getBoundingClientRect();
    const origin = this.origin.getBoundingClientRect();
    const shown =
      field.isConnected && field.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    view.style.display = shown ? '' : 'none';
    if (!shown) return;
    // A transform on the field or around it scales its box, but not the lengths in its style.
    const scaleX = box.width / field.offsetWidth || 1;
    const scaleY = box.height / field.offsetHeight || 1;
    view.style.left = `${box.left - origin.left + field.clientLeft * scaleX}px`;
    view.style.top = `${box.top - origin.top + field.clientTop * scaleY}px`;
    view.style.width = `${field.clientWidth}px`;
    view.style.height = `${field.clientHeight}px`;
    view.style.transform = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX}, ${scaleY})`;
    view.style.clipPath = clip(field, box, scaleX, scaleY);
    for (const property of METRICS) root.style.setProperty(property, style.getPropertyValue(property));
    root.style.padding = style.padding;
    // The content box to the fraction of a pixel: lines wrap by it.
    const scrollbar =
      field.offsetWidth -
      field.clientWidth -
      Math.round(px(style.borderLeftWidth)) -
      Math.round(px(style.borderRightWidth));
    const width =
      box.width / scaleX - px(style.borderLeftWidth) - px(style.borderRightWidth) - Math.max(0, scrollbar);
    if (field.localName === 'input') this.placeLine(style);
    else root.style.width = `${width}px`;
    root.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  /** A single line does not wrap and stands in the middle of its field. */
  private placeLine(style: CSSStyleDeclaration): void {
    const { root, field } = this;
    root.style.whiteSpace = 'pre';
    root.style.minWidth = `${field.clientWidth}px`;
    root.style.paddingTop = root.style.paddingBottom = '0';
    const top = px(style.paddingTop);
    const room = field.clientHeight - top - px(style.paddingBottom);
    root.style.top = `${top + (room - root.offsetHeight) / 2}px`;
  }
}

/** A closed shadow root in a host at the end of the field's dialog, where it has one (a modal covers all else), or of the page. */
function ownLayer(field: TextField, signal: AbortSignal): ShadowRoot {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  host.style.cssText = HOST;
  const top = field.closest('dialog[open], [popover]:popover-open');
  (top ?? document.documentElement).append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return host.attachShadow({ mode: 'closed' });
}

/** Hides what the field's scrolling ancestors hide, in the field's own lengths. */
function clip(field: TextField, box: DOMRect, scaleX: number, scaleY: number): string {
  let { left, top, right, bottom } = box;
  const view = field.ownerDocument.defaultView ?? window;
  for (let node = field.parentElement; node; node = node.parentElement) {
    if (view.getComputedStyle(node).overflow === 'visible') continue;
    if (node === field.ownerDocument.documentElement || node === field.ownerDocument.body) continue;
    const around = node.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  const sides = [
    (top - box.top) / scaleY - field.clientTop,
    (box.right - right) / scaleX - (box.width / scaleX - field.clientWidth - field.clientLeft),
    (box.bottom - bottom) / scaleY - (box.height / scaleY - field.clientHeight - field.clientTop),
    (left - box.left) / scaleX - field.clientLeft,
  ];
  if (sides.every((side) => side <= 0)) return '';
  return `inset(${sides.map((side) => `${Math.max(0, side)}px`).join(' ')})`;
}

const px = (length: string) => Number.parseFloat(length) || 0;
