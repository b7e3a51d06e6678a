import type { Figure } from '../figures/figure';
import { magnitude, meets } from '../figures/interval';
import type { MoneyUnit } from '../figures/money-unit';
import type { SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { Words } from './check-context';
import type { Evidence } from './finding';
import { distance, saidIn, shownWords, wordsEvidence } from './said-figures';
import type { SheetProse } from './sheet-prose';
import { flatMap } from '../workbook/flat-map';

type Part = 'now' | 'then' | 'saving';

/** One of three rows: what something costs now, what it is expected to cost, what that saves. */
export interface SavingRow {
  readonly part: Part;
  readonly label: string;
  readonly figure: Figure;
  readonly unit: MoneyUnit | null;
  readonly cell: CellRange;
  /** Null where the cell holds a number. */
  readonly words: Words | null;
  readonly evidence: Evidence;
}

/** Three such rows beneath each other. */
export interface SavingRows {
  readonly now: SavingRow;
  readonly then: SavingRow;
  readonly saving: SavingRow;
  readonly result: Figure;
  readonly holds: boolean;
}

const SAVING = /\b(?:besparelse|besparelsen|reduktion|forskel|difference|potentiale|saving|reduction)\b/i;
const NOW = /\b(?:nuværende|aktuel|aktuelle|hidtidig|hidtidige|eksisterende|i dag|current|existing|present)\b/i;
const THEN = /\b(?:forventet|forventede|fremtidig|fremtidige|ny|nyt|fremover|expected|future|new)\b/i;

function partOf(label: string): Part | null {
  if (SAVING.test(label)) return 'saving';
  if (NOW.test(label)) return 'now';
  return THEN.test(label) ? 'then' : null;
}

/** The trios of rows in a sheet's fields and in its lists of labels with a number. */
export function savingRows(sheet: SheetReading, prose: SheetProse): SavingRows[] {
  return flatMap([fieldRows(sheet, prose), ...sheet.countTables.map(({ rows }) => flatMap(rows, numberRow))], trios);
}

function fieldRows({ fields }: SheetReading, { paragraphs }: SheetProse): SavingRow[] {
  return flatMap(fields, ({ label, value }): SavingRow[] => {
    const part = partOf(label.text);
    const reading = value && paragraphs.find(({ source }) => source.cell === value.cell);
    const [only, second] = reading ? saidIn(reading) : [];
    if (!part || !only || second) return [];
    const { said } = only;
    const { unit } = shownWords(said);
    const place = { cell: said.words.cell, words: said.words, evidence: wordsEvidence(said) };
    return [{ part, label: label.text, figure: said.figure, unit, ...place }];
  });
}

function numberRow(row: SheetReading['countTables'][number]['rows'][number]): SavingRow[] {
  const part = partOf(row.label.text);
  if (!part) return [];
  const { cell, figure, label } = row;
  const evidence = { cell, text: label.text, span: null, reads: { figure, unit: null } };
  return [{ part, label: label.text, figure, unit: null, cell, words: null, evidence }];
}

/** Trios one after the other. A row is of one of them only, and of one that holds rather than of one that fails. */
function trios(rows: readonly SavingRow[]): SavingRows[] {
  const all = flatMap(rows, (_, start) => trioOf(rows.slice(start, start + 3)));
  const fitting = new Set(flatMap(all, (trio) => (trio.holds ? rowsOf(trio) : [])));
  const taken = new Set<SavingRow>();
  return all.filter((trio) => {
    const three = rowsOf(trio);
    if (three.some((row) => taken.has(row) || (!trio.holds && fitting.has(row)))) return false;
    for (const row of three) taken.add(row);
    return true;
  });
}

const rowsOf = ({ now, then, saving }: SavingRows): SavingRow[] => [now, then, saving];

/** Three rows in a row, one of each kind and all of one quantity. */
function trioOf(three: readonly SavingRow[]): SavingRows[] {
  const of = (part: Part): SavingRow | undefined => three.find((row) => row.part === part);
  const [now, then, saving] = [of('now'), of('then'), of('saving')];
  if (!now || !then || !saving || !three.every(({ figure }) => figure.quantity === now.figure.quantity)) return [];
  const near = Math.max(...three.map(({ cell }) => cell.top)) - Math.min(...three.map(({ cell }) => cell.top));
  if (near > three.length + 1) return [];
  const result = distance(now.figure, then.figure);
  const holds = meets(magnitude(result.interval), magnitude(saving.figure.interval));
  return [{ now, then, saving, result, holds }];
}
