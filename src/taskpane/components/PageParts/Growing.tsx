import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

export interface GrowingProps<T> {
  readonly items: readonly T[];
  /** How many more are shown at a time. */
  readonly step: number;
  /** What the button that shows them says. */
  readonly more: (count: number) => string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A list that begins short and grows when asked, so that a very long one still opens at once. */
export function Growing<T>({ items, step, more, children }: GrowingProps<T>) {
  const [room, setRoom] = useState(step);
  const left = items.length - room;
  return (
    <>
      {children(items.slice(0, room))}
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setRoom(room + step)}>
            {more(Math.min(left, step))}
          </Button>
        </div>
      )}
    </>
  );
}
