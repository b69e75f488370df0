/**
 * Draft.js. It keeps its own model and renders it with React. `insertText` in an empty editor changes the DOM
 * but not the model, and keeps only the last of several paragraphs; a paste reaches the model whole.
 */
import type { Dialect } from '../dialect.ts';
import { paste } from '../enter.ts';

export const draft: Dialect = {
  kind: 'draft',
  recognises: (root) =>
    root.matches('.public-DraftEditor-content') ||
    root.querySelector('[data-contents="true"] [data-block="true"]') !== null,
  skip: '.public-DraftEditorPlaceholder-root',
  enter: paste,
  // Text that the model has put there stands in a marked span.
  reconciled: (root) => {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.isContentEditable && !parent.closest('[data-text="true"]')) return false;
    }
    return true;
  },
};
