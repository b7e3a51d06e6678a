/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CarrySheet } from '../../../src/taskpane/components/TotalsPage/CarrySheet';
import { draw } from '../support';

test('a carry-forward without room is offered on a sheet of its own, and written only when asked for', async () => {
  const written: string[] = [];
  const sheet = { name: 'Katalogtjek totaler', rows: [] };
  draw(<CarrySheet sheet={sheet} isBusy={false} onWrite={({ name }) => written.push(name)} />);
  expect(screen.getByText(/”Katalogtjek totaler”/)).toBeTruthy();
  expect(written).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv arket' }));
  expect(written).toEqual(['Katalogtjek totaler']);
});
