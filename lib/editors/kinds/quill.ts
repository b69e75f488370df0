/** Quill 1 and 2. It watches its own DOM, so that the browser's editing commands reach its model, where each line is a block. */
import type { Dialect } from '../dialect.ts';
import { commandLines } from '../enter.ts';

export const quill: Dialect = {
  kind: 'quill',
  recognises: (root) => root.matches('.ql-editor'),
  skip: '.ql-ui, .ql-clipboard',
  // `delay` of its history module.
  undoGroup: 1000,
  enter: commandLines,
};
