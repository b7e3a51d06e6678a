import { lazy } from 'react';
import type { PageEntry } from './page-entry';

/** The page that nearly everybody opens next; asked for as soon as the pane stands. */
export const loadFindingsPage = async () => ({
  default: (await import('../FindingsPage/FindingsPage')).FindingsPage,
});

export const PAGES: readonly PageEntry[] = [
  { id: 'findings', placement: 'tab', needsResult: false, View: lazy(loadFindingsPage) },
  {
    id: 'totals',
    placement: 'tab',
    needsResult: true,
    View: lazy(async () => ({ default: (await import('../TotalsPage/TotalsPage')).TotalsPage })),
  },
  {
    id: 'overview',
    placement: 'menu',
    needsResult: true,
    View: lazy(async () => ({ default: (await import('../OverviewPage/OverviewPage')).OverviewPage })),
  },
  {
    id: 'sheets',
    placement: 'menu',
    needsResult: true,
    View: lazy(async () => ({ default: (await import('../SheetsPage/SheetsPage')).SheetsPage })),
  },
  {
    id: 'compare',
    placement: 'menu',
    needsResult: true,
    View: lazy(async () => ({ default: (await import('../ComparePage/ComparePage')).ComparePage })),
  },
  {
    id: 'settings',
    placement: 'menu',
    needsResult: false,
    View: lazy(async () => ({ default: (await import('../SettingsPage/SettingsPage')).SettingsPage })),
  },
];
