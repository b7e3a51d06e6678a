import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far outside the list something is drawn ahead, in pixels: a quick turn of the wheel. */
const AHEAD = 800;

/** What must not vanish under its user: the row that has the focus, and the one that Tab leads to. */
const isInUse = (element: HTMLElement): boolean =>
  element.contains(document.activeElement) || element.querySelector('[tabindex="0"]') !== null;

/**
 * Whether an element is near the visible part of a scrolling list; the first ones always count as near, so that a list of ordinary length
 * is complete. `height` is what the element had when it was last drawn, so that nothing moves when it is left out; null before that.
 */
export function useNear(list: RefObject<HTMLElement | null>, isFirst: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const isAlways = isFirst || typeof IntersectionObserver === 'undefined';
  const [state, setState] = useState<{ readonly isNear: boolean; readonly height: number | null }>({
    isNear: isAlways,
    height: null,
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null || isAlways) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        const isSeen = seen.at(-1)?.isIntersecting ?? false;
        setState((now) => {
          if (isSeen === now.isNear || (!isSeen && isInUse(element))) return now;
          return { isNear: isSeen, height: isSeen ? now.height : element.offsetHeight };
        });
      },
      { root: list.current, rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, isAlways]);
  return { ref, ...state };
}
