import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far outside the list something is drawn ahead, in pixels: a quick turn of the wheel. */
const AHEAD = 800;

/** Whether an element has come near the visible part of a scrolling list. Once near it stays so. */
export function useNear(list: RefObject<HTMLElement | null>, startsNear: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(startsNear || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: list.current, rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear, list]);
  return { ref, isNear };
}
