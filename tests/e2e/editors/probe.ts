/** The library under test with a small remote control, injected into an isolated world as the extension is. */
import { ContentEditor } from '../../../lib/editors/content-editor.ts';
import { editorFor } from '../../../lib/editors/editor-for.ts';
import { createMarker } from '../../../lib/editors/marks/marker.ts';
import type { Edit, Editor, Insertion, Mark } from '../../../lib/editors/model.ts';
import { focusedEditorRoot } from '../../../lib/editors/root.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const ROOTS =
  'textarea, input, .public-DraftEditor-content, [data-lexical-editor], .ProseMirror, .ql-editor, [data-slate-editor], .cm-content, .editor';

let editor: Editor;
let life = new AbortController();
let changes = 0;
let pending: Promise<Insertion>[] = [];
let marker = { show(_text: ReturnType<Editor['read']>, _marks: readonly Mark[]) {} };
/** The mirror's layer; closed in the product, held here so that its boxes can be measured. */
let layer: ShadowRoot | undefined;

function root(scope: ParentNode = document): HTMLElement {
  const here = scope.querySelector<HTMLElement>(ROOTS);
  if (here) return here;
  for (const element of scope.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    const found = inner?.querySelector<HTMLElement>(ROOTS);
    if (found) return found;
  }
  throw new Error('There is no editor');
}

const box = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** Does something as if it were a minute ago. */
function longAgo(act: () => void): void {
  const { now } = performance;
  performance.now = () => now.call(performance) - 60_000;
  act();
  performance.now = now;
}

export const probe = {
  /** In a page that nobody has typed in so far, words need not wait for what may have been typed before. */
  attach(isUntouched = true) {
    life.abort();
    life = new AbortController();
    changes = 0;
    pending = [];
    editor = editorFor(root());
    const listen = () => editor.onChange(() => changes++, life.signal);
    if (isUntouched) longAgo(listen);
    else listen();
    const own = editor.root.ownerDocument;
    const host = own.documentElement.appendChild(own.createElement('div'));
    layer = host.attachShadow({ mode: 'closed' });
    life.signal.addEventListener('abort', () => host.remove());
    marker = createMarker(editor, life.signal, layer);
    return editor.kind;
  },
  detach: () => life.abort(),
  read: () => editor.read().text,
  caret: () => editor.caret(),
  writable: () => editor.writable(),
  connected: () => editor.root.isConnected,
  composing: () => editor.composing,
  changes: () => changes,
  focused: () => focusedEditorRoot(document) === editor.root,
  apply: (edit: Edit) => editor.apply(edit),
  /** Begins without waiting; `finish` gives all outcomes. */
  begin(edit: Edit) {
    pending.push(editor.apply(edit));
  },
  finish: () => Promise.all(pending),
  mark(marks: Mark[]) {
    marker.show(editor.read(), marks);
  },
  /** Boxes of what the highlights cover. */
  marked(style: Mark['style']): Box[] {
    const view = editor.root.ownerDocument.defaultView ?? window;
    const highlight = view.CSS.highlights.get(`chorus-${style}`);
    const ranges = [...(highlight ?? [])] as Range[];
    return ranges.flatMap((range) => [...range.getClientRects()].map(box));
  },
  highlights: () => [...(editor.root.ownerDocument.defaultView ?? window).CSS.highlights.keys()],
  /** Style sheets that the editor's root has adopted. */
  sheets: () => (editor.root.getRootNode() as Document).adoptedStyleSheets.length,
  /** The words that the highlights cover, as their ranges tell. */
  markedText(style: Mark['style']): string {
    const highlight = (editor.root.ownerDocument.defaultView ?? window).CSS.highlights.get(`chorus-${style}`);
    return ([...(highlight ?? [])] as Range[]).map(String).join('');
  },
  /** Until the page has drawn twice. */
  drawn: () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  layerEmpty: () => layer?.childElementCount === 0,
  async select(start: number, end: number) {
    editor.root.focus();
    // Editors put their own selection back some time after they get the focus.
    await new Promise((done) => setTimeout(done, 40));
    if (editor instanceof ContentEditor) editor.select(start, end);
    else (editor.root as HTMLTextAreaElement).setSelectionRange(start, end);
  },
};

Object.assign(globalThis, { probe });
