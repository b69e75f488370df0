/** A contenteditable without a library behind it: the DOM is the model, the browser keeps the undo stack. */
import type { Dialect } from '../dialect.ts';
import { command } from '../enter.ts';

export const contenteditable: Dialect = {
  kind: 'contenteditable',
  recognises: (root) => root.isContentEditable,
  skip: '',
  enter: command,
};
