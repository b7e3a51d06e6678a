import type { GroupSaving, SavingsPart } from '../../../app/savings-by-group';

/** The part without the years in which nobody saves anything: a narrow pane has no room for columns of noughts. */
export function withoutEmptyYears(part: SavingsPart): SavingsPart {
  const { years, groups, total, statedTotal } = part;
  const rows = [total, ...groups.map((group) => group.years), ...(statedTotal ? [statedTotal.years] : [])];
  const kept = years.map((_year, column) => rows.some((row) => (row[column]?.value ?? 0) !== 0));
  if (!kept.includes(true)) return part;
  const pick = <T>(all: readonly T[]): T[] => all.filter((_one, column) => kept[column]);
  const pickOf = (group: GroupSaving): GroupSaving => ({ ...group, years: pick(group.years) });
  return {
    ...part,
    years: pick(years),
    total: pick(total),
    groups: groups.map(pickOf),
    statedTotal: statedTotal && pickOf(statedTotal),
  };
}
