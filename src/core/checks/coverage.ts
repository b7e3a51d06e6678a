import type { ProseFigure, ProseReading, Standing } from '../prose/prose-figure';
import type { NotUnderstood, SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePerWith } from '../workbook/once-per';
import type { Undecided } from './check-context';
import { placeOf, wordsAt, type NotedPlaces } from './noted-places';
import type { ComparedOn } from './compared-places';
import { groupBy } from '../workbook/group-by';
import { unitsOf, type Runs } from './run-checks';
import { readingsOf } from './said-figures';
import { sheetProse } from './sheet-prose';

/** Every numeric cell and every figure in prose, each counted once: figures = checked + understood + notUnderstood. */
export interface Coverage {
  readonly figures: number;
  /** Held against another figure by at least one check. */
  readonly checked: number;
  /** Read, but with nothing to be held against. */
  readonly understood: number;
  readonly notUnderstood: number;
}

/**
 * Why a figure that was read was held against nothing: a check could not decide; a sentence relates it to another figure, but no
 * check compares the two; it is somebody else's, or background; it says what it says (an effect, how many are concerned) in this
 * one place; or a cell has simply nothing to be compared with.
 */
export type UnderstoodReason = Undecided | 'related' | Standing['as'] | 'nothing-to-compare';

/** Where one figure ended, and why. `words` is null for a cell that holds a number; `shownBy` are the words that show why. */
export type CoverageEntry =
  | {
      readonly state: 'checked';
      readonly cell: CellRange;
      readonly words: string | null;
      readonly by: readonly string[];
    }
  | {
      readonly state: 'understood';
      readonly cell: CellRange;
      readonly words: string | null;
      readonly because: UnderstoodReason;
      readonly shownBy: string | null;
    }
  | {
      readonly state: 'not-understood';
      readonly cell: CellRange;
      readonly words: null;
      readonly because: NotUnderstood['reason'];
    };

/** Counts where every figure ended. */
export function coverageOf(sheets: readonly SheetReading[], { compared }: Pick<Runs, 'compared'>): Coverage {
  let [checked, understood, notUnderstood] = [0, 0, 0];
  for (const sheet of sheets) {
    const counts = countsOf(sheet, compared.get(sheet.name) ?? NOTHING_COMPARED);
    checked += counts.checked;
    understood += counts.understood;
    notUnderstood += counts.notUnderstood;
  }
  return { figures: checked + understood + notUnderstood, checked, understood, notUnderstood };
}

const NOTHING_COMPARED: ComparedOn = new Map();

/** A sheet's counts follow from the sheet and what was compared on it: they are kept as long as both are the same objects. */
const countsOf = oncePerWith(count);

function count(sheet: SheetReading, on: ComparedOn): Coverage {
  const compared = new Set<number>();
  for (const places of on.values()) for (const place of places) compared.add(place);
  let [figures, checked] = [0, 0];
  const add = (place: number): void => {
    figures += 1;
    if (compared.has(place)) checked += 1;
  };
  for (const cell of numericCells(sheet)) add(placeOf(cell));
  for (const { figures: all } of readingsOf(sheetProse(sheet))) for (const figure of all) add(wordsAt(figure));
  const notUnderstood = sheet.notUnderstood.length;
  return { figures: figures + notUnderstood, checked, understood: figures - checked, notUnderstood };
}

/** Every figure in turn, sheet by sheet: cells of tables first, then prose, then what was not understood. */
export function* coverageEntries(sheets: readonly SheetReading[], runs: Runs): Generator<CoverageEntry, void> {
  const all = groupBy(
    unitsOf(runs).flatMap(({ noted }) => noted),
    ({ sheet }) => sheet,
  );
  for (const sheet of sheets) {
    const notes = gather(all.get(sheet.name) ?? []);
    for (const cell of numericCells(sheet)) yield entryOf(cell, placeOf(cell), null, NOTHING, notes);
    for (const { figure, otherwise } of proseFigures(sheet)) {
      yield entryOf(figure.cell, wordsAt(figure), figure.words, otherwise, notes);
    }
    for (const { cell, reason } of sheet.notUnderstood) {
      yield { state: 'not-understood', cell, words: null, because: reason };
    }
  }
}

interface GatheredNotes {
  readonly checkedBy: ReadonlyMap<number, readonly string[]>;
  readonly undecided: ReadonlyMap<number, Undecided>;
}

function gather(all: readonly NotedPlaces[]): GatheredNotes {
  const checkedBy = new Map<number, string[]>();
  const undecided = new Map<number, Undecided>();
  for (const { check, compared, undecided: open } of all) {
    for (const place of compared) {
      const by = checkedBy.get(place);
      if (!by) checkedBy.set(place, [check]);
      else if (!by.includes(check)) by.push(check);
    }
    for (const [place, reason] of open) undecided.set(place, reason);
  }
  return { checkedBy, undecided };
}

/** Why a figure stands alone where no check says anything of it. */
interface Otherwise {
  readonly because: UnderstoodReason;
  readonly shownBy: string | null;
}

const NOTHING: Otherwise = { because: 'nothing-to-compare', shownBy: null };
const RELATED: Otherwise = { because: 'related', shownBy: null };

function entryOf(
  cell: CellRange,
  place: number,
  words: string | null,
  otherwise: Otherwise,
  { checkedBy, undecided }: GatheredNotes,
): CoverageEntry {
  const by = checkedBy.get(place);
  if (by) return { state: 'checked', cell, words, by };
  const reason = undecided.get(place);
  if (reason !== undefined) return { state: 'understood', cell, words, because: reason, shownBy: null };
  return { state: 'understood', cell, words, ...otherwise };
}

function* numericCells(sheet: SheetReading): Generator<CellRange> {
  for (const table of sheet.tables) {
    for (const row of table.rows) {
      for (const cell of [...row.cells, ...row.extraCells]) {
        if (cell.figure !== null && (cell.state === 'number' || cell.state === 'number-as-text')) yield cell.cell;
      }
    }
  }
  for (const table of sheet.countTables) for (const row of table.rows) yield row.cell;
}

function* proseFigures(sheet: SheetReading): Generator<{ figure: ProseFigure; otherwise: Otherwise }> {
  for (const reading of readingsOf(sheetProse(sheet))) {
    const related = relatedFigures(reading);
    for (const [index, figure] of reading.figures.entries()) {
      yield { figure, otherwise: related.has(index) ? RELATED : standing(figure, reading) };
    }
  }
}

function standing({ standing: { as, shownBy } }: ProseFigure, { source }: ProseReading): Otherwise {
  return { because: as, shownBy: shownBy === null ? source.heading : source.text.slice(shownBy.start, shownBy.end) };
}

/** The figures that some relation of the reading binds to another. */
function relatedFigures({ relations }: ProseReading): ReadonlySet<number> {
  return new Set(
    relations.flatMap(({ members }) =>
      Object.values(members as Readonly<Record<string, number | readonly number[] | null>>).flatMap(
        (member) => member ?? [],
      ),
    ),
  );
}
