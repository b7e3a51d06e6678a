import ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import { writeFile } from 'node:fs/promises';
import { failed, succeeded } from '../../app/workbook-host';
import type { HostInfo, HostResult, ReadOptions, WorkbookHost } from '../../app/workbook-host';
import { formatAddress, formatLocalAddress, type CellRange } from '../../core/workbook/cell-ref';
import type { EditPlan, Journal } from '../../core/workbook/edit-plan';
import type { HostTrouble } from '../../core/workbook/host-trouble';
import type { Snapshot } from '../../core/workbook/snapshot';
import { requireSoundPlan } from '../../core/workbook/sound-plan';
import { addMarks, removeMarks } from './file-marks';
import { objectionTo } from './file-objection';
import { findSheet } from './file-sheets';
import { FileWriter } from './file-writer';
import { KeptNames } from './kept-names';
import { readXlsx, type OpenedXlsx } from './read-xlsx';
import { snapshotOf } from './sheet-snapshot';
import { withSettings } from './settings-sheet';

/** The file as it was opened; all that isn't in it is empty in a new one. */
type Opened = Omit<OpenedXlsx, 'snapshot'>;

/**
 * The port on a workbook file. Edits happen in memory until `save`; formulas are kept, not calculated: a written formula's value is null
 * until Excel opens the file, and so do others keep the values they had.
 */
export class XlsxHost implements WorkbookHost {
  /** Set by an owner who may not write: every change is refused. */
  readOnly = false;
  private readonly writer: FileWriter;
  private readonly settings: Map<string, string>;

  private constructor(
    private readonly opened: Opened,
    private readonly name: string,
  ) {
    this.writer = new FileWriter(opened.workbook);
    this.settings = new Map(opened.settings);
  }

  /** Opens the bytes of an .xlsx or .xlsm file. What can't be read is a trouble, see `readXlsx`. */
  static async open(bytes: Uint8Array, name: string): Promise<HostResult<XlsxHost>> {
    const opened = await readXlsx(bytes, name);
    return opened.ok ? succeeded(new XlsxHost(opened.value, name)) : opened;
  }

  /** A new workbook without sheets: add one before saving. */
  static create(name: string): XlsxHost {
    const workbook = new ExcelJS.Workbook();
    const names = KeptNames.install(workbook);
    const nothing = { notices: [], structureProtected: false, lost: () => [], settings: new Map<string, string>() };
    return new XlsxHost({ workbook, names, ...nothing }, name);
  }

  async info(): Promise<HostResult<HostInfo>> {
    const { notices } = this.opened;
    const hidden = this.workbook.worksheets.filter(({ state }) => state !== undefined && state !== 'visible');
    const parts = this.opened.lost();
    return succeeded({
      workbook: this.name,
      platform: 'file',
      readOnly: this.readOnly,
      supports: [],
      notices: [
        ...hidden.map(({ name }) => ({ notice: 'hidden-sheet', sheet: name }) as const),
        ...notices.filter(({ notice }) => notice !== 'hidden-sheet'),
        ...(parts.length > 0 ? [{ notice: 'not-kept', parts } as const] : []),
      ],
    });
  }

  async read(options: ReadOptions = {}): Promise<HostResult<Snapshot>> {
    const wanted = options.sheets?.map((name) => ({ name, sheet: findSheet(this.workbook, name) }));
    const missing = wanted?.find(({ sheet }) => !sheet);
    if (missing) return failed({ trouble: 'gone', what: missing.name });
    if (options.isCancelled?.()) return failed({ trouble: 'cancelled' });
    const snapshot = snapshotOf(this.workbook, this.name, this.opened.names);
    const sheets = snapshot.sheets.filter(({ name }) => wanted?.some(({ sheet }) => sheet?.name === name) ?? true);
    options.onProgress?.(sheets.length, sheets.length);
    return succeeded({ ...snapshot, sheets });
  }

  async apply(plan: EditPlan): Promise<HostResult<Journal>> {
    requireSoundPlan(plan);
    const { structureProtected } = this.opened;
    const trouble = objectionTo(plan, { workbook: this.workbook, readOnly: this.readOnly, structureProtected });
    return trouble ? failed(trouble) : this.writer.write(plan);
  }

  /** The file opens with these cells selected. */
  async reveal(cells: CellRange): Promise<HostResult<void>> {
    const sheet = findSheet(this.workbook, cells.sheet);
    if (!sheet) return failed({ trouble: 'gone', what: formatAddress(cells) });
    if (sheet.state !== undefined && sheet.state !== 'visible')
      return failed({ trouble: 'hidden-sheet', sheet: sheet.name });
    // A file without saved views has nothing here, whatever the types say.
    const [view] = (this.workbook.views as readonly ExcelJS.WorkbookView[] | undefined) ?? [];
    const activeTab = this.workbook.worksheets.indexOf(sheet);
    this.workbook.views = [{ ...NEW_VIEW, ...view, activeTab, firstSheet: 0 }];
    const [seen] = (sheet.views as readonly ExcelJS.WorksheetView[] | null) ?? [];
    const [activeCell = 'A1'] = formatLocalAddress(cells).split(':');
    sheet.views = [{ state: 'normal', ...seen, activeCell } as ExcelJS.WorksheetView];
    return succeeded(undefined);
  }

  async highlight(cells: readonly CellRange[]): Promise<HostResult<void>> {
    const lost = cells.find(({ sheet }) => !findSheet(this.workbook, sheet));
    if (lost) return failed({ trouble: 'gone', what: formatAddress(lost) });
    removeMarks(this.workbook);
    addMarks(this.workbook, cells);
    return succeeded(undefined);
  }

  async clearHighlights(): Promise<HostResult<void>> {
    removeMarks(this.workbook);
    return succeeded(undefined);
  }

  async readSetting(key: string): Promise<HostResult<string | null>> {
    return succeeded(this.settings.get(key) ?? null);
  }

  async writeSetting(key: string, value: string | null): Promise<HostResult<void>> {
    if (this.readOnly) return failed({ trouble: 'read-only' });
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
    return succeeded(undefined);
  }

  /** Nobody else has the workbook in hand: there is never anything to tell. */
  async onChange(): Promise<HostResult<() => Promise<void>>> {
    return succeeded(() => Promise.resolve());
  }

  /** The file's bytes as they would be saved. Refused, naming what, where something of the file would be lost. */
  async toBytes(): Promise<HostResult<Uint8Array>> {
    const trouble = this.unsavable();
    if (trouble) return failed(trouble);
    if (this.writer.wroteFormulas) this.workbook.calcProperties.fullCalcOnLoad = true;
    const buffer = await withSettings(this.workbook, this.settings, () => this.workbook.xlsx.writeBuffer());
    return succeeded(new Uint8Array(buffer));
  }

  /** Writes the file; see {@link toBytes}. */
  async save(path: string): Promise<HostResult<void>> {
    const bytes = await this.toBytes();
    if (!bytes.ok) return bytes;
    try {
      await writeFile(path, bytes.value);
    } catch {
      return failed({ trouble: 'not-saved', path });
    }
    return succeeded(undefined);
  }

  private unsavable(): HostTrouble | null {
    const parts = this.opened.lost();
    if (parts.length > 0) return { trouble: 'would-lose', parts };
    return this.workbook.worksheets.length === 0 ? { trouble: 'unreadable', why: 'no-sheets' } : null;
  }

  private get workbook(): Workbook {
    return this.opened.workbook;
  }
}

const NEW_VIEW = {
  x: 0,
  y: 0,
  width: 20_000,
  height: 12_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;
