import type { HostInfo, HostResult, ReadOptions, WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import { formatAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { EditPlan, Journal } from '../../core/workbook/edit-plan';
import type { Snapshot } from '../../core/workbook/snapshot';
import { applyPlan } from './apply-plan';
import { areaRange } from './edit-areas';
import { excelInfo } from './excel-info';
import { addHighlights, removeHighlights } from './highlights';
import { readWorkbook } from './read-workbook';
import { runExcel } from './run-excel';
import { browserTimer, watchChanges } from './watch-changes';
import type { Timer } from './watch-changes';

const WORKBOOK = { what: 'workbook' };

/** The port on a running Excel, through office.js. Call nothing before `Office.onReady` has answered. */
export class ExcelHost implements WorkbookHost {
  /** Sheets we have marked since the marks were last taken off; null until we know, since an earlier session may have left some. */
  private marked: readonly string[] | null = null;

  constructor(private readonly timer: Timer = browserTimer) {}

  info(): Promise<HostResult<HostInfo>> {
    return runExcel(WORKBOOK, excelInfo);
  }

  read(options: ReadOptions = {}): Promise<HostResult<Snapshot>> {
    return runExcel(WORKBOOK, (context) => readWorkbook(context, options));
  }

  apply(plan: EditPlan): Promise<HostResult<Journal>> {
    return applyPlan(plan);
  }

  reveal(cells: CellRange): Promise<HostResult<void>> {
    return runExcel({ what: formatAddress(cells) }, async (context) => {
      const range = areaRange(context, cells);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }

  async highlight(cells: readonly CellRange[]): Promise<HostResult<void>> {
    const cleared = await this.clearHighlights();
    if (!cleared.ok || cells.length === 0) return cleared;
    const sheets = [...new Set(cells.map((range) => range.sheet))];
    this.marked = sheets;
    return runExcel({ what: sheets.join(', '), sheets }, (context) => addHighlights(context, cells));
  }

  async clearHighlights(): Promise<HostResult<void>> {
    const sheets = this.marked;
    if (sheets?.length === 0) return { ok: true, value: undefined };
    const cleared = await runExcel({ ...WORKBOOK, sheets: sheets ?? [] }, (context) =>
      removeHighlights(context, sheets ?? []),
    );
    if (cleared.ok) this.marked = [];
    return cleared;
  }

  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<HostResult<() => Promise<void>>> {
    return watchChanges(listener, this.timer);
  }
}
