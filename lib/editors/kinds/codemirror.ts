/**
 * CodeMirror 6, and 5 where it edits in place. They draw only the lines near the view, and keep a paste as an undo step of
 * its own.
 */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const codemirror: Dialect = {
  kind: 'codemirror',
  recognises: (root) => root.matches('.cm-content, .CodeMirror-code'),
  skip: '.cm-placeholder, .cm-widgetBuffer, .cm-gap, .CodeMirror-gutter-wrapper',
  gap: '.cm-gap',
  enter: paste,
};
