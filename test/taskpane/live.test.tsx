/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { finding, noFinding, openPage, openSettings, patiently, press, startPane, storeOf } from './start-pane';

jest.setTimeout(30_000);
beforeAll(patiently);

const NET = parseAddress('A01!C6');
const PAUSED = 'Ikke opdateret: Projektmappen er ændret siden tjekket.';

async function checkedPane() {
  const { host } = startPane();
  await press('Tjek katalog');
  await finding();
  return host;
}

test('a corrected cell takes its finding off the list, and a new fault comes onto it', async () => {
  const host = await checkedPane();
  host.edit(NET, { value: -1_500 });
  await waitFor(() => expect(noFinding()).toBeNull());
  host.edit(NET, { value: -1_600 });
  expect(await finding()).toBeTruthy();
});

test('the chosen finding stays chosen when its numbers change', async () => {
  const host = await checkedPane();
  await userEvent.click(await finding());
  const before = screen.getByRole('region', { name: 'Valgt fund' }).textContent;
  host.edit(NET, { value: 1_700 });
  await waitFor(() => expect(screen.getByRole('region', { name: 'Valgt fund' }).textContent).not.toBe(before));
  expect((await finding()).getAttribute('aria-selected')).toBe('true');
});

test('a change that can’t be read is said, and the next one catches up', async () => {
  const host = await checkedPane();
  host.trouble = { trouble: 'busy-editing' };
  host.edit(NET, { value: -1_500 });
  expect(await screen.findByText(/Ikke opdateret: Den seneste ændring kunne ikke læses/)).toBeTruthy();
  host.trouble = null;
  host.edit(parseAddress('A01!A5'), { value: 'Reinvestering' });
  await waitFor(() => expect(noFinding()).toBeNull());
  expect(screen.queryByText(/Ikke opdateret/)).toBeNull();
});

test('what was written by the pane is checked at once', async () => {
  const host = await checkedPane();
  await openPage('Totaler');
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv' }));
  await screen.findByText('Der er skrevet totaler i 2 celler.');
  await waitFor(() => expect(noFinding()).toBeNull());
  expect(host.snapshot().sheets[0]?.formulas[5]?.[2]).toMatch(/^=NETSAVING/);
});

test('switched off, the list stands still and says so until it is checked again', async () => {
  const kept = new Map<string, string>();
  const { host, unmount } = startPane(undefined, storeOf(kept));
  await press('Tjek katalog');
  await finding();
  await openSettings();
  await userEvent.click(screen.getByRole('switch', { name: 'Tjek løbende' }));
  await openPage('Tjek');
  expect(await screen.findByText('Løbende tjek er slået fra.')).toBeTruthy();
  host.edit(NET, { value: -1_500 });
  expect(await screen.findByText(PAUSED)).toBeTruthy();
  expect(noFinding()).not.toBeNull();
  await press('Tjek igen');
  await waitFor(() => expect(noFinding()).toBeNull());
  expect(screen.queryByText(PAUSED)).toBeNull();
  unmount();
  expect(kept.get('katalogtjek.settings')).toContain('"isLive":false');
});

test('switched on again, it catches up with what happened meanwhile', async () => {
  const host = await checkedPane();
  await openSettings();
  const live = screen.getByRole('switch', { name: 'Tjek løbende' });
  await userEvent.click(live);
  host.edit(NET, { value: -1_500 });
  await userEvent.click(live);
  await openPage('Tjek');
  await waitFor(() => expect(noFinding()).toBeNull());
});

test('a mistake in the program while checking ends in a report, not in silence', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { host } = startPane();
  host.read = () => Promise.reject(new TypeError('Fortroligt: skolen lukkes'));
  await press('Tjek katalog');
  expect(await screen.findByRole('heading', { name: 'Der gik noget galt i opgaveruden' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('skolen lukkes');
  logged.mockRestore();
});

test('what happened on one page is no news on the next, and undo is offered once on either', async () => {
  await checkedPane();
  await openPage('Totaler');
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv' }));
  await screen.findByText('Der er skrevet totaler i 2 celler.');
  expect(await screen.findByRole('button', { name: 'Fortryd' })).toBeTruthy();
  await openPage('Totaler');
  expect(await screen.findByText(/^Senest skrevet/)).toBeTruthy();
  expect(screen.queryByText('Der er skrevet totaler i 2 celler.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(await screen.findByText('2 celler er sat tilbage, som de var.')).toBeTruthy();
});
