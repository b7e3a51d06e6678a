import { useCallback, useMemo, useState } from 'react';
import type { HostTrouble } from '../../core/workbook/host-trouble';

/** What was written, for the sentence that says so. */
export type Wrote =
  | { readonly wrote: 'totals' | 'fixed' | 'frozen'; readonly cells: number }
  | { readonly wrote: 'findings' | 'schema' | 'newPlan' | 'example'; readonly sheet: string }
  | { readonly wrote: 'newCase'; readonly sheet: string; readonly hasOverviewRow: boolean }
  | { readonly wrote: 'accepted' | 'withdrawn' | 'exampleGone' | 'removed' };

/** The one message above the view. Data, not text, so that it follows the language. */
export type Notice =
  | { readonly notice: 'trouble'; readonly trouble: HostTrouble }
  | { readonly notice: 'check-cancelled' }
  /** A part of the program that is loaded when needed could not be fetched. */
  | { readonly notice: 'load-failed' }
  | { readonly notice: 'written'; readonly what: Wrote }
  | { readonly notice: 'switched-off'; readonly check: string }
  /** `cells`: 0 where whole sheets were put back. */
  | { readonly notice: 'undone'; readonly cells: number };

export interface Notices {
  readonly current: Notice | null;
  show(notice: Notice): void;
  dismiss(): void;
}

/** Keeps the latest message until it is closed or replaced. */
export function useNotice(): Notices {
  const [current, setCurrent] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setCurrent(null), []);
  return useMemo(() => ({ current, show: setCurrent, dismiss }), [current, dismiss]);
}
