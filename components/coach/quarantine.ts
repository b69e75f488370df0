/** Keeps what happens in the coach from the page, and the page's editor focused while the coach is pressed. */

const kept = [
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove mouseover mouseout',
  'click dblclick auxclick contextmenu wheel touchstart touchend touchmove touchcancel keydown keyup keypress',
  'beforeinput input change focusin focusout copy cut paste selectstart dragstart submit',
]
  .join(' ')
  .split(' ');

/** Events that begin in the coach end at its host. Keys that are pressed in the page's editor never come by here. */
export function contain(host: HTMLElement, signal: AbortSignal): void {
  for (const type of kept) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
  // Preventing the default of a press leaves focus and selection where they are; a click still comes.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  // A key that closes the card or inserts gives the focus back, and would be let go in the page's editor.
  const down = new Set<string>();
  host.addEventListener('keydown', (event) => down.add(event.code), { signal });
  addEventListener(
    'keyup',
    (event) => {
      if (down.delete(event.code) && event.target !== host) event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
