import { cellText, type Grid } from './grid';
import type { RowStatus } from './sheet-reading';
import type { TableColumns } from './table-columns';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';

type Mark = Exclude<RowStatus, 'active'>;

const LONGEST_MARK = 40;

/** The status that a column of its own gives a row ("Status: Trukket tilbage"), or words set apart in its label; null for none. */
export function markedStatus(
  grid: Grid,
  columns: TableColumns,
  row: number,
  label: string,
  vocabulary: Vocabulary,
): Mark | null {
  for (const { column, header } of columns.extra) {
    if (!vocabulary.meanings(header.text).has('head-status')) continue;
    const cell = grid.at(row, column);
    const status =
      cell?.kind === 'text' && cell.text.length <= LONGEST_MARK
        ? statusIn(cellText(grid, cell).text, vocabulary)
        : null;
    if (status) return status;
  }
  return lapses(label, vocabulary) ? 'withdrawn' : null;
}

/** The status that a proposal's title says of it, in words set apart or in a phrase that means nothing else. */
export function markedIn(title: string, vocabulary: Vocabulary): Mark | null {
  if (lapses(title, vocabulary)) return 'withdrawn';
  const meanings = vocabulary.meanings(title);
  return MARKS.find((mark) => meanings.has(mark)) ?? null;
}

const MARKS = ['withdrawn', 'announced', 'confidential'] as const;

/** The status that a short text names: a cell of a status column, a remark. */
export function statusIn(text: string, vocabulary: Vocabulary): Mark | null {
  const meanings = vocabulary.meanings(text);
  const is = (meaning: Meaning): boolean => meanings.has(meaning);
  if (is('withdrawn') || is('lapses')) return 'withdrawn';
  if (is('announced')) return 'announced';
  return is('confidential') ? 'confidential' : null;
}

const LONGEST_LABEL = 200;
const MOST_WORDS = 4;

/** "Vask - udgår", "Udgår: Vask", "Vask (udgår efter høring)"; in "Julegaven udgår" the word is part of what is proposed. */
function lapses(label: string, vocabulary: Vocabulary): boolean {
  if (label.length > LONGEST_LABEL || !vocabulary.meanings(label).has('lapses')) return false;
  return label.split(/[-–—:;,*()[\]/]+/).some((part) => {
    const words = part.trim().split(/\s+/);
    const [first = ''] = words;
    return words.length <= MOST_WORDS && !/\d/.test(part) && vocabulary.meanings(first).has('lapses');
  });
}
