import { checkSnapshot } from '../../src/app/check-workbook';
import { savingsByGroup } from '../../src/app/savings-by-group';
import { sheetFromRows, type SheetSnapshot } from '../../src/core/workbook/snapshot';

async function overviewOf(...sheets: readonly SheetSnapshot[]) {
  const result = await checkSnapshot({ name: 'x.xlsx', sheets, tables: [], names: [] });
  if (!result.ok) throw new Error('nobody cancelled');
  const { parts, withoutSign } = savingsByGroup(result.value.sheets);
  const kroner = (figures: readonly ({ value: number } | null)[]) => figures.map((one) => one && one.value / 100);
  return {
    withoutSign,
    parts: parts.map((part) => ({
      years: part.years,
      groups: part.groups.map(({ name, years, isStated }) => ({ name, years: kroner(years), isStated })),
      total: kroner(part.total),
      statedTotal: part.statedTotal && kroner(part.statedTotal.years),
    })),
  };
}

const GROUPS = [
  ['Besparelseskatalog, 1.000 kr.'],
  [],
  ['Børn'],
  ['Nr.', 'Forslag', 2025, 2026],
  ['A01', 'Lys', -10, -20],
  ['A02', 'Varme', -5, -5],
  [null, 'Nettoeffektivisering', -15, -25],
  [],
  ['Ældre'],
  ['Nr.', 'Forslag', 2025, 2026],
  ['B01', 'Kørsel', -100, -100],
  [null, 'Nettoeffektivisering', -100, -100],
] as const;

test('each list of the overview is a group, and a saving is positive however the sheet prints it', async () => {
  const { parts } = await overviewOf(sheetFromRows('Oversigt', GROUPS));
  expect(parts).toEqual([
    {
      years: [2025, 2026],
      groups: [
        { name: 'Børn', years: [15_000, 25_000], isStated: true },
        { name: 'Ældre', years: [100_000, 100_000], isStated: true },
      ],
      total: [115_000, 125_000],
      statedTotal: null,
    },
  ]);
});

test('a group’s own sheet that lists the same proposals once more is not counted twice', async () => {
  const copy = sheetFromRows('Gruppe Børn', [
    ['1.000 kr.'],
    [],
    ['Børn'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Lys', -10, -20],
    ['A02', 'Varme', -5, -5],
    [null, 'Nettoeffektivisering', -15, -25],
  ]);
  const { parts } = await overviewOf(sheetFromRows('Oversigt', GROUPS), copy);
  expect(parts[0]?.total).toEqual([115_000, 125_000]);
});

test('a list without a total is added up, and says so', async () => {
  const untotalled = GROUPS.filter((_, index) => index !== 6);
  const { parts } = await overviewOf(sheetFromRows('Oversigt', untotalled));
  expect(parts[0]?.groups[0]).toEqual({ name: 'Børn', years: [15_000, 25_000], isStated: false });
});

test('lists of two price levels are never added', async () => {
  const list = (name: string, id: string, level: number) => [
    [name],
    ['Nr.', `1.000 kr. ${level} p/l`, 2025, 2026],
    [`${id}1`, 'Lys', -10, -10],
    [`${id}2`, 'Varme', -10, -10],
    [null, 'Nettoeffektivisering', -20, -20],
    [],
  ];
  const { parts } = await overviewOf(
    sheetFromRows('Oversigt', [['Katalog'], [], ...list('Børn', 'A0', 2024), ...list('Ældre', 'B0', 2025)]),
  );
  expect(parts.map(({ total }) => total)).toEqual([
    [20_000, 20_000],
    [20_000, 20_000],
  ]);
});

test('a workbook without lists gives nothing to show', async () => {
  expect(await overviewOf(sheetFromRows('Ark1', [['Indkøb'], ['Mælk', 12]]))).toEqual({ parts: [], withoutSign: [] });
});
