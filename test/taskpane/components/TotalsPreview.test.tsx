/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlannedTotal } from '../../../src/app/write-totals';
import { formatLocalAddress, parseAddress } from '../../../src/core/workbook/cell-ref';
import type { Edit } from '../../../src/core/workbook/edit-plan';
import { TotalsPreview, type TotalsPreviewProps } from '../../../src/taskpane/components/TotalsPreview/TotalsPreview';
import { draw } from '../support';

function planned(address: string, year: number, difference: string | null): PlannedTotal {
  const cell = parseAddress(address);
  return {
    edit: {
      cell,
      expected: { value: -1_500, formula: null, numberFormat: '#,##0' },
      write: { formula: `=NETSAVING(C13:C14)` },
    },
    label: 'Samlet varig ændring',
    year,
    together: null,
    oldText: '-1.500',
    newText: difference === null ? '-1.500' : '-5.000',
    difference,
  };
}

const PLAN = [planned('A01!C15', 2025, null), planned('A01!D15', 2026, null), planned('A02!C20', 2025, '-3.500')];

function show(props: Partial<TotalsPreviewProps> = {}) {
  const nothing = () => undefined;
  draw(<TotalsPreview planned={PLAN} left={[]} isBusy={false} onWrite={nothing} onGoTo={nothing} {...props} />);
}

const cellsWritten = (edits: readonly Edit[]) => edits.map(({ cell }) => formatLocalAddress(cell));

test('each row is shown with its cells before and after, and how far the typed value was off', () => {
  show();
  const rows = within(screen.getByRole('table', { name: 'Samlet varig ændring, A02' })).getAllByRole('row');
  expect(
    rows.map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([[], ['2025', 'C20', '-1.500', '-5.000', '-3.500']]);
  expect(screen.getByText(/3 celler på 2 ark/)).toBeTruthy();
  expect(screen.getByText('C20: =NETSAVING(C13:C14)')).toBeTruthy();
});

test('nothing is written before Skriv is pressed, and then every row', async () => {
  const written: string[][] = [];
  show({ onWrite: (edits) => written.push(cellsWritten(edits)) });
  expect(written).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv' }));
  expect(written).toEqual([['C15', 'D15', 'C20']]);
});

test('a row can be left out', async () => {
  const written: string[][] = [];
  show({ onWrite: (edits) => written.push(cellsWritten(edits)) });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Samlet varig ændring, A01' }));
  expect(screen.getByText('1 af 3 celler valgt')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv' }));
  expect(written).toEqual([['C20']]);
});

test('with no row chosen there is nothing to write', async () => {
  const written: string[][] = [];
  show({ onWrite: (edits) => written.push(cellsWritten(edits)) });
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv' }));
  expect(written).toEqual([]);
});

test('a cell in the preview can be gone to', async () => {
  const gone: string[] = [];
  show({ onGoTo: (cell) => gone.push(formatLocalAddress(cell)) });
  await userEvent.click(screen.getByRole('button', { name: 'D15' }));
  expect(gone).toEqual(['D15']);
});

test('where no total is left to write the page says why', () => {
  show({ planned: [] });
  expect(screen.getByRole('heading', { name: 'Ingen totaler at skrive' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skriv' })).toBeNull();
});

test('a total that can’t become a formula is named with the reason and its cell', async () => {
  const gone: string[] = [];
  const cell = parseAddress('A03!D9');
  show({
    left: [{ cell, label: 'I alt', because: 'number-as-text' }],
    onGoTo: (place) => gone.push(formatLocalAddress(place)),
  });
  expect(screen.getByText(/I alt: .*tekst/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'A03!D9' }));
  expect(gone).toEqual(['D9']);
});

test('rows that reckon with each other are chosen together', async () => {
  const written: string[][] = [];
  const rows = [planned('A01!C15', 2025, null), planned('A01!C16', 2025, null)];
  show({
    planned: rows.map((row) => ({ ...row, together: 'x' })),
    onWrite: (edits) => written.push(cellsWritten(edits)),
  });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv' }));
  expect(written).toEqual([['C15', 'C16']]);
});
