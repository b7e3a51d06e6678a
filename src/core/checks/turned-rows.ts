import { isAmount } from '../figures/figure';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { createVocabulary } from '../reading/vocabulary/vocabulary';
import { statedSums } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

const vocabulary = createVocabulary();

/** Words that turn a saving round: less income, a saving that lapses, one that is counted elsewhere already. */
const TURNS =
  /indtægt|refusion|tilskud|salg|takst|bortfald|manglende|tilbagefør|modregn|allerede|tidligere|indregnet|ophør|udskud|forsink|mer-|mindre besparelse|lavere besparelse|færre besparelse|reduceret besparelse|afledt|income|revenue|grant|lapse|already|earlier|revers|reduced saving|lower saving/i;

/**
 * Rows whose words say saving while their amounts stand with the sign of costs, year after year. Only rows that no wrong total
 * counts: there the total says what is amiss. Only beside another row that shows how the table prints a saving.
 */
export function turnedRows(table: YearTable): { readonly row: TableRow; readonly cells: readonly AmountCell[] }[] {
  if (!table.sign) return [];
  const saving = table.sign.saving === 'negative' ? -1 : 1;
  const savings = table.rows.filter(isSavingRow);
  const follows = savings.filter((row) => signOf(row) === saving);
  if (follows.length === 0) return [];
  return savings
    .filter((row) => signOf(row) === -saving && !countsInWrongTotal(table, row))
    .map((row) => ({ row, cells: row.cells.filter(({ figure }) => figure !== null && figure.value !== 0) }));
}

function isSavingRow({ role, status, section, label }: TableRow): boolean {
  if (role !== 'item' || status === 'withdrawn' || !label) return false;
  if (section === 'implementation' || section === 'investment' || section === 'derived') return false;
  const meanings = vocabulary.meanings(label.text);
  return meanings.has('saving') && !meanings.has('cost') && !TURNS.test(label.text);
}

/** The sign that all of a row's amounts share; 0 where they don't. */
function signOf({ cells }: TableRow): number {
  const signs = new Set(
    flatMap(cells, ({ figure }) => (figure && isAmount(figure) && figure.value !== 0 ? [Math.sign(figure.value)] : [])),
  );
  const [only] = signs;
  return signs.size === 1 ? (only ?? 0) : 0;
}

function countsInWrongTotal(table: YearTable, row: TableRow): boolean {
  return table.rows
    .filter(({ sums }) => sums.some((summand) => summand.row === row.index))
    .some((total) => statedSums(table, total).some(({ agrees }) => !agrees));
}
