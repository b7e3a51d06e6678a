import { failed, succeeded } from '../../app/workbook-host';
import type { HostInfo, HostResult, ReadOptions, WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import { formatAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { EditPlan, Journal } from '../../core/workbook/edit-plan';
import type { Snapshot } from '../../core/workbook/snapshot';
import { requireSoundPlan } from '../../core/workbook/sound-plan';
import { applyPlan } from './apply-plan';
import { areaRange } from './edit-areas';
import { excelInfo } from './excel-info';
import { readSetting, writeSetting } from './settings';
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

  /** Identifiers of sheets that we added or removed: their coming and going is no news. */
  private readonly ownSheets = new Set<string>();

  constructor(private readonly timer: Timer = browserTimer) {}

  info(): Promise<HostResult<HostInfo>> {
    return runExcel(WORKBOOK, excelInfo);
  }

  async read(options: ReadOptions = {}): Promise<HostResult<Snapshot>> {
    const attempt = (): Promise<HostResult<Snapshot>> =>
      runExcel(WORKBOOK, (context) => readWorkbook(context, options));
    const first = await attempt();
    // A sheet or table deleted between the round trips: the second attempt no longer knows it.
    return !first.ok && first.trouble === 'gone' && first.what === WORKBOOK.what ? attempt() : first;
  }

  async apply(plan: EditPlan): Promise<HostResult<Journal>> {
    requireSoundPlan(plan);
    return applyPlan(plan, (id) => this.ownSheets.add(id));
  }

  readSetting(key: string): Promise<HostResult<string | null>> {
    return runExcel(WORKBOOK, (context) => readSetting(context, key));
  }

  writeSetting(key: string, value: string | null): Promise<HostResult<void>> {
    return writeSetting(key, value);
  }

  async reveal(cells: CellRange): Promise<HostResult<void>> {
    const about = { what: formatAddress(cells) };
    const revealed = await runExcel(about, async (context) => {
      const range = areaRange(context, cells);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
    if (revealed.ok || revealed.trouble !== 'unexpected') return revealed;
    // Excel doesn't say that the sheet is hidden, only that it can't be activated.
    const hidden = await runExcel(about, (context) => isHidden(context, cells.sheet));
    return hidden.ok && hidden.value ? failed({ trouble: 'hidden-sheet', sheet: cells.sheet }) : revealed;
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
    if (sheets?.length === 0) return succeeded(undefined);
    const cleared = await runExcel({ ...WORKBOOK, sheets: sheets ?? [] }, (context) =>
      removeHighlights(context, sheets ?? []),
    );
    if (cleared.ok) this.marked = [];
    return cleared;
  }

  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<HostResult<() => Promise<void>>> {
    return watchChanges(listener, this.timer, this.ownSheets);
  }
}

async function isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('visibility');
  await context.sync();
  return sheet.visibility !== 'Visible';
}
