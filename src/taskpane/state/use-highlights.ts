import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookHost } from '../../app/workbook-host';
import { formatAddress, type CellRange } from '../../core/workbook/cell-ref';
import type { Notices } from './use-notice';

export interface Highlights {
  readonly isOn: boolean;
  set(isOn: boolean): void;
}

/** Marks the cells in the sheets while switched on, and follows them as they change. Off when the pane opens. */
export function useHighlights(host: WorkbookHost, cells: readonly CellRange[], notices: Notices): Highlights {
  const [isOn, setOn] = useState(false);
  const { show } = notices;
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const shown = useRef('');

  useEffect(() => {
    const wanted = isOn ? cells : [];
    const key = wanted.map(formatAddress).join(' ');
    if (key === shown.current) return;
    shown.current = key;
    // One after the other: a mark that is slow to come must not come after it was taken away.
    last.current = last.current.then(async () => {
      const answer = await (wanted.length > 0 ? host.highlight(wanted) : host.clearHighlights());
      if (answer.ok) return;
      show({ notice: 'trouble', trouble: answer });
      if (wanted.length > 0) setOn(false);
    });
  }, [host, isOn, cells, show]);

  const set = useCallback((wanted: boolean) => setOn(wanted), []);
  return { isOn, set };
}
