import type { Pacing, Progress } from '../../app/check-workbook';

/** Lets the browser draw and handle input. A message, since timers are slowed down to a second in a hidden pane. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How long the check may keep the pane to itself, in milliseconds: about two frames. */
const SLICE = 30;

/** The pacing of one run in the pane; `cancel` ends it at its next pause. */
export function startPacing(onProgress: (progress: Progress) => void): { pacing: Pacing; cancel: () => void } {
  let cancelled = false;
  let sliceStart = performance.now();
  const pause = async (): Promise<void> => {
    if (performance.now() - sliceStart < SLICE) return;
    await nextTurn();
    sliceStart = performance.now();
  };
  return {
    pacing: { pause, isCancelled: () => cancelled, onProgress },
    cancel: () => {
      cancelled = true;
    },
  };
}
