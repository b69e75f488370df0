/** Lexical. It commits after the current turn, and ignores `beforeinput` events that are not the browser's. */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const lexical: Dialect = {
  kind: 'lexical',
  recognises: (root) => root.matches('[data-lexical-editor]'),
  skip: '[data-lexical-cursor]',
  enter: paste,
};
