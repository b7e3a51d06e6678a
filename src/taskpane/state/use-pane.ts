import { useCallback, useMemo, useState } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { weighFindings, type ChosenSeverities } from '../../app/weigh-findings';
import type { WorkbookHost } from '../../app/workbook-host';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { SheetContent } from '../../core/workbook/sheet-change';
import type { Edit } from '../../core/workbook/edit-plan';
import type { LanguageCode } from '../../messages/language-table';
import type { PageId } from '../../messages/pane-work-words';
import { useMessages } from '../words-context';
import { isCheckId } from './check-names';
import { PLAIN_VIEW } from './arrange-findings';
import { describeAll, isOpen } from './finding-entry';
import type { KeyValueStore } from './key-value-store';
import type { PaneSettings } from './pane-settings';
import { useAcceptances } from './use-acceptances';
import { useCheck, type Check } from './use-check';
import { useHighlights } from './use-highlights';
import { useLive } from './use-live';
import { useNewSheets } from './use-new-sheets';
import { useNotice, type Notices } from './use-notice';
import { useSettings } from './use-settings';
import { useWrites } from './use-writes';

export type PaneState = ReturnType<typeof usePane>;

export interface Surroundings {
  readonly host: WorkbookHost;
  readonly store: KeyValueStore | null;
  readonly now: () => Date;
}

/** What the pane shows and what its buttons do. */
export function usePane({ host, store, now }: Surroundings, chooseLanguage: (language: LanguageCode) => void) {
  const notices = useNotice();
  const settings = useSettings(store);
  const check = useWeighed(useCheck(host, settings.off, notices), settings.severities);
  const live = useLive(host, check, settings.isLive);
  const writes = useWrites(host, notices, now, live.follow);
  const acceptances = useAcceptances(host, check.result, writes, settings, now);
  const entries = useEntries(check.result);
  const openCells = useMemo(() => cellsOf(entries.filter(isOpen).flatMap(({ finding }) => finding.cells)), [entries]);
  const highlights = useHighlights(host, openCells, notices);
  const { page, setPage, startCheck, checked, openPage } = usePages(check.result, live, notices);
  const newSheets = useNewSheets(host, writes, notices, now, checked);
  const goTo = useGoTo(host, notices);
  const switchChecks = useSwitchChecks(settings, check, notices);

  const list = useListState();

  const { apply } = writes;
  const writeTotals = useCallback(
    async (edits: readonly Edit[], ownSheet: SheetContent | null = null) => {
      const cells = edits.length + (ownSheet?.rows.flat().filter((cell) => cell !== null).length ?? 0);
      const sheets = ownSheet ? { sheets: [{ change: 'rewrite', sheet: ownSheet } as const] } : {};
      if (await apply({ edits, ...sheets }, { wrote: 'totals', cells })) setPage('findings');
    },
    [apply, setPage],
  );

  return {
    ...{ host, chooseLanguage, list, page, openPage, startCheck, checked, goTo, switchChecks, writeTotals },
    ...{ notices, settings, check, live, writes, acceptances, entries, highlights, newSheets },
  };
}

/** The check with its findings as grave as the user wants them. */
function useWeighed(check: Check, severities: ChosenSeverities): Check {
  return useMemo(
    () => ({ ...check, result: check.result && weighFindings(check.result, severities) }),
    [check, severities],
  );
}

function useEntries(result: CheckResult | null) {
  const messages = useMessages();
  return useMemo(() => (result === null ? [] : describeAll(result, messages)), [result, messages]);
}

/** How the list is looked at and which finding is chosen: both survive other pages and a new check. */
function useListState() {
  const [view, setView] = useState(PLAIN_VIEW);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  return { view, setView, selectedId, setSelectedId };
}

/** Each place once: many findings share a cell. */
function cellsOf(cells: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

/** Which page is shown, and what has to be known before it can be. */
function usePages(result: CheckResult | null, live: ReturnType<typeof useLive>, { dismiss }: Notices) {
  const [page, setPage] = useState<PageId>('findings');
  const { freshness, startCheck: run } = live;

  const startCheck = useCallback(() => {
    setPage('findings');
    return run();
  }, [run]);

  const checked = useCallback(
    async () => (result !== null && freshness === 'current' ? result : run()),
    [result, freshness, run],
  );

  const openPage = useCallback(
    async (wanted: PageId, needsResult: boolean) => {
      // What happened on one page is no news on the next.
      dismiss();
      setPage(wanted);
      if (needsResult && (await checked()) === null) setPage('findings');
    },
    [checked, dismiss],
  );

  return { page, setPage, startCheck, checked, openPage };
}

function useGoTo(host: WorkbookHost, { show }: Notices) {
  return useCallback(
    async (cell: CellRange) => {
      const answer = await host.reveal(cell);
      if (!answer.ok) show({ notice: 'trouble', trouble: answer });
    },
    [host, show],
  );
}

/** Switches checks on and off; the result follows. */
function useSwitchChecks(
  settings: ReturnType<typeof useSettings>,
  check: ReturnType<typeof useCheck>,
  { show }: Notices,
) {
  const { off, change } = settings;
  const { choose } = check;
  const { findings } = useMessages();
  const set = useCallback(
    (choices: Partial<Pick<PaneSettings, 'off' | 'severities'>>) => {
      change(choices);
      if (choices.off && choices.off.join() !== off.join()) void choose(choices.off);
    },
    [change, choose, off],
  );
  const switchOff = useCallback(
    (id: string) => {
      if (!isCheckId(id, findings)) return;
      set({ off: [...off.filter((one) => one !== id), id] });
      show({ notice: 'switched-off', check: id });
    },
    [set, off, show, findings],
  );
  return { set, switchOff };
}
