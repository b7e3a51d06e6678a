import { contentInSheet, contentOfSheet, sizeOf } from '../../core/workbook/sheet-content';
import type { SheetChange, SheetContent, SheetEntry } from '../../core/workbook/sheet-change';
import { sameSheetName } from '../../core/workbook/sheet-name';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../../core/workbook/snapshot';
import { MemorySheet } from './memory-sheet';

type Look = Pick<SheetContent, 'headings' | 'columnWidths'>;

/** What there is to put back: the sheets in their order, their tables, and how our own look. */
export interface BookState {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly TableSnapshot[];
  readonly looks: ReadonlyMap<string, Look>;
}

/** The sheets of a workbook in memory, in tab order. */
export class MemoryBook {
  private sheets: readonly MemorySheet[];
  private tables: readonly TableSnapshot[];
  /** Bold rows and widths of sheets written whole: a snapshot doesn't know them. */
  private looks: ReadonlyMap<string, Look> = new Map();

  constructor(private readonly original: Snapshot) {
    this.sheets = original.sheets.map((sheet) => new MemorySheet(sheet));
    this.tables = original.tables;
  }

  all(): readonly MemorySheet[] {
    return this.sheets;
  }

  find(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sameSheetName(sheet.name, name));
  }

  snapshot(): Snapshot {
    return { ...this.original, sheets: this.sheets.map((sheet) => sheet.snapshot()), tables: this.tables };
  }

  state(): BookState {
    return { sheets: this.sheets, tables: this.tables, looks: this.looks };
  }

  restore({ sheets, tables, looks }: BookState): void {
    this.sheets = sheets;
    this.tables = tables;
    this.looks = looks;
  }

  /** What a sheet holds, as the content that would write it anew; null where there is none of the name. */
  content(name: string): SheetContent | null {
    const sheet = this.find(name);
    if (!sheet) return null;
    const table = this.tables.find((candidate) => candidate.sheet === sheet.name);
    return {
      ...contentOfSheet(sheet.snapshot()),
      ...this.looks.get(sheet.name),
      ...(table ? { table: { name: table.name, address: table.address } } : {}),
    };
  }

  /** Does one change; null where there was nothing to do. */
  apply(change: SheetChange): SheetEntry | null {
    if (change.change === 'remove') return this.remove(change.name);
    const before = this.content(change.sheet.name);
    if (before) {
      this.replace(change.sheet);
      return { change: 'rewritten', before, after: this.content(change.sheet.name) ?? before };
    }
    this.insert(change.sheet, change.change === 'add' ? change.before : undefined);
    return { change: 'added', after: this.content(change.sheet.name) ?? change.sheet };
  }

  private insert(content: SheetContent, before: string | undefined): void {
    const found = before === undefined ? -1 : this.sheets.findIndex((sheet) => sameSheetName(sheet.name, before));
    const position = found === -1 ? this.sheets.length : found;
    this.sheets = this.sheets.toSpliced(position, 0, new MemorySheet(blankSheet(content)));
    this.replace(content);
  }

  /** Sheets are replaced, never changed: a state kept aside stays what it was. */
  private replace(content: SheetContent): void {
    const visibility = content.visibility ?? this.find(content.name)?.snapshot().visibility ?? 'visible';
    const sheet = new MemorySheet(blankSheet({ ...content, visibility }));
    const size = sizeOf(content);
    for (let row = 0; row < size.rows; row++) {
      for (let column = 0; column < size.columns; column++) {
        sheet.put(row, column, contentInSheet(content, row, column));
      }
    }
    const { name, headings = [], columnWidths = [], table } = content;
    this.sheets = this.sheets.map((one) => (sameSheetName(one.name, name) ? sheet : one));
    this.looks = new Map([...this.looks, [name, { headings, columnWidths }]]);
    const others = this.tables.filter((one) => !sameSheetName(one.sheet, name));
    this.tables = table ? [...others, { ...table, sheet: name }] : others;
  }

  private remove(name: string): SheetEntry | null {
    const before = this.content(name);
    if (!before) return null;
    const position = this.sheets.findIndex((sheet) => sheet.name === before.name);
    const stoodBefore = this.sheets[position + 1]?.name ?? null;
    this.sheets = this.sheets.toSpliced(position, 1);
    this.tables = this.tables.filter((table) => table.sheet !== before.name);
    return { change: 'removed', before, stoodBefore };
  }
}

function blankSheet({ name, visibility = 'visible' }: SheetContent): SheetSnapshot {
  const nothing = { values: [], formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [] };
  return { name, visibility, top: 0, left: 0, ...nothing, protected: false };
}
