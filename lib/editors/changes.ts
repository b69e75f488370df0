/** Hears that an editor's text may have changed, by the author or by the site. */

/** When the author last typed, for editors that are listened to; by `performance.now()`. */
const typed = new WeakMap<HTMLElement, number>();

/** Ms since the author last typed; 0 when nobody listened, so that it must be taken as just now. */
export function sinceTyped(root: HTMLElement): number {
  const at = typed.get(root);
  return at === undefined ? 0 : performance.now() - at;
}

const TAKEN = new Set(['Enter', 'Backspace', 'Delete', 'Tab']);

/** Calls `changed` once for all that happens in one turn. */
export function watch(root: HTMLElement, changed: () => void, signal: AbortSignal): void {
  let due = false;
  const notify = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) changed();
    });
  };
  const onInput = () => {
    typed.set(root, performance.now());
    notify();
  };
  // What was typed before anybody listened may have been typed just now.
  typed.set(root, typed.get(root) ?? performance.now());
  root.addEventListener('input', onInput, { signal });
  root.addEventListener('beforeinput', () => typed.set(root, performance.now()), { signal });
  // Editors that take these keys upon themselves let no input come of them.
  root.addEventListener('keydown', ({ key }) => TAKEN.has(key) && typed.set(root, performance.now()), {
    signal,
  });
  root.addEventListener('compositionend', onInput, { signal });
  const observer = new MutationObserver(notify);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const end = () => {
    observer.disconnect();
    typed.delete(root);
  };
  signal.addEventListener('abort', end, { once: true });
}

const composing = new WeakSet<HTMLElement>();

export function isComposing(root: HTMLElement): boolean {
  return composing.has(root);
}

/** Follows the input method for as long as somebody listens to the editor. */
export function watchComposition(root: HTMLElement, signal: AbortSignal): void {
  const begin = () => composing.add(root);
  const end = () => composing.delete(root);
  for (const type of ['compositionstart', 'compositionupdate'])
    root.addEventListener(type, begin, { signal });
  for (const type of ['compositionend', 'blur']) root.addEventListener(type, end, { signal });
  signal.addEventListener('abort', end, { once: true });
}
