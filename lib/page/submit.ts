/** Notices that the user publishes: the press of the submit control, or the shortcut. What scripts do does not count. */
import type { Site } from '../sites/model.ts';
import { editorsIn, type FoundComposer, isPublic, publishesNow } from './composer.ts';
import { type Edited, editedPost, watchOpening } from './edits.ts';
import { closestOf, findAll, isShown, recognises } from './recognise.ts';

export interface Submit {
  /** Whether the post will be for everybody; others are never looked up. */
  readonly public: boolean;
  /** The post that is published already and is only changed, or `null`. */
  readonly edits: Edited | null;
}

/**
 * Calls back in the moment before the site hears of it, so that the editors' texts can still be read. Not while the
 * control is disabled, nor when pressing it would only save or schedule, or send a reply. Ends with the signal.
 */
export function watchSubmit(
  site: Site,
  found: FoundComposer,
  onSubmit: (submit: Submit) => void,
  signal: AbortSignal,
): void {
  const { composer } = found;
  /** Frameworks replace the frame while the editor stays, and the other way round. */
  const frame = () =>
    found.frame.isConnected ? found.frame : (closestOf(found.editor, composer.frame) ?? found.frame);
  const editor = () =>
    found.editor.isConnected ? found.editor : (editorsIn(composer, frame(), found.editor)[0] ?? found.editor);
  const now = () => ({ ...found, frame: frame(), editor: editor() });
  /** A box can turn into one for a reply while it keeps its elements. */
  const isStillForPosts = () => recognises(site.composers, location.pathname, editor());
  watchOpening(site, now, signal);
  let latest = Number.NEGATIVE_INFINITY;

  const submit = (event: Event) => {
    // One press can be a key and then a click.
    if (event.timeStamp - latest < ONE_PRESS_MS) return;
    latest = event.timeStamp;
    if (publishesNow(composer, frame()) && isStillForPosts())
      onSubmit({ public: isPublic(site, composer, frame()), edits: editedPost(site, now()) });
  };

  const options = { capture: true, signal } as const;
  // Whoever has written in between presses for something new. Enter itself writes, before it becomes a click.
  const written = ({ inputType }: InputEvent) => {
    if (inputType !== 'insertLineBreak' && inputType !== 'insertParagraph') latest = Number.NEGATIVE_INFINITY;
  };
  document.addEventListener('beforeinput', written, options);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const control = submitControl(composer, frame());
      if (control && event.composedPath().includes(control) && !isDisabled(control)) submit(event);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.isComposing) return;
      const control = submitControl(composer, frame());
      if (!isDisabled(control) && publishes(event, found, frame(), control)) submit(event);
    },
    options,
  );
}

/** The control that publishes, as it is now, or `null`. */
export function submitControl(composer: FoundComposer['composer'], frame: Element): Element | null {
  for (const selector of composer.submit) {
    const controls = findAll(frame, selector).filter(isShown);
    const control = composer.submitIs === 'last' ? controls.at(-1) : controls[0];
    if (control) return control;
  }
  return null;
}

/** Whether a control cannot be pressed now. A site that shows none may still know the shortcut. */
export function isDisabled(control: Element | null): boolean {
  if (!control) return false;
  return (
    control.matches(':disabled, [aria-disabled="true"], [disabled]') || control.closest('[inert]') !== null
  );
}

const ONE_PRESS_MS = 400;

function publishes(
  event: KeyboardEvent,
  found: FoundComposer,
  frame: Element,
  control: Element | null,
): boolean {
  const path = event.composedPath();
  const [target] = path;
  const within = path.includes(frame);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    return within && found.composer.shortcut === true;
  }
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  // A native control turns its keys into a click; what only looks like one hears the key itself.
  if (control && path.includes(control)) return !isNative(target);
  return event.key === 'Enter' && within && control !== null && submitsItsForm(target, control);
}

function isNative(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('button, input, a[href], summary');
}

/** Enter in a one-line field presses the first submit button of its form. */
function submitsItsForm(target: EventTarget | undefined, control: Element): boolean {
  if (!(target instanceof HTMLInputElement) || !/^(?:text|search|url|email|tel)$/.test(target.type))
    return false;
  return target.form !== null && control.closest('form') === target.form;
}
