import { createContext, useContext } from 'react';
import type { CheckResult } from '../app/check-workbook';
import type { HostResult } from '../app/workbook-host';
import type { Snapshot } from '../core/workbook/snapshot';

/** The earlier workbook that the open one is held against, kept while other pages are shown. */
export interface EarlierWorkbook {
  /** Reads the bytes of a workbook file; the reader is fetched when it is first needed. */
  readonly readFile: (bytes: Uint8Array, name: string) => Promise<HostResult<Snapshot>>;
  readonly earlier: CheckResult | null;
  readonly keep: (earlier: CheckResult) => void;
}

/** Thrown when the comparison is drawn outside the provider: a programmer's mistake. */
class NoEarlierWorkbookError extends Error {
  override readonly name = 'NoEarlierWorkbookError';
}

export const EarlierWorkbookContext = createContext<EarlierWorkbook | null>(null);

/** The earlier workbook, and how to read one. */
export function useEarlierWorkbook(): EarlierWorkbook {
  const value = useContext(EarlierWorkbookContext);
  if (value === null) throw new NoEarlierWorkbookError('The comparison needs an EarlierWorkbookContext around it');
  return value;
}
