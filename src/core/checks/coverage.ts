import type { SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { Words } from './check-context';
import { sheetProse } from './sheet-prose';
import type { UnitRun } from './run-checks';

/** Every numeric cell and every figure in prose, each counted once: figures = checked + understood + notUnderstood. */
export interface Coverage {
  readonly figures: number;
  /** Held against another figure by at least one check. */
  readonly checked: number;
  /** Read, but with nothing to be held against. */
  readonly understood: number;
  readonly notUnderstood: number;
}

/** Counts what a run looked at. */
export function coverageOf(sheets: readonly SheetReading[], units: readonly UnitRun[]): Coverage {
  const compared = new Set(
    units.flatMap(({ notes }) => [...notes.compared.map(placeOf), ...notes.comparedWords.map(wordsAt)]),
  );
  let checked = 0;
  let figures = 0;
  let notUnderstood = 0;
  const count = (place: string): void => {
    figures += 1;
    if (compared.has(place)) checked += 1;
  };
  for (const sheet of sheets) {
    for (const cell of numericCells(sheet)) count(placeOf(cell));
    for (const figure of proseFigures(sheet)) count(wordsAt(figure));
    notUnderstood += sheet.notUnderstood.length;
  }
  figures += notUnderstood;
  return { figures, checked, understood: figures - checked - notUnderstood, notUnderstood };
}

function placeOf({ sheet, top, left }: CellRange): string {
  return `${sheet}!${top},${left}`;
}

function wordsAt({ cell, start }: Words): string {
  return `${placeOf(cell)}@${start}`;
}

function* numericCells(sheet: SheetReading): Generator<CellRange> {
  for (const table of sheet.tables) {
    for (const row of table.rows) {
      for (const cell of [...row.cells, ...row.extraCells]) {
        if (cell.state === 'number' || cell.state === 'number-as-text') yield cell.cell;
      }
    }
  }
  for (const table of sheet.countTables) for (const row of table.rows) yield row.cell;
}

function* proseFigures(sheet: SheetReading): Generator<Words> {
  const { paragraphs, labels } = sheetProse(sheet);
  for (const { figures } of [...paragraphs, ...labels.map(({ reading }) => reading)]) yield* figures;
}
