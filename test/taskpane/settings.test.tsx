/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatAddress, parseAddress } from '../../src/core/workbook/cell-ref';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import {
  CATALOGUE,
  contentAt,
  finding,
  noFinding,
  openPage,
  openSettings,
  patiently,
  press,
  startPane,
  storeOf,
} from './start-pane';

jest.setTimeout(30_000);
beforeAll(patiently);

const sheetsOf = (host: MemoryHost) => host.snapshot().sheets.map(({ name }) => name);

test('the language is chosen under settings as well', async () => {
  startPane();
  await openSettings();
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
});

test('a check switched off finds nothing, here and the next time, until it is switched on', async () => {
  const kept = new Map<string, string>();
  const first = startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  await userEvent.click(await finding());
  await press(/^Slå tjekket ”.*” fra$/);
  await waitFor(() => expect(noFinding()).toBeNull());
  first.unmount();
  startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  await screen.findByRole('region', { name: 'Resultat' });
  expect(noFinding()).toBeNull();
  await openSettings();
  await press(/tjek er slået til$/);
  await press('Sæt alle tilbage');
  await openPage('Tjek');
  expect(await finding()).toBeTruthy();
});

test('a check’s findings count as the user says, here and the next time', async () => {
  const kept = new Map<string, string>();
  const first = startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  await finding();
  await openSettings();
  await press(/tjek er slået til$/);
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Totaler' });
  expect(choice.selectedOptions[0]!.textContent).toBe('Som normalt (fejl)');
  await userEvent.selectOptions(choice, 'Bemærkning');
  await openPage('Tjek');
  expect(await screen.findByRole('treeitem', { name: /^Bemærkning A01: .*er ikke summen/ })).toBeTruthy();
  first.unmount();
  startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  expect(await screen.findByRole('treeitem', { name: /^Bemærkning A01: .*er ikke summen/ })).toBeTruthy();
  expect(noFinding()).toBeNull();
});

test('a choice that this version can’t use is left out', async () => {
  const kept = new Map([
    ['katalogtjek.settings', '{"severities":{"total-mismatch":"grave","no-such-check":"info"},"off":7}'],
  ]);
  startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  expect(await finding()).toBeTruthy();
});

test('marks follow the open findings while switched on, and are gone at once when off', async () => {
  const { host } = startPane();
  await press('Tjek katalog');
  await finding();
  expect(host.highlighted).toEqual([]);
  await press('Markér fund i arkene');
  await waitFor(() => expect(host.highlighted.map(formatAddress)).toContain('A01!C6'));
  host.edit(parseAddress('A01!C6'), { value: -1_500 });
  await waitFor(() => expect(host.highlighted.map(formatAddress)).not.toContain('A01!C6'));
  await press('Markér fund i arkene');
  await waitFor(() => expect(host.highlighted).toEqual([]));
});

test('a new proposal is inserted and shown; that the overview had no room for it is said', async () => {
  const { host } = startPane();
  await openSettings();
  await press('Nyt forslag');
  expect(await screen.findByText('Forslaget A02 er sat ind.')).toBeTruthy();
  expect(screen.getByText(/Oversigten havde ingen tom række/)).toBeTruthy();
  await waitFor(() => expect(host.revealed && formatAddress(host.revealed)).toBe('A02!A1'));
  await press('Fortryd');
  await waitFor(() => expect(sheetsOf(host)).toEqual(['A01']));
});

test.each([
  ['Ny genopretningsplan', 'Genopretningsplan'],
  ['Ark med fundene', 'Katalogtjek'],
  ['Ark til egne ord (Katalogskema)', 'Katalogskema'],
])('%s comes as the sheet %s', async (button, sheet) => {
  const { host } = startPane();
  await openSettings();
  await press(button);
  await waitFor(() => expect(sheetsOf(host)).toContain(sheet));
});

test('the example is a catalogue to try on, and is removed again', async () => {
  const { host } = startPane(new MemoryHost({ ...CATALOGUE, sheets: [] }));
  await press('Indsæt eksempel');
  await screen.findByText(/Eksemplet er sat ind/);
  await press('Tjek katalog');
  expect(await screen.findByRole('treeitem', { name: /^Fejl.*EKS02/ })).toBeTruthy();
  await openSettings();
  await press('Fjern eksempel');
  await waitFor(() => expect(sheetsOf(host)).toEqual([]));
});

/** A workbook whose net cell holds a function of ours. */
function withFunction(): MemoryHost {
  const host = new MemoryHost(CATALOGUE);
  host.edit(parseAddress('A01!C6'), { value: -1_500, formula: '=NETSAVING(C4:C5)' });
  return host;
}

test('functions are listed before they become values, and undo brings them back', async () => {
  const { host } = startPane(withFunction());
  await openSettings();
  await press('Frys funktioner …');
  expect(await screen.findByText('A01!C6: -1500')).toBeTruthy();
  expect(contentAt(host, 5, 2)).toBe('=NETSAVING(C4:C5)');
  await press('Frys');
  await screen.findByText('1 funktion er erstattet af sin værdi.');
  expect(contentAt(host, 5, 2)).toBe(-1_500);
  await press('Fortryd');
  await waitFor(() => expect(contentAt(host, 5, 2)).toBe('=NETSAVING(C4:C5)'));
});

test('all traces are listed before they go, and cancelling leaves them', async () => {
  const { host } = startPane(withFunction());
  await openSettings();
  await press('Ark med fundene');
  await screen.findByText('Fundene står på arket Katalogtjek.');
  await press('Fjern alle spor …');
  expect(await screen.findByText('1 funktion bliver til sin værdi.')).toBeTruthy();
  expect(screen.getByText('Arket Katalogtjek slettes med de accepterede fund på det.')).toBeTruthy();
  await press('Annullér');
  expect(sheetsOf(host)).toContain('Katalogtjek');
  await press('Fjern alle spor …');
  await userEvent.click(await screen.findByRole('button', { name: 'Fjern' }));
  await screen.findByText('Projektmappen er nu uden spor af Katalogtjek.');
  expect(sheetsOf(host)).toEqual(['A01']);
  expect(contentAt(host, 5, 2)).toBe(-1_500);
  expect(host.settings.size).toBe(0);
});

test('the latest write can be undone after the pane was closed', async () => {
  const { host, unmount } = startPane();
  await openPage('Totaler');
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv' }));
  await screen.findByText('Der er skrevet totaler i 2 celler.');
  unmount();
  startPane(host);
  await openPage('Totaler');
  expect(await screen.findByText(/^Senest skrevet 22\. nov\. 2026.*: 2 celler\.$/)).toBeTruthy();
  await press('Fortryd');
  await waitFor(() => expect(contentAt(host, 5, 2)).toBe(1_500));
});
