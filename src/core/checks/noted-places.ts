import type { CellRange } from '../workbook/cell-ref';
import type { Notes, Undecided, Words } from './check-context';

/** What one run of a check noted of one sheet, by places. */
export interface NotedPlaces {
  readonly sheet: string;
  readonly check: string;
  readonly compared: readonly number[];
  readonly undecided: readonly (readonly [place: number, reason: Undecided])[];
}

const NOTHING: readonly NotedPlaces[] = [];

/** A run's notes, sheet by sheet: they stay the same objects as long as the run holds. */
export function notedPlaces(check: string, notes: Notes): readonly NotedPlaces[] {
  const { compared, comparedWords, undecided, undecidedWords } = notes;
  if (compared.length + comparedWords.length + undecided.length + undecidedWords.length === 0) return NOTHING;
  const bySheet = new Map<string, { compared: number[]; undecided: [number, Undecided][] }>();
  const of = ({ sheet }: CellRange) => {
    const known = bySheet.get(sheet) ?? { compared: [], undecided: [] };
    bySheet.set(sheet, known);
    return known;
  };
  for (const cell of compared) of(cell).compared.push(placeOf(cell));
  for (const words of comparedWords) of(words.cell).compared.push(wordsAt(words));
  for (const { cell, reason } of undecided) of(cell).undecided.push([placeOf(cell), reason]);
  for (const { words, reason } of undecidedWords) of(words.cell).undecided.push([wordsAt(words), reason]);
  return [...bySheet].map(([sheet, places]) => ({ sheet, check, ...places }));
}

/** Excel's columns, and more characters than a cell holds. */
const COLUMNS = 16_384;
const CHARACTERS = 2 ** 19;

/** A cell within its sheet as one number. */
export function placeOf({ top, left }: CellRange): number {
  return (top * COLUMNS + left) * CHARACTERS;
}

/** A figure in a cell's text, by its first character. */
export function wordsAt({ cell, start }: Words): number {
  return placeOf(cell) + start + 1;
}
