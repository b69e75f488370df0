/** Draws marks under an editor's text, without touching the editor. */
import type { Editor, Marker } from '../model.ts';
import { isTextField } from '../root.ts';
import { Highlighter } from './highlights.ts';
import { Mirror } from './mirror.ts';

/**
 * A marker for `editor`, until the signal aborts. `layer` is the closed shadow root that the copy of a text
 * field is drawn in; without one, a host of its own is made next to the page's body.
 */
export function createMarker(editor: Editor, signal: AbortSignal, layer?: ShadowRoot): Marker {
  const { root } = editor;
  const highlighter = new Highlighter(root.ownerDocument, signal);
  if (!isTextField(root))
    return { show: (text, marks) => highlighter.show(root, marks, (start, end) => text.ranges(start, end)) };
  const mirror = new Mirror(root, signal, layer);
  return {
    show(text, marks) {
      mirror.write(marks.length > 0 ? text.text : '');
      highlighter.show(mirror.root, marks, (start, end) => mirror.ranges(start, end), root);
    },
  };
}
