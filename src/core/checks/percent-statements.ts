import { isAmount, isPercent, type AmountFigure, type PercentFigure } from '../figures/figure';
import { impliedBase, meets, type Interval } from '../figures/interval';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import type { MeasurePhrase, Period, ProseFigure, ProseReading } from '../prose/prose-figure';
import { sameMeasure } from '../prose/same-measure';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { LabelReading, SheetProse } from './sheet-prose';
import type { Evidence } from './finding';
import { flatMap } from '../workbook/flat-map';

/** A percentage that a case gives of something, with the amount said or shown to correspond to it. */
export interface PercentStatement {
  readonly words: ProseFigure;
  readonly percent: PercentFigure;
  readonly measure: MeasurePhrase;
  readonly text: string;
  /** The row beside whose label it stands; null in running text. */
  readonly row: { readonly table: YearTable; readonly row: TableRow } | null;
  readonly amount: { readonly figure: AmountFigure; readonly unit: MoneyUnit; readonly cell: CellRange } | null;
}

/** The percentages a case gives as its own, in its text and its row labels. */
export function percentStatements({ paragraphs, labels }: SheetProse): PercentStatement[] {
  return [
    ...flatMap(paragraphs, (reading) => inReading(reading, (index) => amountInText(reading, index), null)),
    ...flatMap(labels, (label) => inReading(label.reading, () => amountOfRow(label), label)),
  ];
}

function inReading(
  reading: ProseReading,
  amountOf: (index: number) => PercentStatement['amount'],
  row: PercentStatement['row'],
): PercentStatement[] {
  return flatMap(reading.figures, (words, index) => {
    const { figure, measure, owner, kind } = words;
    if (kind !== 'percent' || !figure || !isPercent(figure) || !measure || owner !== 'proposal') return [];
    const place = row && { table: row.table, row: row.row };
    return [
      {
        words,
        percent: figure,
        measure: reducedBase(reading, words, measure),
        text: reading.source.text,
        row: place,
        amount: amountOf(index),
      },
    ];
  });
}

/** "Rammen for SFO reduceres med 3 %" says what three per cent of it is: the verb is no part of what it is of. */
const REDUCED = /\s(?:reduceres|sænkes|nedsættes|beskæres|is reduced|is cut)\s+(?:med|by)\s*(?:ca\.?\s*|about\s*)?$/i;
const OF_MONEY = /ramme|budget|bevilling|pulje|grant/i;

function reducedBase({ source }: ProseReading, { start }: ProseFigure, measure: MeasurePhrase): MeasurePhrase {
  if (measure.role !== 'changed' || !REDUCED.test(source.text.slice(0, start)) || !OF_MONEY.test(measure.text))
    return measure;
  const stems = measure.stems.filter((stem) => !/^(?:reduc|sænk|nedsæt|beskær|cut)/.test(stem));
  return { ...measure, role: 'base', stems };
}

function amountInText({ figures, relations }: ProseReading, index: number): PercentStatement['amount'] {
  for (const relation of relations) {
    if (relation.kind !== 'percent-of-base' || relation.members.percent !== index) continue;
    const amount = relation.members.amount === null ? null : figures[relation.members.amount];
    if (amount?.figure && isAmount(amount.figure)) {
      return { figure: amount.figure, unit: amount.unit ?? KRONER, cell: amount.cell };
    }
  }
  return null;
}

/** A row's amount when fully phased in: the largest of its years. */
function amountOfRow({ table, row }: LabelReading): PercentStatement['amount'] {
  if (!table.unit) return null;
  const { unit } = table.unit;
  const amounts = flatMap(row.cells, (cell: AmountCell) =>
    cell.figure && isAmount(cell.figure) ? [{ cell, figure: cell.figure }] : [],
  );
  const largest = amounts.reduce<(typeof amounts)[number] | null>(
    (best, one) => (best && Math.abs(best.figure.value) >= Math.abs(one.figure.value) ? best : one),
    null,
  );
  return largest && largest.figure.value !== 0 ? { figure: largest.figure, unit, cell: largest.cell.cell } : null;
}

/** Statements that speak of the same measure at the same time, in groups of two and more. */
export function groupByMeasure(statements: readonly PercentStatement[]): PercentStatement[][] {
  const groups: PercentStatement[][] = [];
  for (const statement of statements) {
    const group = groups.find((members) => members.every((member) => comparable(member, statement)));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups.filter((group) => group.length > 1);
}

function comparable(a: PercentStatement, b: PercentStatement): boolean {
  // What a percentage is "of" is read reliably; what merely stands near it is not.
  const based = a.measure.role === 'base' && b.measure.role === 'base';
  return based && sameMeasure(a.measure, b.measure).same && periodsMeet(a.words.period, b.words.period);
}

/** Two figures of different years, or of one year and of full effect, are no contradiction. */
function periodsMeet(a: Period, b: Period): boolean {
  if (a.fullEffect !== b.fullEffect && (a.from !== null || b.from !== null)) return false;
  if (a.from === null || b.from === null) return true;
  return a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity);
}

/** The statements sorted by the percentage they give: those that rounding can bring together share a list. */
export function byPercentage(group: readonly PercentStatement[]): PercentStatement[][] {
  const lists: PercentStatement[][] = [];
  for (const statement of group) {
    const list = lists.find((members) =>
      members.every(({ percent }) => meets(percent.interval, statement.percent.interval)),
    );
    if (list) list.push(statement);
    else lists.push([statement]);
  }
  return lists;
}

/** The base that a statement's amount and percentage imply, or null where it gives no amount. */
export function baseOf({ amount, percent }: PercentStatement): Interval<'oere'> | null {
  return amount && impliedBase(amount.figure.interval, percent.interval);
}

/** The words as proof. */
export function statementEvidence({ words, text, percent, amount, row }: PercentStatement): Evidence[] {
  const said: Evidence = {
    cell: words.cell,
    text,
    span: { start: words.start, end: words.end },
    reads: { figure: percent, unit: null },
  };
  if (!amount || !row) return [said];
  return [
    said,
    {
      cell: amount.cell,
      text: row.row.label?.text ?? '',
      span: null,
      reads: { figure: amount.figure, unit: amount.unit },
    },
  ];
}
