import { useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../app/check-workbook';
import { EarlierWorkbookContext, type EarlierWorkbook } from './earlier-workbook-context';

export interface EarlierWorkbookProviderProps {
  readonly readFile: EarlierWorkbook['readFile'];
  readonly children: ReactNode;
}

/** Keeps the earlier workbook for as long as the pane is open. */
export function EarlierWorkbookProvider({ readFile, children }: EarlierWorkbookProviderProps) {
  const [earlier, keep] = useState<CheckResult | null>(null);
  const value = useMemo(() => ({ readFile, earlier, keep }), [readFile, earlier]);
  return <EarlierWorkbookContext value={value}>{children}</EarlierWorkbookContext>;
}
