import { useCallback, useEffect, useState } from 'react';
import type { WorkbookHost } from '../../app/workbook-host';

export interface Staleness {
  readonly isStale: boolean;
  readonly markStale: () => void;
  readonly markFresh: () => void;
}

/** Whether the workbook has changed since the latest check. A host that can't report changes leaves it to `markStale`. */
export function useStale(host: WorkbookHost): Staleness {
  const [isStale, setStale] = useState(false);
  const markStale = useCallback(() => setStale(true), []);
  const markFresh = useCallback(() => setStale(false), []);

  useEffect(() => {
    let left = false;
    let stop: (() => Promise<void>) | null = null;
    void host.onChange(markStale).then((answer) => {
      if (!answer.ok) return;
      if (left) void answer.value();
      else stop = answer.value;
    });
    return () => {
      left = true;
      void stop?.();
    };
  }, [host, markStale]);

  return { isStale, markStale, markFresh };
}
