/** Short names for the library, for pages with any number of editors. */
import { editorFor } from '../../../lib/editors/editor-for.ts';
import { createMarker } from '../../../lib/editors/marks/marker.ts';
import type { Edit, Mark, Marker } from '../../../lib/editors/model.ts';
import { findEditorRoot } from '../../../lib/editors/root.ts';

const markers = new Map<string, { marker: Marker; life: AbortController }>();

const watching = new Map<string, AbortController>();

function at(selector: string) {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) throw new Error(`There is no ${selector}`);
  return editorFor(root);
}

const remote = {
  chorus: { editorFor, findEditorRoot },
  changes: 0,
  edit: (selector: string, edit: Edit) => at(selector).apply(edit),
  watch(selector: string) {
    const life = new AbortController();
    watching.set(selector, life);
    at(selector).onChange(() => remote.count(), life.signal);
  },
  unwatch(selector: string) {
    watching.get(selector)?.abort();
    watching.delete(selector);
  },
  count() {
    Object.assign(globalThis, { changes: ++remote.changes });
  },
  mark(selector: string, marks: Mark[]) {
    const editor = at(selector);
    const life = new AbortController();
    const known = markers.get(selector) ?? { marker: createMarker(editor, life.signal), life };
    markers.set(selector, known);
    known.marker.show(editor.read(), marks);
  },
  unmark(selector: string) {
    markers.get(selector)?.life.abort();
    markers.delete(selector);
  },
};

Object.assign(globalThis, remote);
