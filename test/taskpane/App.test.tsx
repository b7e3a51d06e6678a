/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatAddress, parseAddress } from '../../src/core/workbook/cell-ref';
import { sheetFromRows, type Snapshot } from '../../src/core/workbook/snapshot';
import { failed, type HostResult, type ReadOptions } from '../../src/app/workbook-host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { CATALOGUE, contentAt, finding, openPage, patiently, press, startPane as start, storeOf } from './start-pane';

jest.setTimeout(30_000);
beforeAll(patiently);

const NO_CATALOGUE: Snapshot = { ...CATALOGUE, sheets: [sheetFromRows('Ark1', [['Indkøb'], ['Mælk']])] };

describe('the pane', () => {
  test('says on its first run what it does, and offers the check', () => {
    start();
    expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Tjek katalog' })).toBeTruthy();
  });

  test('is Danish until the user switches, and remembers the choice', async () => {
    const kept = new Map<string, string>();
    const { unmount } = start(undefined, storeOf(kept));
    expect(document.documentElement.lang).toBe('da');
    await press('English');
    expect(await screen.findByRole('button', { name: 'Check catalogue' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    unmount();
    start(undefined, storeOf(kept));
    expect(await screen.findByRole('button', { name: 'Check catalogue' })).toBeTruthy();
  });

  test('switches language where the web view refuses storage', async () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    start(undefined, { getItem: refuse, setItem: refuse });
    await press('English');
    expect(await screen.findByRole('button', { name: 'Check catalogue' })).toBeTruthy();
  });
});

describe('a check', () => {
  test('ends in a sentence and a list; choosing a finding shows it and goes to its cell', async () => {
    const { host } = start();
    await press('Tjek katalog');
    await userEvent.click(await finding());
    expect(screen.getByRole('region', { name: 'Resultat' }).textContent).toMatch(/^Fandt 1 fejl.* på 1 ark\./);
    expect(screen.getByRole('region', { name: 'Valgt fund' })).toBeTruthy();
    await waitFor(() => expect(host.revealed && formatAddress(host.revealed)).toMatch(/^A01!C6/));
  });

  test('keeps the finding chosen through a new check and a look at the totals', async () => {
    start();
    await press('Tjek katalog');
    await userEvent.click(await finding());
    await press('Tjek katalog');
    expect(await screen.findByRole('region', { name: 'Valgt fund' })).toBeTruthy();
    await openPage('Totaler');
    await screen.findByRole('region', { name: 'Skriv totaler' });
    await openPage('Tjek');
    expect((await finding()).getAttribute('aria-selected')).toBe('true');
  });

  test('of a workbook without a catalogue says so and what to do', async () => {
    start(new MemoryHost(NO_CATALOGUE));
    await press('Tjek katalog');
    expect(await screen.findByRole('heading', { name: 'Intet katalog fundet' })).toBeTruthy();
  });

  test('that the host refuses is told in a sentence, and the earlier findings stay', async () => {
    const { host } = start();
    await press('Tjek katalog');
    await finding();
    host.trouble = { trouble: 'busy-editing' };
    await press('Tjek katalog');
    expect(await screen.findByText(/fordi du er ved at skrive i en celle/)).toBeTruthy();
    expect(await finding()).toBeTruthy();
  });

  test('can be cancelled on the way', async () => {
    class SlowHost extends MemoryHost {
      override async read({ isCancelled }: ReadOptions = {}): Promise<HostResult<Snapshot>> {
        while (!isCancelled?.()) await new Promise((resolve) => setTimeout(resolve, 1));
        return failed({ trouble: 'cancelled' });
      }
    }
    start(new SlowHost(CATALOGUE));
    await press('Tjek katalog');
    expect(screen.getByRole('progressbar', { name: 'Tjekker kataloget' })).toBeTruthy();
    await press('Annullér');
    expect(await screen.findByText('Tjekket blev annulleret. Intet er ændret.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('writing totals', () => {
  async function write() {
    const { host } = start();
    await openPage('Totaler');
    await screen.findByRole('region', { name: 'Skriv totaler' });
    await press('Skriv');
    await screen.findByText('Der er skrevet totaler i 2 celler.');
    return host;
  }

  test('shows first what would be written, and how far the typed value was off', async () => {
    const { host } = start();
    await openPage('Totaler');
    expect(await screen.findByRole('row', { name: '2025 C6 1.500 -1.500 -3.000' })).toBeTruthy();
    expect(contentAt(host, 5, 2)).toBe(1_500);
  });

  test('puts a formula in every net cell, and Fortryd puts the typed values back', async () => {
    const host = await write();
    expect([contentAt(host, 5, 2), contentAt(host, 5, 3)]).toEqual([
      expect.stringMatching(/^=NETSAVING\(/),
      expect.stringMatching(/^=NETSAVING\(/),
    ]);
    await press('Fortryd');
    expect(await screen.findByText('2 celler er sat tilbage, som de var.')).toBeTruthy();
    expect([contentAt(host, 5, 2), contentAt(host, 5, 3)]).toEqual([1_500, -1_500]);
  });

  test('is not undone over someone else’s change, and names the cell', async () => {
    const host = await write();
    host.edit(parseAddress('A01!C6'), { value: 7, formula: null });
    await press('Fortryd');
    expect(await screen.findByText(/A01!C6 er ændret i mellemtiden/)).toBeTruthy();
    expect(contentAt(host, 5, 2)).toBe(7);
  });

  test('is refused as a whole when a cell has changed since the check', async () => {
    const isNotLive = new Map([['katalogtjek.settings', '{"isLive":false}']]);
    const { host } = start(undefined, storeOf(isNotLive));
    await openPage('Totaler');
    await screen.findByRole('region', { name: 'Skriv totaler' });
    host.edit(parseAddress('A01!D6'), { value: 8 });
    await press('Skriv');
    expect(await screen.findByText(/A01!D6 er ændret i mellemtiden/)).toBeTruthy();
    expect([contentAt(host, 5, 2), contentAt(host, 5, 3)]).toEqual([1_500, 8]);
  });
});
