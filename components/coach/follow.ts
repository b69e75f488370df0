/** Tells when a composer may have moved, grown or gone: by observers and events, never by polling. */

import { standIn } from '../../lib/editors/root.ts';

/** Calls back at most once a frame, until the signal. */
export function follow(elements: readonly Element[], moved: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const soon = () => {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };

  const options = { capture: true, passive: true, signal };
  for (const type of [
    'scroll',
    'resize',
    'transitionend',
    'animationend',
    'fullscreenchange',
    'toggle',
  ] as const) {
    addEventListener(type, soon, options);
  }
  visualViewport?.addEventListener('resize', soon, { signal });
  for (const each of elements) {
    each.addEventListener('input', soon, options);
    if (each.ownerDocument !== document) each.ownerDocument.addEventListener('scroll', soon, options);
  }

  const shown = elements.map(standIn);
  const sizes = new ResizeObserver(soon);
  for (const each of shown) sizes.observe(each);
  for (const each of shown) followShifts(each, soon, signal);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return soon;
}

/**
 * An element that something above it pushes down neither scrolls nor changes its size. An intersection observer whose root is
 * shrunk to where the element stands notices when it does not stand there any more.
 */
function followShifts(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const observe = (ratio = 1) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const box = element.getBoundingClientRect();
    const margins = [box.top, innerWidth - box.right, innerHeight - box.bottom, box.left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const now = entry?.intersectionRatio ?? 0;
        if (first && now === ratio) {
          first = false;
          return;
        }
        first = false;
        moved();
        // Out of sight there is nothing to stand on; a scroll or resize brings it back.
        if (now > 0) observe(now);
        else observeReturn();
      },
      {
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: Math.max(0.001, Math.min(1, ratio)),
      },
    );
    observer.observe(element);
  };
  const observeReturn = () => {
    observer?.disconnect();
    observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      moved();
      observe();
    });
    observer.observe(element);
  };
  observe();
  signal.addEventListener('abort', () => observer?.disconnect());
}
