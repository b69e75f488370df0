/** Whether a site is dark just now, whatever the system prefers: many have a switch of their own. */

/** By the first opaque background behind the element; the system's preference when the page paints none. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = above(node)) {
    const luminance = luminanceOf(getComputedStyle(node).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived lightness from 0 to 1, or `null` for what lets the background through or is in a colour space we do not read. */
export function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/^rgba?\((.*)\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
