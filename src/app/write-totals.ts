import { formatAmount } from '../core/figures/format-figures';
import type { Edit, Journal } from '../core/workbook/edit-plan';
import { planUndo } from '../core/workbook/edit-plan';
import { planNetTotals } from '../core/writing/plan-totals';
import type { Messages } from '../messages/messages';
import type { CheckResult } from './check-workbook';
import type { HostResult, WorkbookHost } from './workbook-host';

/** One total as the preview shows it; the texts are written out in the reader's language and the table's unit. */
export interface PlannedTotal {
  readonly edit: Edit;
  readonly label: string;
  readonly year: number;
  readonly oldText: string;
  readonly newText: string;
  /** How far the typed value was off; null where it was right. */
  readonly difference: string | null;
}

/** The totals that would be written into the workbook, for a preview. Empty when all stand there already. */
export function planTotals(result: CheckResult, messages: Messages): readonly PlannedTotal[] {
  const { locale } = messages;
  return planNetTotals(result.catalogue, result.snapshot).map(({ edit, label, year, unit, before, after }) => ({
    edit,
    label,
    year,
    oldText: before === null ? '' : formatAmount(before, unit, locale),
    newText: formatAmount(after, unit, locale),
    difference: before === null || before === after ? null : formatAmount(after - before, unit, locale),
  }));
}

/** Writes the chosen edits: all or none. */
export function applyEdits(host: WorkbookHost, edits: readonly Edit[]): Promise<HostResult<Journal>> {
  return host.apply({ edits });
}

/** Takes a write back; refuses, naming the cells, where someone has changed one of them since. */
export function undoEdits(host: WorkbookHost, journal: Journal): Promise<HostResult<Journal>> {
  return host.apply(planUndo(journal));
}
