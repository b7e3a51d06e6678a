import { formatAmount } from '../core/figures/format-figures';
import type { Edit, Journal } from '../core/workbook/edit-plan';
import { planUndo } from '../core/workbook/edit-plan';
import type { SheetContent } from '../core/workbook/sheet-change';
import type { LeftCell, PlannedCell } from '../core/writing/planned-cell';
import { planTotals } from '../core/writing/plan-totals';
import type { Messages } from '../messages/messages';
import type { Locale } from '../messages/pane-words';
import type { CheckResult } from './check-workbook';
import type { HostResult, WorkbookHost } from './workbook-host';

/** One total as the preview shows it; the texts are written out in the reader's language and the table's unit. */
export interface PlannedTotal {
  readonly edit: Edit;
  readonly label: string;
  /** Null for the label of an added row. */
  readonly year: number | null;
  /** Cells of one mark are chosen together. */
  readonly together: string | null;
  readonly oldText: string;
  readonly newText: string;
  /** How far the typed value was off; null where it was right. */
  readonly difference: string | null;
}

/** What would be written, and the totals that stay as typed with the reason. Both empty when all stand there already. */
export interface PlannedTotals {
  readonly planned: readonly PlannedTotal[];
  readonly left: readonly LeftCell[];
  /** A sheet of the add-in's own for carry-forwards that find no room on their plan's sheet; null where there is none to write. */
  readonly ownSheet: SheetContent | null;
}

/** The totals that would be written into the workbook, for a preview. */
export function previewTotals({ catalogue, snapshot }: CheckResult, messages: Messages): PlannedTotals {
  const { planned, left, ownSheet } = planTotals(catalogue, snapshot, messages.written);
  return { planned: planned.map((cell) => previewOf(cell, messages.locale)), left, ownSheet };
}

/** One planned cell as the preview shows it. */
export function previewOf(
  { edit, label, year, unit, before, after, together }: PlannedCell,
  locale: Locale,
): PlannedTotal {
  const said = (amount: number | null): string => (amount === null ? '' : formatAmount(amount, unit, locale));
  return {
    edit,
    label,
    year,
    together,
    oldText: said(before),
    newText: after === null ? label : said(after),
    difference: before === null || after === null || before === after ? null : said(after - before),
  };
}

/** Writes the chosen edits, and the add-in's own sheet where it was chosen: all or none. */
export function applyEdits(
  host: WorkbookHost,
  edits: readonly Edit[],
  ownSheet: SheetContent | null = null,
): Promise<HostResult<Journal>> {
  return host.apply(ownSheet ? { edits, sheets: [{ change: 'rewrite', sheet: ownSheet }] } : { edits });
}

/** Takes a write back; refuses, naming the cells, where someone has changed one of them since. */
export function undoEdits(host: WorkbookHost, journal: Journal): Promise<HostResult<Journal>> {
  return host.apply(planUndo(journal));
}
