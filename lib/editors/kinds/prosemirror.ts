/** ProseMirror, and TipTap, which is made of it. */
import type { Dialect } from '../dialect.ts';
import { commandLines, pasteParagraphs } from '../enter.ts';

export const prosemirror: Dialect = {
  kind: 'prosemirror',
  recognises: (root) => root.matches('.ProseMirror'),
  skip: '.ProseMirror-widget, .ProseMirror-separator, .ProseMirror-gapcursor',
  // `newGroupDelay` of prosemirror-history.
  undoGroup: 500,
  enter: pasteParagraphs,
  // Where pastes are read as Markdown, the space before the words is lost.
  otherwise: commandLines,
};
