import { cellText, type Grid, type GridCell } from './grid';
import type { CellText, RowStatus } from './sheet-reading';
import type { Vocabulary } from './vocabulary/vocabulary';

/** What the stars on a sheet mean, by how many there are: "*" fortroligt, "**" udgår. */
export interface Footnotes {
  readonly texts: readonly CellText[];
  /** `not-counted` marks rows that stand in a table without counting. */
  meaning(stars: number): RowStatus | 'not-counted' | null;
}

const SHORTEST_NOTE = 12;

/** Finds the notes that explain stars: "*Reduktionen er udgået ...", "Stjerne (*): fortroligt forslag". */
export function readFootnotes(grid: Grid, vocabulary: Vocabulary): Footnotes {
  const notes = new Map<number, RowStatus | 'not-counted' | null>();
  const texts: CellText[] = [];
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      const stars = cell.kind === 'text' && cell.text.includes('*') ? noteStars(cell) : 0;
      if (stars === 0) continue;
      texts.push(cellText(grid, cell));
      const meaning = meaningOf(cell.text, vocabulary);
      notes.set(stars, notes.get(stars) ?? meaning);
    }
  }
  return { texts, meaning: (stars) => notes.get(stars) ?? null };
}

/** How many stars a note explains; 0 for a text that explains none. A star with a space after it is a bullet. */
function noteStars({ text }: GridCell): number {
  const line = text.trim();
  if (line.length < SHORTEST_NOTE) return 0;
  const front = /^(?:\((\*{1,3})\)|(\*{1,3})\)?[:=]?)(?=[\p{L}"”“]|\s*[:=)]\s*\p{L})/u.exec(line);
  if (front) return line.includes(' ') ? (front[1] ?? front[2] ?? '').length : 0;
  const bracketed = /^\((\*{1,3})\)\s/.exec(line);
  if (bracketed) return bracketed[1]?.length ?? 0;
  const mention = /(?:stjerne\w*|asterisk|mærket|markeret|marked|merket|märkt)[^*]{0,20}\(?["”'“]?(\*{1,3})/i.exec(
    line,
  );
  return mention?.[1]?.length ?? 0;
}

function meaningOf(text: string, vocabulary: Vocabulary): RowStatus | 'not-counted' | null {
  const meanings = vocabulary.meanings(text);
  if (meanings.has('withdrawn') || meanings.has('lapses')) return 'withdrawn';
  if (meanings.has('not-counted')) return 'not-counted';
  if (meanings.has('confidential')) return 'confidential';
  return meanings.has('announced') ? 'announced' : null;
}
