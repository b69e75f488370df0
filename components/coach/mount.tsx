/** Puts the coach into a page: a closed shadow root that neither the page's styles nor its listeners reach. */
import { render } from 'preact';
import { zoomOf } from '../../lib/editors/zoom.ts';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import css from './coach.css?inline';
import { follow } from './follow.ts';
import { type ComposerElements, holds, isCovered, measure } from './measure.ts';
import { placeCard, placeChip, type Rect, type Spot } from './placement.ts';
import { contain } from './quarantine.ts';
import type { Coach } from './store.ts';
import { themeBehind } from './theme.ts';

export interface MountOptions {
  /** Where the coach lives in the document: the composer's own dialog when it has one, as a modal makes the rest inert. */
  readonly container: Element;
  readonly composer: ComposerElements;
  readonly coach: Coach;
  /** Takes everything away again. */
  readonly signal: AbortSignal;
}

export interface MountedCoach {
  readonly host: HTMLElement;
  /** Where the chip stands in the viewport; `null` while it is not shown. */
  chipRect(): Rect | null;
  cardRect(): Rect | null;
  /** Finds the place anew in the next frame; to be called after what the page's events do not tell. */
  place(): void;
}

/** The chip's other form, lamps alone: 3 lamps of 10, 2 gaps of 5, padding and border. */
const COMPACT = { width: 58, height: 28 };
const CARD_WIDTH = 344;

export function mountCoach({ container, composer, coach, signal }: MountOptions): MountedCoach {
  const { host, shadow } = createHost(container, composer);
  const chipPlace = createPlace(shadow);
  const cardPlace = createPlace(shadow);
  render(<Chip coach={coach} />, chipPlace);
  render(<Card coach={coach} />, cardPlace);
  contain(host, signal);
  keepAbove(host, container, composer.frame, signal);

  const focus = keepFocus(shadow, cardPlace);
  let spot: Spot | undefined;
  const place = () => {
    if (signal.aborted) return;
    // Where a page is zoomed by its own styles, ours stays in the pixels that it is placed by.
    host.style.setProperty('zoom', `${1 / zoomOf(container)}`, 'important');
    const around = measure(composer, host);
    const found = placeChip([naturalSize(chipPlace), COMPACT], around, spot);
    const shown = found && !isCovered(found, composer.frame, host) ? found : null;
    spot = shown?.spot ?? spot;
    chipPlace.classList.toggle('compact', shown?.width === COMPACT.width);
    put(chipPlace, shown, host);
    cardPlace.style.setProperty('width', `${Math.min(CARD_WIDTH, around.viewport.width - 16)}px`);
    cardPlace.style.removeProperty('max-height');
    const card = cardPlace.firstElementChild;
    const box = card && shown ? placeCard(naturalCard(cardPlace), shown, around) : null;
    put(cardPlace, box, host);
    if (box) cardPlace.style.setProperty('max-height', `${box.height}px`);
    if (box) focus.cardPlaced();
  };
  const soon = follow([composer.frame, ...composer.editors, chipPlace], place, signal);
  const theme = () => host.style.setProperty('color-scheme', themeBehind(composer.frame), 'important');
  theme();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', theme, { signal });

  const unsubscribe = coach.store.subscribe((now, before) => {
    if (now.open !== before.open) {
      theme();
      focus.cardToggled(now.open, now.openedByKeyboard);
    }
    focus.changed();
    soon();
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    render(null, chipPlace);
    render(null, cardPlace);
    host.remove();
  });
  soon();
  const rectOf = (element: HTMLElement): Rect | null => {
    if (element.classList.contains('unplaced')) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  return { host, place: soon, chipRect: () => rectOf(chipPlace), cardRect: () => rectOf(cardPlace) };
}

/** The page's rules outrank `:host`, so what a `*` rule of theirs could break is set here. */
const hostStyle = Object.entries({
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  'z-index': '2147483647',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
});

function createHost(container: Element, composer: ComposerElements) {
  const named = document.createElement('chorus-coach');
  // A page that has defined an element of our name would be told what is in it.
  const host = named.matches(':defined') ? document.createElement('div') : named;
  host.lang = 'en';
  host.dir = getComputedStyle(composer.frame).direction;
  for (const [property, value] of hostStyle) host.style.setProperty(property, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  container.append(host);
  // In the top layer no overflow, transform or stacking of the page's cuts it off; inside the dialog it is still not inert.
  host.popover = 'manual';
  host.showPopover?.();
  return { host, shadow };
}

/**
 * A composer that enters the top layer again would lie above us: in a dialog shown anew, or fullscreen, where all else is
 * inert besides.
 */
function keepAbove(host: HTMLElement, container: Element, frame: Element, signal: AbortSignal): void {
  const raise = ({ target }: Event) => {
    if (!host.isConnected || !(target instanceof Element && holds(target, frame))) return;
    const full = document.fullscreenElement;
    const layer = full && holds(full, frame) && !holds(full, container) ? full : container;
    host.hidePopover();
    if (host.parentElement !== layer) layer.append(host);
    host.showPopover();
  };
  for (const type of ['toggle', 'fullscreenchange']) addEventListener(type, raise, { capture: true, signal });
}

function createPlace(shadow: ShadowRoot): HTMLElement {
  const place = document.createElement('div');
  place.className = 'place unplaced';
  shadow.append(place);
  return place;
}

/** The chip with its words, whatever form it has just now. */
function naturalSize(chipPlace: HTMLElement) {
  chipPlace.classList.remove('compact');
  return { width: Math.ceil(chipPlace.offsetWidth), height: COMPACT.height };
}

function naturalCard(cardPlace: HTMLElement) {
  return { width: cardPlace.offsetWidth, height: cardPlace.offsetHeight };
}

/** Moves by the CSSOM: a strict page's policy forbids `style` attributes. */
function put(element: HTMLElement, rect: Rect | null, host: HTMLElement): void {
  element.classList.toggle('unplaced', rect === null);
  if (!rect) return;
  // Where the top layer is not to be had, a transformed ancestor is the origin instead of the viewport.
  const origin = host.getBoundingClientRect();
  element.style.setProperty('left', `${Math.round(rect.left - origin.left)}px`);
  element.style.setProperty('top', `${Math.round(rect.top - origin.top)}px`);
}

/** The card takes the focus only when the keyboard opened it, and gives it back where it was. */
function keepFocus(shadow: ShadowRoot, cardPlace: HTMLElement) {
  let before: HTMLElement | null = null;
  let wanted = false;
  let waiting = false;
  const inCard = () => shadow.activeElement !== null && cardPlace.contains(shadow.activeElement);
  return {
    cardToggled(open: boolean, byKeyboard: boolean) {
      wanted = open && byKeyboard;
      waiting = false;
      if (open) {
        before = focusedElement(shadow) ?? focusedElement(document);
        return;
      }
      if (inCard()) before?.focus({ preventScroll: true });
      before = null;
    },
    /** What has no place yet is not visible, and what is not visible takes no focus. */
    cardPlaced() {
      if (!wanted) return;
      const card = cardPlace.querySelector<HTMLElement>('.card');
      const first = cardPlace.querySelector<HTMLElement>('.primary');
      // A box that was not coached until now has no words yet; once they come they get the focus, if it is still here.
      wanted = !first && (!waiting || shadow.activeElement === card);
      // Not every browser takes a shortcut of the extension's for use of the keyboard.
      const options = { preventScroll: true, focusVisible: true };
      if (!waiting || shadow.activeElement === card) (first ?? card)?.focus(options);
      waiting = true;
    },
    /** A button that goes away with its suggestion would drop the focus to the page's body. */
    changed() {
      if (!inCard()) return;
      requestAnimationFrame(() => {
        const lost = shadow.activeElement === null && document.activeElement === document.body;
        if (lost) cardPlace.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
      });
    },
  };
}

function focusedElement(root: DocumentOrShadowRoot): HTMLElement | null {
  const active = root.activeElement;
  const inner = active?.shadowRoot ? focusedElement(active.shadowRoot) : null;
  return inner ?? (active instanceof HTMLElement ? active : null);
}
