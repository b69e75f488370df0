/** Trix. Its undo takes a command for more typing, and a paste for a step of its own. */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const trix: Dialect = {
  kind: 'trix',
  recognises: (root) => root.localName === 'trix-editor',
  skip: '[data-trix-cursor-target]',
  enter: paste,
};
