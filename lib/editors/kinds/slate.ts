/** Slate. It renders its own model with React and takes a paste of plain text, blank lines included. */
import type { Dialect } from '../dialect.ts';
import { paste, pasteAtSelection } from '../enter.ts';

export const slate: Dialect = {
  kind: 'slate',
  recognises: (root) => root.matches('[data-slate-editor]'),
  skip: '[data-slate-placeholder], [data-slate-spacer]',
  mergesNeighbours: true,
  // It looks at the selection at most every 100 ms, unless input comes with one.
  enter: (root, words) => {
    if (!pasteAtSelection(root, words)) paste(root, words);
  },
  // Editors made of it with a view of their own leave pastes to the event of that name.
  otherwise: paste,
};
