/**
 * Marks by the CSS Custom Highlight API. A highlight's name belongs to the whole document, so that the markers
 * of all its editors share four highlights and each takes back only its own ranges.
 */
import type { Mark } from '../model.ts';
import { highlightName, MARK_STYLES, type MarkStyle, markSheet, schemeOf } from './styles.ts';

type StyleRoot = Document | ShadowRoot;

export class Highlighter {
  private readonly view: Window & typeof globalThis;
  private readonly signal: AbortSignal;
  private ranges: [MarkStyle, Range][] = [];
  private styled: StyleRoot | null = null;

  constructor(document: Document, signal: AbortSignal) {
    this.view = document.defaultView ?? window;
    this.signal = signal;
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Draws `marks` in place of those drawn before. `colored` is the element whose text colour tells the theme. */
  show(
    root: Element,
    marks: readonly Mark[],
    rangesOf: (start: number, end: number) => Range[],
    colored: Element = root,
  ): void {
    this.remove();
    // An editor that has left the page has nothing to be drawn in.
    if (this.signal.aborted || !root.isConnected) return;
    if (marks.length > 0) this.style(root.getRootNode() as StyleRoot, schemeOf(colored));
    for (const { start, end, style } of marks)
      for (const range of rangesOf(start, end)) {
        this.highlight(style).add(range);
        this.ranges.push([style, range]);
      }
  }

  private remove(): void {
    const { highlights } = this.view.CSS;
    for (const [style, range] of this.ranges) highlights.get(highlightName(style))?.delete(range);
    this.ranges = [];
    for (const name of MARK_STYLES.map(highlightName))
      if (highlights.get(name)?.size === 0) highlights.delete(name);
  }

  private clear(): void {
    this.remove();
    if (this.styled) release(this.styled);
    this.styled = null;
  }

  private highlight(style: MarkStyle): Highlight {
    const { CSS, Highlight } = this.view;
    const name = highlightName(style);
    const known = CSS.highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  private style(root: StyleRoot, scheme: 'light' | 'dark'): void {
    if (this.styled !== root) {
      if (this.styled) release(this.styled);
      this.styled = root;
      hold(root, this.view);
    }
    adopt(root, scheme);
  }
}

interface Sheet {
  readonly sheet: CSSStyleSheet;
  users: number;
  scheme: string;
}

/** One sheet for each document or shadow root that has marks, shared by its markers. */
const sheets = new WeakMap<StyleRoot, Sheet>();

function hold(root: StyleRoot, view: Window & typeof globalThis): void {
  const known = sheets.get(root);
  if (known) known.users++;
  else sheets.set(root, { sheet: new view.CSSStyleSheet(), users: 1, scheme: '' });
}

function adopt(root: StyleRoot, scheme: 'light' | 'dark'): void {
  const known = sheets.get(root);
  if (!known) return;
  if (known.scheme !== scheme) known.sheet.replaceSync(markSheet(scheme));
  known.scheme = scheme;
  // A page that assigns its own list drops ours.
  if (!root.adoptedStyleSheets.includes(known.sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, known.sheet];
}

function release(root: StyleRoot): void {
  const known = sheets.get(root);
  if (!known || --known.users > 0) return;
  sheets.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
}
