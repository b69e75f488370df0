/** ProseMirror, and TipTap, which is made of it. */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const prosemirror: Dialect = {
  kind: 'prosemirror',
  recognises: (root) => root.matches('.ProseMirror'),
  skip: '.ProseMirror-widget, .ProseMirror-separator, .ProseMirror-gapcursor',
  // `newGroupDelay` of prosemirror-history.
  undoGroup: 500,
  // Plain text loses its blank lines in a paste, so that words of several lines go as paragraphs.
  enter: (root, words) => paste(root, words, /\n\s*\n/.test(words) ? paragraphs(root, words) : undefined),
};

function paragraphs(root: HTMLElement, words: string): string {
  const template = root.ownerDocument.implementation.createHTMLDocument('');
  for (const line of words.split('\n')) {
    const paragraph = template.body.appendChild(template.createElement('p'));
    paragraph.textContent = line;
  }
  return [...template.body.children].map((paragraph) => paragraph.outerHTML).join('');
}
