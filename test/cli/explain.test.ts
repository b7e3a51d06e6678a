import type { Explanation } from '../../src/app/explain-workbook';
import { main } from '../../src/cli/main';

async function explain(...args: string[]): Promise<string> {
  let out = '';
  const exit = await main(['explain', ...args], { out: (text) => (out += text), err: () => undefined });
  expect(exit).toBe(0);
  return out;
}

const recovery = 'examples/recovery-2021.xlsx';

describe('explaining how a workbook was understood', () => {
  test('names each sheet with its kind and the cell that decided it', async () => {
    const text = await explain(recovery);
    expect(text).toContain('Initiativer: tekst\n  det har kun tekst');
    expect(text).toContain('Økonomioversigt: genopretningsplan\n');
    expect(text).toContain('(Økonomioversigt!A9)');
  });

  test('gives each table its unit, years and sign, and each row its role and what it adds up', async () => {
    const text = await explain(recovery, '--lang', 'en');
    expect(text).toContain('recovery plan; 2021-2024; unit DKK 1,000 (Økonomioversigt!A8)');
    expect(text).toContain('savings are negative');
    expect(text).toMatch(/^ +9 {2}Reduktionsmål i budgetaftale +target$/m);
    expect(text).toMatch(/^ +18 {2}Netto-udestående +outstanding, the sum of rows/m);
  });

  test('lists every figure with where it ended, and the counts add up', async () => {
    const { sheets } = JSON.parse(await explain(recovery, '--format', 'json')) as Explanation;
    const figures = sheets.flatMap(({ coverage }) => coverage);
    const cells = figures.filter(({ words }) => words === null).map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    expect(figures.every(({ because }) => because !== '')).toBe(true);
    expect(figures.filter(({ state }) => state === 'checked').length).toBeGreaterThan(10);
  });

  test('says of a case its group, its stated payback and its follow-up, each with its cell', async () => {
    const text = (await explain('examples/copenhagen-2017.xlsx')).replaceAll(/\s+/g, ' ');
    expect(text).toContain('TV03: forslag det bærer et forslags titel (TV03!A3) TV03 CSC Social Merværdi; gruppe');
    expect(text).toContain('tilbagebetaling ”4” (TV03!B17)');
    expect(text).toContain('opfølgning i TV03!B73 til TV03!D76');
  });
});
