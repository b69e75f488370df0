/** Lexical. It commits after the current turn, and ignores `beforeinput` events that are not the browser's. */
import type { Dialect } from '../dialect.ts';
import { command, paste, pasteParagraphs } from '../enter.ts';

export const lexical: Dialect = {
  kind: 'lexical',
  recognises: (root) => root.matches('[data-lexical-editor]'),
  skip: '[data-lexical-cursor]',
  enter: paste,
  // Where pastes are read as Markdown, the space before the words is lost.
  otherwise: (root, words) => (words.includes('\n') ? pasteParagraphs : command)(root, words),
};
