/** Tells when an element has moved, changed its size or scrolled, without asking every frame. */

/** Calls `moved` after anything that may have changed where `element` or its content stands, until the signal aborts. */
export function follow(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window;
  let due = 0;
  const later = () => {
    due ||= view.requestAnimationFrame(() => {
      due = 0;
      if (!signal.aborted) moved();
    });
  };
  // A scroll is followed at once: it is told of right before the frame is drawn.
  const options = { signal, capture: true, passive: true };
  view.addEventListener('scroll', moved, options);
  view.addEventListener('resize', later, options);
  for (const type of ['transitionrun', 'transitionend', 'animationstart', 'animationend', 'toggle', 'input'])
    element.ownerDocument.addEventListener(type, later, options);
  // Scroll events of a shadow tree do not leave it.
  element.addEventListener('scroll', moved, options);
  element.ownerDocument.fonts.addEventListener('loadingdone', later, { signal });

  const sizes = new view.ResizeObserver(later);
  for (let node: Element | null = element; node; node = parentOf(node)) sizes.observe(node);
  const attributes = new view.MutationObserver(later);
  for (let node: Element | null = element; node; node = parentOf(node))
    attributes.observe(node, {
      attributeFilter: ['class', 'style', 'dir', 'hidden', 'rows', 'cols', 'wrap'],
    });

  let position: IntersectionObserver | null = null;
  const watchPosition = () => {
    position?.disconnect();
    position = watchMove(element, view, () => {
      moved();
      watchPosition();
    });
  };
  watchPosition();

  signal.addEventListener(
    'abort',
    () => {
      view.cancelAnimationFrame(due);
      sizes.disconnect();
      attributes.disconnect();
      position?.disconnect();
    },
    { once: true },
  );
}

/**
 * Reports one move of `element` that has no event of its own, such as content growing above it: the viewport is
 * cropped to the element's box, so that any shift changes how much of it intersects.
 */
function watchMove(
  element: Element,
  view: Window & typeof globalThis,
  moved: () => void,
): IntersectionObserver {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const page = element.ownerDocument.documentElement;
  const margins = [top, page.clientWidth - right, page.clientHeight - bottom, left].map(
    (side) => `${-Math.floor(side)}px`,
  );
  let before: number | null = null;
  const observer = new view.IntersectionObserver(
    (entries) => {
      const ratio = entries.at(-1)?.intersectionRatio ?? 0;
      if (before !== null && Math.abs(ratio - before) > 0.001) moved();
      before = ratio;
    },
    { root: element.ownerDocument, rootMargin: margins.join(' '), threshold: thresholds(width * height > 0) },
  );
  observer.observe(element);
  return observer;
}

const thresholds = (hasArea: boolean) => (hasArea ? [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1] : [0]);

function parentOf(node: Element): Element | null {
  const scope = node.getRootNode();
  return node.parentElement ?? ('host' in scope ? (scope as ShadowRoot).host : null);
}
