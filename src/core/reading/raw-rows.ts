import type { YearHeader } from './find-year-headers';
import { cellText, cellsBetween, type Grid, type GridCell } from './grid';
import { leadingStars, readLineNumber, trailingStars } from './proposal-id';
import { markedStatus } from './row-status';
import type { CellText, ControlArea, RowStatus } from './sheet-reading';
import type { TableColumns } from './table-columns';
import { isAmountLike } from './table-extent';
import { startsWithBullet } from './text-shapes';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';

/** A table row before it has a role: its words and whether anything stands under the years. */
export interface RawRow {
  readonly row: number;
  readonly label: CellText | null;
  readonly id: CellText | null;
  /** The ID is a proposal's (letters and digits), not a line number. */
  readonly hasProposalId: boolean;
  readonly stars: number;
  /** The label begins with a bullet or is indented: it belongs to the row above. */
  readonly bulleted: boolean;
  readonly meanings: ReadonlySet<Meaning>;
  readonly controlArea: ControlArea | null;
  /** What a status column, or words set apart in the label, say of the row. */
  readonly mark: Exclude<RowStatus, 'active'> | null;
  /** A number, dash, error or numeric text stands under a year. */
  readonly hasAmounts: boolean;
  /** The cells under the years, in order. */
  readonly cells: readonly (GridCell | null)[];
}

const NO_MEANINGS: ReadonlySet<Meaning> = new Set();

/** Reads the words of a table's rows. */
export function readRawRows(
  grid: Grid,
  header: YearHeader,
  columns: TableColumns,
  rows: readonly number[],
  vocabulary: Vocabulary,
): RawRow[] {
  const area = columns.extra.find(({ role }) => role === 'control-area')?.column ?? null;
  return rows.map((row) => {
    const words = readWords(grid, header, columns, row, vocabulary);
    const meanings = words.label ? vocabulary.meanings(words.label.text) : NO_MEANINGS;
    const cells = header.years.map(({ column }) => grid.at(row, column));
    const areaCell = area === null ? null : grid.at(row, area);
    return {
      row,
      label: words.label,
      id: words.id,
      hasProposalId: words.hasProposalId,
      stars: words.stars,
      bulleted: words.bulleted,
      meanings,
      controlArea:
        areaCell?.kind === 'text'
          ? controlAreaOf(vocabulary.meanings(areaCell.text))
          : areaInLabel(words.label, meanings),
      mark: markedStatus(grid, columns, row, words.label?.text ?? '', vocabulary),
      hasAmounts: cells.some((cell) => cell !== null && isAmountLike(cell)),
      cells,
    };
  });
}

type Words = Pick<RawRow, 'label' | 'id' | 'hasProposalId' | 'stars' | 'bulleted'>;

function readWords(grid: Grid, header: YearHeader, columns: TableColumns, row: number, vocabulary: Vocabulary): Words {
  const idCell = columns.id === null ? null : grid.at(row, columns.id);
  const ownLabel = columns.label === null ? null : grid.at(row, columns.label);
  const idText = idCell ? cellText(grid, idCell).text : '';
  const ownId = idCell ? (vocabulary.ids.alone(idText) ?? readLineNumber(idText)) : null;
  const labelCell =
    ownLabel?.kind === 'text' ? ownLabel : ((ownId ? null : idCell) ?? anyLabel(grid, header, columns, row));
  const label = labelCell ? cellText(grid, labelCell) : null;
  const split = label && !ownId ? vocabulary.ids.withTitle(label.text) : null;
  const found = ownId ?? split;
  const place = ownId ? idCell : labelCell;
  return {
    label,
    id: found && place ? { cell: cellText(grid, place).cell, text: found.id } : null,
    hasProposalId: found !== null && /\p{L}/u.test(found.id.charAt(0)),
    stars: Math.max(found?.stars ?? 0, label ? Math.max(leadingStars(label.text), trailingStars(label.text)) : 0),
    bulleted: label !== null && (startsWithBullet(label.text) || /^\s{2,}/.test(label.text)),
  };
}

/** A total's label may stand in another column than the items': any text before the years will do. */
function anyLabel(grid: Grid, header: YearHeader, columns: TableColumns, row: number): GridCell | null {
  const area = new Set(columns.extra.filter(({ role }) => role === 'control-area').map(({ column }) => column));
  const texts = cellsBetween(grid.row(row), header.labelLeft, header.labelRight).filter((cell) => cell.kind === 'text');
  return texts.find(({ column }) => !area.has(column)) ?? null;
}

function controlAreaOf(meanings: ReadonlySet<Meaning>): ControlArea | null {
  if (meanings.has('area-outside')) return 'outside';
  if (meanings.has('area-service')) return 'service';
  if (meanings.has('area-investment')) return 'investment';
  return meanings.has('area-transfers') ? 'transfers' : null;
}

/** A label that is nothing but a control area ("* Anlæg") names its row's. */
function areaInLabel(label: CellText | null, meanings: ReadonlySet<Meaning>): ControlArea | null {
  return label !== null && label.text.length <= 60 ? controlAreaOf(meanings) : null;
}
