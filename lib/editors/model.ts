/** What every editor can do for us, whatever library it is made with. */

export type EditorKind =
  | 'textarea'
  | 'contenteditable'
  | 'draft'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'slate'
  | 'codemirror'
  | 'ckeditor'
  | 'tinymce'
  | 'trix';

/** The text of an editor at one moment, with the way back to where it stands on the page. */
export interface EditorText {
  /** Blocks joined by `\n`; embeds (mentions, emoji images) as the text a reader would see. */
  readonly text: string;
  /** DOM ranges that cover UTF-16 offsets `[start, end)`; empty for a textarea. */
  ranges(start: number, end: number): Range[];
}

export type Insertion =
  /** The words are in the editor's model. */
  | { readonly outcome: 'inserted'; readonly start: number; readonly end: number }
  /** The words did not arrive and the editor is as it was. */
  | { readonly outcome: 'refused'; readonly reason: string };

/** Words for a place: an empty range inserts, any other replaces. Offsets are UTF-16 units of `EditorText.text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface Editor {
  readonly kind: EditorKind;
  readonly root: HTMLElement;
  read(): EditorText;
  /** The selection in offsets of `read().text`, or `null` when it is elsewhere. */
  caret(): { start: number; end: number } | null;
  /** Whether the editor takes input now (not read-only, not disabled, still in the page). */
  writable(): boolean;
  /** Whether an input method is composing. */
  readonly composing: boolean;
  /** Puts words in through the editor's own input path, once, and verifies that they arrived. Never throws. */
  apply(edit: Edit): Promise<Insertion>;
  /** Calls back after the text may have changed; ends with the signal. */
  onChange(changed: () => void, signal: AbortSignal): void;
}

/** A mark to draw under a move or an issue. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: 'question' | 'call' | 'prompt' | 'issue';
}

/** Draws marks without changing the editor's DOM. */
export interface Marker {
  show(text: EditorText, marks: readonly Mark[]): void;
}
