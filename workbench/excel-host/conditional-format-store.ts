import type { Area, EngineMark, SpreadsheetEngine } from './engine';
import { itemNotFound } from './host-error';

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: string;
  /** The rule of a custom format, in English; empty until it is set. */
  formula: string;
  fillColor: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
}

/** The workbook's conditional formats, newest first as Excel ranks them. Custom ones are painted as if their rule held. */
export class ConditionalFormatStore {
  private records: ConditionalFormatRecord[] = [];
  private last = 0;

  constructor(private readonly engine: SpreadsheetEngine) {}

  add(sheetId: string, areas: readonly Area[], type: string): ConditionalFormatRecord {
    const id = `{00000000-0000-0000-0000-${String(++this.last).padStart(12, '0')}}`;
    const record = { id, sheetId, areas, type, formula: '', fillColor: null, fontColor: null, stopIfTrue: false };
    this.records = [record, ...this.records];
    return record;
  }

  find(id: string): ConditionalFormatRecord {
    const record = this.records.find((candidate) => candidate.id === id);
    if (!record) throw itemNotFound();
    return record;
  }

  onSheet(sheetId: string): readonly ConditionalFormatRecord[] {
    return this.records.filter((record) => record.sheetId === sheetId);
  }

  delete(id: string): void {
    this.find(id);
    this.records = this.records.filter((record) => record.id !== id);
    this.repaint();
  }

  /** Hands the colours to the grid; call after a colour or a rule was set. */
  repaint(): void {
    const visible = this.records.filter((record) => record.fillColor !== null || record.fontColor !== null);
    const marks: EngineMark[] = visible.map(({ sheetId, areas, fillColor, fontColor }) => ({
      sheetId,
      areas,
      fillColor,
      fontColor,
    }));
    this.engine.paintMarks(marks);
  }
}
