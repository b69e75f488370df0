/** Tells what an editable element is made with, from its DOM alone. */
import { ContentEditor } from './content-editor.ts';
import type { Dialect } from './dialect.ts';
import { ckeditor } from './kinds/ckeditor.ts';
import { codemirror } from './kinds/codemirror.ts';
import { contenteditable } from './kinds/contenteditable.ts';
import { draft } from './kinds/draft.ts';
import { lexical } from './kinds/lexical.ts';
import { prosemirror } from './kinds/prosemirror.ts';
import { quill } from './kinds/quill.ts';
import { slate } from './kinds/slate.ts';
import { tinymce } from './kinds/tinymce.ts';
import { trix } from './kinds/trix.ts';
import type { Editor } from './model.ts';
import { isTextField } from './root.ts';
import { TextControl } from './text-control.ts';

const LIBRARIES: readonly Dialect[] = [
  prosemirror,
  lexical,
  draft,
  quill,
  slate,
  codemirror,
  ckeditor,
  tinymce,
  trix,
];

/** The editor at `root`, which is a text field or the root of a contenteditable (see `findEditorRoot`). */
export function editorFor(root: HTMLElement): Editor {
  if (isTextField(root)) return new TextControl(root);
  return new ContentEditor(root, LIBRARIES.find((library) => library.recognises(root)) ?? contenteditable);
}
