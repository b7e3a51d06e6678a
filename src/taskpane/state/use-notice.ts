import { useCallback, useMemo, useState } from 'react';
import type { Journal } from '../../core/workbook/edit-plan';
import type { HostTrouble } from '../../core/workbook/host-trouble';

/** The one message above the view. Data, not text, so that it follows the language. */
export type Notice =
  | { readonly notice: 'trouble'; readonly trouble: HostTrouble }
  | { readonly notice: 'check-cancelled' }
  /** A part of the program that is loaded when needed could not be fetched. */
  | { readonly notice: 'load-failed' }
  | { readonly notice: 'written'; readonly journal: Journal }
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
