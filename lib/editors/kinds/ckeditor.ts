/**
 * CKEditor 4 and 5. The newer one draws its own model over what the browser's commands put into the DOM, the older one's
 * undo takes a command for more typing; both take a paste.
 */
import type { Dialect } from '../dialect.ts';
import { pasteParagraphs } from '../enter.ts';

export const ckeditor: Dialect = {
  kind: 'ckeditor',
  recognises: (root) => root.matches('.ck-editor__editable, .cke_editable'),
  skip: '.ck-widget__selection-handle, .ck-widget__type-around, .ck-fake-selection-container',
  enter: pasteParagraphs,
};
