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

/** Until the page is told next that its selection has changed; at most `capMs`. */
export function selectionChange(view: Window, capMs = 500): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      view.clearTimeout(timer);
      view.document.removeEventListener('selectionchange', done, true);
      resolve();
    };
    const timer = view.setTimeout(done, capMs);
    view.document.addEventListener('selectionchange', done, true);
  });
}

/** Frames for which a state must hold to count as settled: a framework that disagrees re-renders within one. */
const STEADY_FRAMES = 2;

/** However long they take: a busy machine draws few in the time that an idle one needs to commit. */
const LEAST_FRAMES = 12;

/** Waits until `done` has held for two frames; tells whether it did within `capMs` and a dozen frames. */
export async function settled(view: Window, done: () => boolean, capMs: number): Promise<boolean> {
  const deadline = view.performance.now() + capMs;
  let steady = 0;
  for (let frames = 0; steady < STEADY_FRAMES; frames++) {
    if (view.performance.now() > deadline && frames >= LEAST_FRAMES) return false;
    await frame(view);
    steady = done() ? steady + 1 : 0;
  }
  return true;
}

export function pause(view: Window, ms: number): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, ms));
}
