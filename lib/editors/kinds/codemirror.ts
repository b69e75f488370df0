/** CodeMirror 6. It draws only the lines near the view, and keeps a paste as an undo step of its own. */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const codemirror: Dialect = {
  kind: 'codemirror',
  recognises: (root) => root.matches('.cm-content'),
  skip: '.cm-placeholder, .cm-widgetBuffer, .cm-gap',
  gap: '.cm-gap',
  enter: paste,
};
