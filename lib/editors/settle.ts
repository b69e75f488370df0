/** Waiting for an editor that commits when it sees fit. */

/** Until the next frame is due; a hidden page draws none, so at most `capMs`. */
export function frame(view: Window, capMs = 50): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, capMs);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
  });
}

/** Frames for which a state must hold to count as settled: a framework that disagrees re-renders within one. */
const STEADY_FRAMES = 2;

/** Waits until `done` has held for two frames; tells whether it did within `capMs`. */
export async function settled(view: Window, done: () => boolean, capMs: number): Promise<boolean> {
  const deadline = view.performance.now() + capMs;
  let steady = 0;
  while (steady < STEADY_FRAMES) {
    if (view.performance.now() > deadline) return false;
    await frame(view);
    steady = done() ? steady + 1 : 0;
  }
  return true;
}

export function pause(view: Window, ms: number): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, ms));
}
