/** TinyMCE, in a frame or in the page. Its undo takes a command for more typing, and a paste for a step of its own. */
import type { Dialect } from '../dialect.ts';
import { commandLines, paste } from '../enter.ts';

export const tinymce: Dialect = {
  kind: 'tinymce',
  recognises: (root) => root.matches('.mce-content-body'),
  skip: '[data-mce-bogus="all"]',
  enter: paste,
  // Before version 6 pastes are taken by a plugin, which not every site has.
  otherwise: commandLines,
};
