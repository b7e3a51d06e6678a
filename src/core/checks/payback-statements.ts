import type { BusinessCase } from '../catalogue/catalogue';
import { printedInterval } from '../figures/cell-figure';
import { decimalPlaces } from '../figures/decimal';
import { interval, type Interval } from '../figures/interval';
import type { ProseFigure } from '../prose/prose-figure';
import { readProse } from '../prose/read-prose';
import type { AmountCell, TableRow } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { CheckContext, Words } from './check-context';
import type { Evidence } from './finding';
import { flatMap } from '../workbook/flat-map';

/** A payback time as a case states it. */
export interface PaybackStatement {
  readonly cell: CellRange;
  readonly where: 'table' | 'text';
  /** The words that stand there: "4", "2-3 år". */
  readonly words: string;
  /** What a bare number counts. */
  readonly time: 'year' | 'month';
  /** Years, with what the printing leaves open. */
  readonly years: Interval<'years'>;
  /** The row's label; empty for a sentence. */
  readonly label: string;
  readonly evidence: Evidence;
  /** The figure in prose that it was read from. */
  readonly figure: Words | null;
}

/** Every payback time that a case states, in its tables' payback rows and in its sentences. */
export function paybackStatements(businessCase: BusinessCase, context: CheckContext): PaybackStatement[] {
  const inRows = flatMap(businessCase.sheet.tables, (table) =>
    flatMap(
      table.rows.filter(({ role }) => role === 'payback'),
      inRow,
    ),
  );
  return [...inRows, ...besideLabels(businessCase), ...inSentences(businessCase, context)];
}

function inRow(row: TableRow): PaybackStatement[] {
  return flatMap([...row.cells, ...row.extraCells], (cell) => {
    const years = yearsIn(cell, row);
    if (!years) return [];
    const label = row.label?.text ?? '';
    const words = cell.text?.trim() ?? String(cell.printed ?? '');
    const evidence: Evidence = { cell: cell.cell, text: `${label}: ${words}`, span: null, reads: null };
    return [{ cell: cell.cell, where: 'table', words, time: timeOf(label), years, label, evidence, figure: null }];
  });
}

function yearsIn({ figure, text, cell }: AmountCell, row: TableRow): Interval<'years'> | null {
  if (figure?.quantity === 'years') return inYears(figure.interval as Interval<'years'>, row.label?.text ?? '', text);
  // "2-3 år", "under 1 år": words of their own.
  const said = text === null ? [] : durations(readProse({ cell, text, heading: row.label?.text ?? null }).figures);
  const [only] = said;
  return said.length === 1 && only ? printedYears(only) : null;
}

const PAYBACK =
  /tilbagebetal|tjent (?:hjem|ind)|tjener sig (?:hjem|ind)|payback|paid back|pays? (?:itself )?back|break[- ]?even|återbetal/i;
/** What an investment must fulfil is no statement of what this one does. */
const DEMAND =
  /\b(?:skal|må|krav|kriteri\p{L}*|højst|maks\p{L}*|pulje\p{L}*|must|require\p{L}*|at most|criteri\p{L}*)/iu;

function timeOf(label: string): PaybackStatement['time'] {
  return /måned|month|månad/i.test(label) ? 'month' : 'year';
}

/** A bare number in a row whose label says months is in months. */
function inYears(time: Interval<'years'>, label: string, words: string | null): Interval<'years'> {
  return words === null && timeOf(label) === 'month' ? interval<'years'>(time.lo / 12, time.hi / 12) : time;
}

/** "Tilbagebetalingstid (år) | 4", in a list of labels and numbers. */
function besideLabels({ sheet }: BusinessCase): PaybackStatement[] {
  return flatMap(sheet.countTables, ({ rows }) => rows)
    .filter(({ label, figure }) => PAYBACK.test(label.text) && figure.quantity === 'count')
    .map(({ label, cell, figure: { value } }) => {
      const years = inYears(printedInterval<'years'>(value, 10 ** -decimalPlaces(value), 1), label.text, null);
      const evidence: Evidence = { cell, text: `${label.text} ${value}`, span: null, reads: null };
      return {
        cell,
        where: 'table',
        words: String(value),
        time: timeOf(label.text),
        years,
        label: label.text,
        evidence,
        figure: null,
      };
    });
}

function inSentences({ sheet }: BusinessCase, context: CheckContext): PaybackStatement[] {
  if (!sheet.paragraphs.some(({ text, heading }) => PAYBACK.test(text) || (heading !== null && PAYBACK.test(heading))))
    return [];
  return flatMap(context.prose(sheet).paragraphs, ({ source, figures }, index) => {
    const isField = sheet.paragraphs[index]?.form === 'field' && PAYBACK.test(source.heading ?? '');
    return flatMap(durations(figures), (figure) => {
      const sentence = sentenceAround(source.text, figure.start, figure.end);
      if (figure.owner !== 'proposal' || !(isField || PAYBACK.test(sentence)) || DEMAND.test(sentence)) return [];
      const years = printedYears(figure);
      if (!years || !besidePayback(source.text, figure, isField)) return [];
      const span = { start: figure.start, end: figure.end };
      const evidence: Evidence = { cell: figure.cell, text: source.text, span, reads: null };
      return [
        { cell: figure.cell, where: 'text', words: figure.words, time: 'year', years, label: '', evidence, figure },
      ];
    });
  });
}

/** Of several durations in a sentence, the one that follows the words of payback. */
function besidePayback(text: string, figure: ProseFigure, isField: boolean): boolean {
  if (isField || PAYBACK.test(figure.measure?.text ?? '')) return true;
  const before = text.slice(Math.max(0, figure.start - NEAR), figure.start);
  return PAYBACK.test(before) && !/\d/.test(before.slice(before.search(PAYBACK)));
}

const NEAR = 60;

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.indexOf('. ', end);
  return text.slice(from, stop < 0 ? undefined : stop);
}

function durations(figures: readonly ProseFigure[]): ProseFigure[] {
  return figures.filter(({ kind, time }) => kind === 'duration' && (time === 'year' || time === 'month'));
}

/** A payback in whole years is printed to the nearest year, in months to the nearest month. */
function printedYears({ figure, time }: ProseFigure): Interval<'years'> | null {
  if (figure?.quantity !== 'years') return null;
  const { lo, hi } = figure.interval;
  const isWhole = [lo, hi].every((end) => !Number.isFinite(end) || Number.isInteger(end));
  const half = time === 'month' ? 1 / 24 : isWhole ? 1 / 2 : 0;
  return interval<'years'>(Math.max(0, lo - half), hi + half);
}
