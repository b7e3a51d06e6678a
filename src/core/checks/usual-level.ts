import type { Proposal } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import type { SheetReading } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';

/** The price level of more than half of the cases that a sheet's lists add up and that name one; null where there is none. */
export function usualLevel(sheet: SheetReading | undefined, proposals: ReadonlyMap<string, Proposal>): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const id of sheet ? idsListed(sheet) : []) {
    for (const { economy } of proposals.get(id)?.cases ?? []) {
      if (!economy?.priceLevel) continue;
      counts.set(economy.priceLevel.year, (counts.get(economy.priceLevel.year) ?? 0) + 1);
      all += 1;
    }
  }
  for (const [year, count] of counts) if (count * 2 > all) return year;
  return null;
}

/** The IDs of a sheet's rows, as often as they stand there. */
const idsListed = oncePer(({ tables }: SheetReading): readonly string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ role, id }) => (role === 'item' && id ? [canonicalId(id.text)] : []))),
);
