/** The two ways into every editor: the browser's own editing commands, and a paste. */
import { selectionIn } from './selection.ts';

/** Goes through `beforeinput` and `input` as trusted events, and through the browser's undo stack. */
export function command(root: HTMLElement, words: string): void {
  root.ownerDocument.execCommand('insertText', false, words);
}

/** The same with a paragraph for each line: for a line break in the words Firefox enters a `<br>`, other browsers a paragraph. */
export function commandLines(root: HTMLElement, words: string): void {
  const { ownerDocument } = root;
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') command(root, line);
  }
}

/** Lets an editor that handles pastes itself take the words. An editor that does not, changes nothing. */
export function paste(root: HTMLElement, words: string, html?: string): void {
  const view = root.ownerDocument.defaultView ?? window;
  const clipboardData = new view.DataTransfer();
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  const event = new view.ClipboardEvent('paste', init);
  // Firefox gives the event a clipboard of its own instead of the one it is told.
  const clipboard = pageSide(event).clipboardData;
  clipboard?.setData('text/plain', words);
  if (html) clipboard?.setData('text/html', html);
  root.dispatchEvent(event);
}

/** What a browser says before a paste, with the place it goes to. Tells whether the editor has taken it upon itself. */
export function pasteAtSelection(root: HTMLElement, words: string): boolean {
  const view = root.ownerDocument.defaultView ?? window;
  const dataTransfer = new view.DataTransfer();
  pageSide(dataTransfer).setData('text/plain', words);
  const selected = selectionIn(root);
  const targetRanges = selected
    ? [
        new view.StaticRange({
          startContainer: selected.start.node,
          startOffset: selected.start.offset,
          endContainer: selected.end.node,
          endOffset: selected.end.offset,
        }),
      ]
    : [];
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer,
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !root.dispatchEvent(event);
}

/** For editors that lose the blank lines of plain text: words of several paragraphs go as such. */
export function pasteParagraphs(root: HTMLElement, words: string): void {
  paste(root, words, /\n\s*\n/.test(words) ? paragraphs(root, words) : undefined);
}

function paragraphs(root: HTMLElement, words: string): string {
  const template = root.ownerDocument.implementation.createHTMLDocument('');
  for (const line of words.split('\n')) {
    const paragraph = template.body.appendChild(template.createElement('p'));
    paragraph.textContent = line;
  }
  return [...template.body.children].map((paragraph) => paragraph.outerHTML).join('');
}

/**
 * An object of the page as the page's own scripts have it. Firefox shows it to extensions through a wrapper, and keeps
 * from the page what they put on a clipboard through that; other browsers have no such wrappers.
 */
function pageSide<Thing extends object>(thing: Thing & { wrappedJSObject?: Thing }): Thing {
  return thing.wrappedJSObject ?? thing;
}
