import { changesByProposal } from '../../src/app/changes-by-proposal';
import { checkSnapshot } from '../../src/app/check-workbook';
import { UNDERSTAND_ONLY } from '../../src/app/compare-workbooks';
import { readBasis, writeBasis } from '../../src/app/comparison-basis';
import { sheetFromRows, type CellValue, type Snapshot } from '../../src/core/workbook/snapshot';

const LIST: readonly (readonly CellValue[])[] = [
  ['Besparelseskatalog, 1.000 kr.'],
  [],
  ['Nr.', 'Forslag', 2025, 2026],
  ['A01', 'Mindre lys på skolerne', -10, -20],
  ['A02', 'Billigere varme i svømmehallen', -5, -5],
  ['A03', 'Færre kørsler til dagtilbud', -70, -70],
  [null, 'I alt', -85, -95],
];

const bookOf = (name: string, rows: readonly (readonly CellValue[])[]): Snapshot => ({
  name,
  sheets: [sheetFromRows('Oversigt', rows, '#,##0')],
  tables: [],
  names: [],
});

async function understood(snapshot: Snapshot) {
  const result = await checkSnapshot(snapshot, undefined, UNDERSTAND_ONLY);
  if (!result.ok) throw new Error('nobody cancelled');
  return result.value;
}

async function groupsOf(before: Snapshot, after: Snapshot) {
  const groups = changesByProposal(await understood(before), await understood(after));
  return groups.map(({ id, change, formerId, changes }) => ({
    id,
    change,
    formerId,
    codes: changes.map(({ code }) => code),
  }));
}

const later = LIST.map((row) =>
  row[0] === 'A01' ? ['A01', row[1]!, -12, -20] : row[0] === 'A03' ? ['B07', ...row.slice(1)] : row,
);

test('changes are gathered by proposal, and a renumbered one is recognised', async () => {
  const groups = await groupsOf(bookOf('a.xlsx', LIST), bookOf('b.xlsx', later));
  expect(groups).toContainEqual({ id: 'A01', change: 'changed', formerId: null, codes: ['amounts-changed'] });
  expect(groups).toContainEqual({ id: 'B07', change: 'renumbered', formerId: 'A03', codes: ['proposal-renumbered'] });
  expect(groups.map(({ id }) => id)).not.toContain('A02');
});

test('a proposal that is gone is named after those that are there', async () => {
  const without = LIST.filter(([id]) => id !== 'A02').map((row) =>
    row[1] === 'I alt' ? [null, 'I alt', -80, -90] : row,
  );
  const groups = await groupsOf(bookOf('a.xlsx', LIST), bookOf('b.xlsx', without));
  expect(groups.at(-1)).toMatchObject({ id: 'A02', change: 'gone' });
});

test('a workbook held against itself shows nothing', async () => {
  expect(await groupsOf(bookOf('a.xlsx', LIST), bookOf('a.xlsx', LIST))).toEqual([]);
});

test('a saved basis holds all that is compared, and another text is none', async () => {
  const book = bookOf('a.xlsx', LIST);
  expect(readBasis(writeBasis(book))).toEqual(book);
  expect(await groupsOf(readBasis(writeBasis(book))!, bookOf('b.xlsx', later))).toHaveLength(2);
  for (const text of ['', '{}', '{"format":"katalogtjek-comparison-basis"}', writeBasis(book).slice(0, -20)]) {
    expect(readBasis(text)).toBeNull();
  }
});
