/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import { finding, noFinding, patiently, press, startPane, storeOf } from './start-pane';

jest.setTimeout(30_000);
beforeAll(patiently);

const kept = new Map<string, string>();

/** Checks and accepts the finding about the net row, by the keys alone. */
async function accept(): Promise<MemoryHost> {
  const { host } = startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  (await finding()).focus();
  await userEvent.keyboard('a');
  await userEvent.type(await screen.findByRole('textbox', { name: /Begrundelse/ }), 'Aftalt med udvalget');
  const name = screen.getByRole('textbox', { name: 'Navn' });
  await userEvent.clear(name);
  await userEvent.type(name, 'Ida');
  await press('Acceptér');
  await screen.findByText('Fundet er accepteret.');
  return host;
}

const sheetText = (host: MemoryHost): string =>
  JSON.stringify(host.snapshot().sheets.find(({ name }) => name === 'Katalogtjek')?.values);

test('an accepted finding leaves the open list and stands in the workbook with reason, name and today', async () => {
  const host = await accept();
  expect(noFinding()).toBeNull();
  expect(sheetText(host)).toMatch(/"Aftalt med udvalget","Ida","2026-11-22"/);
  expect(screen.getByRole('region', { name: 'Resultat' }).textContent).not.toMatch(/1 fejl/);
  // The keyboard goes on where it was.
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
});

test('the accepted ones have their own list, where they can be opened again', async () => {
  await accept();
  await press('1 fund er accepteret');
  await userEvent.click(await finding());
  expect(await screen.findByText('Accepteret af Ida den 22. november 2026')).toBeTruthy();
  await press('Åbn fundet igen');
  await screen.findByText('Fundet er åbent igen.');
  await press('Vis alle åbne fund');
  expect(await finding()).toBeTruthy();
});

test('an acceptance is open again, with its old reason, once the numbers change', async () => {
  const host = await accept();
  host.edit(parseAddress('A01!C6'), { value: 1_400 });
  await userEvent.click(await finding());
  expect(await screen.findByText(/Blev accepteret af Ida.*tallene er ændret siden/)).toBeTruthy();
  expect(screen.getByText('Aftalt med udvalget')).toBeTruthy();
});

test('z takes the acceptance back', async () => {
  await accept();
  screen.getAllByRole('treeitem')[0]!.focus();
  await userEvent.keyboard('z');
  expect(await finding()).toBeTruthy();
});

test('the name is remembered for the next finding and the next day', async () => {
  await accept();
  expect(kept.get('katalogtjek.settings')).toContain('Ida');
});

test('a reason that can’t be written is told, and the finding stays open', async () => {
  const { host } = startPane();
  await press('Tjek katalog');
  await userEvent.click(await finding());
  await press('Acceptér …');
  await userEvent.type(await screen.findByRole('textbox', { name: /Begrundelse/ }), 'Fordi');
  host.readOnly = true;
  await press('Acceptér');
  expect(await screen.findByText(/skrivebeskyttet/)).toBeTruthy();
  await waitFor(() => expect(noFinding()).not.toBeNull());
});
