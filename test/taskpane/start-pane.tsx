import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { App } from '../../src/taskpane/App';
import { loadEngine } from '../../src/taskpane/state/engine';
import type { KeyValueStore } from '../../src/taskpane/state/key-value-store';
import type { LanguageCode } from '../../src/messages/language-table';
import { recallLanguage } from '../../src/taskpane/state/use-language';
import { TURNED_NET_CASE } from '../support/turned-net-case';
import { MESSAGES } from './support';

export const CATALOGUE: Snapshot = { name: 'Katalog.xlsx', sheets: [TURNED_NET_CASE], tables: [], names: [] };
export const NOW = new Date(2026, 10, 22, 10, 0);

/** Call in `beforeAll`: these tests run the whole way and wait for what is seen, not for React's queue. */
export async function patiently(): Promise<void> {
  configure({ asyncUtilTimeout: 10_000 });
  // What the page fetches ahead.
  await loadEngine();
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
}

export function storeOf(kept: Map<string, string>): KeyValueStore {
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** Opens the pane beside a workbook. */
export function startPane(host = new MemoryHost(CATALOGUE), store: KeyValueStore | null = null) {
  const language = recallLanguage(store);
  const languages = {
    first: { language, messages: MESSAGES[language] },
    load: (code: LanguageCode) => Promise.resolve(MESSAGES[code]),
  };
  const { unmount } = render(
    <App host={host} languages={languages} isDarkNow={() => false} store={store} now={() => NOW} />,
  );
  return { host, unmount };
}

export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
export const openPage = (name: string) => userEvent.click(screen.getByRole('tab', { name }));
/** The finding about the net row. */
export const finding = () => screen.findByRole('treeitem', { name: /^Fejl A01/ });
export const noFinding = () => screen.queryByRole('treeitem', { name: /^Fejl A01/ });

export async function openSettings(): Promise<void> {
  // The menu is loaded apart; its button can be pressed once it is there.
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Flere sider' }).getAttribute('aria-haspopup')).toBe('menu'),
  );
  await press('Flere sider');
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Opsætning' }));
  await screen.findByRole('region', { name: 'Opsætning' });
}

export function contentAt(host: MemoryHost, row: number, column: number) {
  const sheet = host.snapshot().sheets[0]!;
  return sheet.formulas[row]?.[column] ?? sheet.values[row]?.[column];
}
