import { checkSnapshot } from '../../src/app/check-workbook';
import { explainWorkbook } from '../../src/app/explain-workbook';
import { explanationText } from '../../src/cli/explain-output';
import { sheetFromRows, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';

async function explained(sheet: SheetSnapshot) {
  const result = await checkSnapshot({ name: 'x.xlsx', sheets: [sheet], tables: [], names: [] });
  if (!result.ok) throw new Error('nobody cancelled');
  return explainWorkbook(result.value);
}

const LIST = sheetFromRows('Oversigt', [
  ['Nr.', 'Forslag (1.000 kr.)', 2025, 2026],
  ['A1', 'Lys', -10, -10],
  ['A2', 'Varme', -20, -20],
  [null, 'I alt', -30, -30],
]);

test('hidden rows and columns are counted and said, and count in the total like the others', async () => {
  const plain = await explained(LIST);
  const hidden = await explained({ ...LIST, hiddenRows: [1, 2], hiddenColumns: [2] });
  expect(hidden.sheets[0]?.hiddenParts).toEqual({ rows: 2, columns: 1 });
  expect(hidden.sheets[0]?.tables[0]?.rows).toEqual(plain.sheets[0]?.tables[0]?.rows);
  expect(explanationText(hidden, da)).toContain('2 skjulte rækker og en skjult kolonne er læst med');
  expect(explanationText(hidden, en)).toContain('2 hidden rows and one hidden column read like the others');
  expect(explanationText(plain, da)).not.toContain('skjult');
});

test('a table with years down its rows names its columns by their letters', async () => {
  const text = explanationText(
    await explained(
      sheetFromRows('A01', [
        ['A01 - Færre kørsler'],
        ['1.000 kr.', 'Besparelse', 'Merudgift', 'Netto'],
        [2025, -600, 100, -500],
        [2026, -700, 50, -650],
      ]),
    ),
    da,
  );
  expect(text).toMatch(/^ +D {2}Netto +netto, summen af kolonne B og C$/m);
});
