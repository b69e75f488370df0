/** What differs from one editor library to another; everything else is shared. */
import type { EditorKind } from './model.ts';

export interface Dialect {
  readonly kind: EditorKind;
  /** Whether this element is the root of such an editor. */
  recognises(root: HTMLElement): boolean;
  /** Selector for elements inside the root that are not the author's text. */
  readonly skip: string;
  /** Selector for what stands in for text that is not drawn; words are refused while there is any. */
  readonly gap?: string;
  /**
   * How long, in ms, typed characters and words that follow them share one step of undo. Words wait until
   * that time has passed since the author last typed.
   */
  readonly undoGroup?: number;
  /**
   * Undo merges words that directly follow what was typed, however long ago. Replacing the character before
   * them together with them keeps the two apart.
   */
  readonly mergesNeighbours?: boolean;
  /** Enters words at the editor's selection, once. */
  enter(root: HTMLElement, words: string): void;
  /** Another way, gone once when the first one left the draft as it was, or had to be undone. */
  readonly otherwise?: (root: HTMLElement, words: string) => void;
  /** Whether what the DOM shows has come from the editor's model; without it, the DOM itself is the model. */
  reconciled?(root: HTMLElement): boolean;
}
