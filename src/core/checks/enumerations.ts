import { exactFigure } from '../figures/cell-figure';
import type { Figure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { CountTable, Paragraph, SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { Words } from './check-context';
import type { Evidence } from './finding';
import { saidIn, wordsEvidence, type SaidFigure } from './said-figures';
import type { SheetProse } from './sheet-prose';
import { flatMap } from '../workbook/flat-map';

/** A number that a list beneath it takes apart. */
export interface Enumeration {
  /** `points` of a list, `table` of labels and numbers, `total` row of such a table. */
  readonly kind: 'points' | 'table' | 'total';
  readonly stated: { readonly figure: Figure; readonly words: string; readonly evidence: Evidence };
  readonly parts: readonly { readonly cell: CellRange; readonly value: number; readonly evidence: Evidence }[];
  readonly sum: number;
  readonly holds: boolean;
  readonly words: readonly Words[];
}

const ONE = /^[\s\-–—•·*o]*(?:en|et|én|ét|one|a|an)\s+(\p{L}+)/iu;
const TOTAL_LABEL = /^\s*(?:i ?alt|total|samlet|sum|ialt)\b/i;
/** A lead line says that what follows is all there is. */
const SPLITS_UP = /(?:fordel|opdel|følgende|således|nedenfor|as follows|distributed|divided|breakdown)/i;

/** The lists of a sheet that take a stated number apart. */
export function enumerations(sheet: SheetReading, prose: SheetProse): Enumeration[] {
  const points = flatMap(sheet.paragraphs, (lead, index) => pointsBelow(sheet.paragraphs, index, lead, prose));
  const tables = flatMap(sheet.countTables, (table) => [...totalOf(table), ...leadOf(sheet, table, prose)]);
  return [...points, ...tables];
}

/** "33 borgere, fordelt således:" and the points below, each beginning with a number of the same noun. */
function pointsBelow(
  paragraphs: readonly Paragraph[],
  index: number,
  lead: Paragraph,
  prose: SheetProse,
): Enumeration[] {
  if (!lead.text.trimEnd().endsWith(':') || !SPLITS_UP.test(lead.text)) return [];
  const [said, other] = countsOf(lead, prose);
  if (!said || other) return [];
  const points: Paragraph[] = [];
  for (let at = index + 1; paragraphs[at]?.form === 'enumeration'; at += 1) points.push(paragraphs[at] as Paragraph);
  const stems = said.words.measure?.stems ?? [];
  const parts = flatMap(points, (point) => pointOf(point, stems, prose));
  if (points.length < 2 || parts.length < points.length) return [];
  return [enumeration('points', said, parts, [said.words, ...flatMap(parts, ({ words }) => words)])];
}

/** The number a point begins with: "3 borgere ...", "En borger ..."; none where it begins otherwise. */
function pointOf(
  point: Paragraph,
  stems: readonly string[],
  prose: SheetProse,
): { cell: CellRange; value: number; evidence: Evidence; words: Words[] }[] {
  const { cell, text } = point;
  const first = countsOf(point, prose).find(({ words }) => /^[\s\-–—•·*o]*$/.test(text.slice(0, words.start)));
  if (first) {
    const same = first.words.measure?.stems.some((stem) => stems.includes(stem)) ?? false;
    return same ? [{ cell, value: first.figure.value, evidence: wordsEvidence(first), words: [first.words] }] : [];
  }
  const noun = ONE.exec(text.slice(0, 40))?.[1]?.toLowerCase();
  if (!noun || !stems.some((stem) => noun.startsWith(stem))) return [];
  const reads = { figure: exactFigure('count', 1), unit: null };
  return [{ cell, value: 1, evidence: { cell, text, span: null, reads }, words: [] }];
}

function countsOf({ cell }: Paragraph, { paragraphs }: SheetProse): SaidFigure[] {
  const reading = paragraphs.find(({ source }) => source.cell === cell);
  return reading ? flatMap(saidIn(reading), ({ said }) => (said.words.kind === 'count' ? [said] : [])) : [];
}

/** A table's own total row. */
function totalOf({ rows }: CountTable): Enumeration[] {
  const total = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (!total || parts.length < 2 || !TOTAL_LABEL.test(total.label.text) || !areCounts(rows)) return [];
  const reads = { figure: total.figure, unit: null };
  const evidence = { cell: total.cell, text: total.label.text, span: null, reads };
  const stated = { figure: total.figure, words: String(total.figure.value), evidence };
  return [withSum('total', stated, parts.map(rowPart), [])];
}

/** The number in the text right above a table, where that text says that the table takes it apart. */
function leadOf(sheet: SheetReading, table: CountTable, prose: SheetProse): Enumeration[] {
  const rows = table.rows.filter(({ label }) => !TOTAL_LABEL.test(label.text));
  const top = table.rows[0]?.cell.top ?? 0;
  const lead = sheet.paragraphs.filter(({ cell }) => cell.top < top).at(-1);
  if (!lead || rows.length < 2 || !areCounts(rows) || !SPLITS_UP.test(lead.text)) return [];
  const [said, other] = countsOf(lead, prose);
  const near = sheet.headings.every(({ cell }) => cell.top < lead.cell.top || cell.top > top);
  return said && !other && near ? [enumeration('table', said, rows.map(rowPart), [said.words])] : [];
}

function areCounts(rows: CountTable['rows']): boolean {
  return rows.every(({ figure }) => figure.quantity === 'count');
}

function rowPart({ label, cell, figure }: CountTable['rows'][number]) {
  return { cell, value: figure.value, evidence: { cell, text: label.text, span: null, reads: { figure, unit: null } } };
}

function enumeration(
  kind: Enumeration['kind'],
  said: SaidFigure,
  parts: Enumeration['parts'],
  words: readonly Words[],
): Enumeration {
  return withSum(kind, { figure: said.figure, words: said.words.words, evidence: wordsEvidence(said) }, parts, words);
}

function withSum(
  kind: Enumeration['kind'],
  stated: Enumeration['stated'],
  parts: Enumeration['parts'],
  words: readonly Words[],
): Enumeration {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return { kind, stated, parts, sum, holds: meets(stated.figure.interval, exactFigure('count', sum).interval), words };
}
