/** @jest-environment jsdom */
import '../without-bars';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkSnapshot, type CheckResult } from '../../../src/app/check-workbook';
import { writeBasis } from '../../../src/app/comparison-basis';
import { explainWorkbook } from '../../../src/app/explain-workbook';
import { failed, succeeded } from '../../../src/app/workbook-host';
import { formatAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import { sheetFromRows, type CellValue, type SheetSnapshot, type Snapshot } from '../../../src/core/workbook/snapshot';
import { Compare } from '../../../src/taskpane/components/ComparePage/ComparePage';
import { Overview } from '../../../src/taskpane/components/OverviewPage/OverviewPage';
import { Sheets } from '../../../src/taskpane/components/SheetsPage/SheetsPage';
import type { EarlierWorkbook } from '../../../src/taskpane/earlier-workbook-context';
import { EarlierWorkbookProvider } from '../../../src/taskpane/EarlierWorkbookProvider';
import { draw } from '../support';

jest.setTimeout(30_000);

// Nor does it give the bytes of a file; none are looked at here.
File.prototype.arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));

const LIST: readonly (readonly CellValue[])[] = [
  ['Besparelseskatalog, 1.000 kr.'],
  [],
  ['Børn'],
  ['Nr.', 'Forslag', 2025, 2026],
  ['A01', 'Mindre lys på skolerne', -10, -20],
  ['A02', 'Billigere varme i svømmehallen', -5, -5],
  [null, 'Nettoeffektivisering', -15, -25],
];
const OVERVIEW = sheetFromRows('Oversigt', LIST, '#,##0');
const PLAN = sheetFromRows('Genopretning', [
  ['Genopretningsplan'],
  ['1.000 kr.', 2025, 2026],
  ['Reduktionsmål', -1000, -2000],
  ['Nye kontrakter', -700, -1200],
  ['Netto-udestående', -300, -800],
]);

const bookOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  name: 'Katalog.xlsx',
  sheets,
  tables: [],
  names: [],
});

async function checked(...sheets: readonly SheetSnapshot[]): Promise<CheckResult> {
  const result = await checkSnapshot(bookOf(...sheets));
  if (!result.ok) throw new Error('nobody cancelled');
  return result.value;
}

const gone: string[] = [];
const onGoTo = (cell: CellRange): void => void gone.push(formatAddress(cell));
beforeEach(() => gone.splice(0));

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('Overblik', () => {
  async function show(...sheets: readonly SheetSnapshot[]) {
    const asked = jest.fn();
    const result = await checked(...sheets);
    draw(<Overview sheets={result.sheets} onGoTo={onGoTo} onSheets={asked} />);
    return asked;
  }

  test('shows a group’s saving year by year, positive and in the sheet’s unit, and leads to its row', async () => {
    await show(OVERVIEW);
    expect(cellsOf(screen.getByRole('row', { name: /Børn/ }))).toEqual(['15', '25']);
    expect(cellsOf(screen.getByRole('row', { name: /^I alt/ }))).toEqual(['15', '25']);
    expect(screen.getByText(/^Beløb i 1\.000 kr\. En besparelse .*positivt tal/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Børn' }));
    expect(gone).toEqual(['Oversigt!C7:D7']);
  });

  test('leaves out a year in which nobody saves anything', async () => {
    const rows = LIST.map((row) => [
      row[0]!,
      row[1]!,
      row[2] === 2025 ? 2024 : row[2] === undefined ? null : 0,
      ...row.slice(2),
    ]);
    await show(sheetFromRows('Oversigt', rows, '#,##0'));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Gruppe',
      '2025',
      '2026',
    ]);
    expect(cellsOf(screen.getByRole('row', { name: /Børn/ }))).toEqual(['15', '25']);
  });

  test('shows a recovery plan as steps, and where the sheet’s own row says something else', async () => {
    await show(PLAN);
    expect(cellsOf(screen.getByRole('row', { name: /^2025/ }))).toEqual(['1.000', '0', '700', '300']);
    expect(cellsOf(screen.getByRole('row', { name: /^2026/ }))).toEqual(['2.000', '300', '1.200', '1.100']);
    expect(screen.getByText(/mangler der 1\.100 t\.kr\./)).toBeTruthy();
    expect(screen.getByText(/siger noget andet: 2026: 800 t\.kr\./)).toBeTruthy();
  });

  test('of a workbook without lists says so, and leads to how the sheets were read', async () => {
    const asked = await show(sheetFromRows('Ark1', [['Indkøb'], ['Mælk', 12]]));
    await userEvent.click(screen.getByRole('button', { name: 'Sådan læste jeg arket' }));
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('Sådan læste jeg arket', () => {
  const STRAY = sheetFromRows('Noter', [['Indkøb'], ['Mælk', 12], ['Brød', 7]]);

  async function show(...sheets: readonly SheetSnapshot[]) {
    draw(<Sheets explanation={explainWorkbook(await checked(...sheets))} onGoTo={onGoTo} />);
  }

  test('names every sheet with its kind, and on demand why, with unit, sign and rows', async () => {
    await show({ ...OVERVIEW, hiddenRows: [5] }, STRAY);
    expect(screen.getByText(/^2 ark: 1 som oversigt, 1 som ikke en del af kataloget\./)).toBeTruthy();
    expect(screen.queryByText(/forslag i rækkerne/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Oversigt/ }));
    expect(screen.getByText(/fordi det har tabeller med forslag i rækkerne/)).toBeTruthy();
    expect(screen.getByText(/en skjult række/)).toBeTruthy();
    expect(screen.getByText(/besparelser står som negative tal/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Rækkerne/ }));
    expect(screen.getByText(/netto, summen af række 5 og 6/)).toBeTruthy();
  });

  test('leads to the cells that were not understood, and can show the sheets with such cells alone', async () => {
    await show(OVERVIEW, STRAY);
    await userEvent.click(screen.getByRole('switch', { name: /ikke er forstået/ }));
    expect(screen.queryByRole('button', { name: /^Oversigt/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Noter/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Gå til Noter!B2' }));
    expect(gone).toEqual(['Noter!B2']);
  });

  test('stays short with many sheets: the rest comes when it is asked for', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ ...STRAY, name: `Noter ${index + 1}` }));
    await show(...many);
    expect(screen.getAllByText(/^Noter \d+$/)).toHaveLength(100);
    await userEvent.click(screen.getByText('Vis 30 mere'));
    expect(screen.getAllByText(/^Noter \d+$/)).toHaveLength(130);
  });
});

describe('Sammenlign', () => {
  const EARLIER = sheetFromRows(
    'Oversigt',
    LIST.map((row) =>
      row[0] === 'A01' ? ['A01', row[1]!, -12, -20] : row[0] === 'A02' ? ['C09', ...row.slice(1)] : row,
    ),
    '#,##0',
  );

  async function show(readFile: EarlierWorkbook['readFile']) {
    const result = await checked(OVERVIEW);
    draw(
      <EarlierWorkbookProvider readFile={readFile}>
        <Compare result={result} onGoTo={onGoTo} />
      </EarlierWorkbookProvider>,
    );
  }

  const noFiles: EarlierWorkbook['readFile'] = () => Promise.reject(new Error('no reader here'));
  const choose = (name: string, text = '') =>
    userEvent.upload(screen.getByTestId('earlier-file'), new File([text], name), { applyAccept: false });

  test('shows what changed since the chosen file by proposal, with renumbered ones recognised', async () => {
    await show(() => Promise.resolve(succeeded(bookOf(EARLIER))));
    await choose('tidligere.xlsx');
    const heading = await screen.findByRole('heading', { name: /^A01/ });
    expect(within(heading.closest('li')!).getByText(/2025: -12 → -10/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^A02/ }).closest('li')!.textContent).toContain('før C09');
    await userEvent.click(within(heading.closest('li')!).getByRole('button', { name: 'Gå til Oversigt!C5' }));
    expect(gone).toEqual(['Oversigt!C5']);
  });

  test('takes a basis pasted from another open copy, and says of other text that it is none', async () => {
    await show(noFiles);
    await userEvent.click(screen.getByRole('button', { name: 'Kopiér mellem to åbne kopier' }));
    const field = screen.getByRole('textbox');
    await userEvent.click(field);
    await userEvent.paste('noget andet');
    await userEvent.click(screen.getByRole('button', { name: 'Sammenlign med det indsatte' }));
    expect(await screen.findByText(/ikke et sammenligningsgrundlag/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.paste(writeBasis(bookOf(OVERVIEW)));
    await userEvent.click(screen.getByRole('button', { name: 'Sammenlign med det indsatte' }));
    expect(await screen.findByText(/Ingen beløb, rækker, titler eller totaler er ændret/)).toBeTruthy();
  });

  test('tells why a file can’t be read, and keeps the way to another', async () => {
    await show(() => Promise.resolve(failed({ trouble: 'unreadable', why: 'password' })));
    await choose('låst.xlsx');
    expect(await screen.findByText(/låst med en adgangskode/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Vælg tidligere udgave' })).toBeTruthy());
  });

  test('says so where the reader can’t be fetched', async () => {
    await show(noFiles);
    await choose('tidligere.xlsx');
    expect(await screen.findByText(/kunne ikke hentes/)).toBeTruthy();
  });
});
