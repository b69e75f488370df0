/** The two ways into every editor: the browser's own editing commands, and a paste. */

/** Goes through `beforeinput` and `input` as trusted events, and through the browser's undo stack. */
export function command(root: HTMLElement, words: string): void {
  root.ownerDocument.execCommand('insertText', false, words);
}

/** Lets an editor that handles pastes itself take the words. An editor that does not, changes nothing. */
export function paste(root: HTMLElement, words: string, html?: string): void {
  const view = root.ownerDocument.defaultView ?? window;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', words);
  if (html) clipboardData.setData('text/html', html);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  root.dispatchEvent(new view.ClipboardEvent('paste', init));
}
