/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CrashBoundary } from '../../../src/taskpane/components/CrashBoundary/CrashBoundary';
import { draw } from '../support';

function Broken(): never {
  throw new TypeError('Fortroligt: skolen lukkes');
}

test('a view that breaks ends in a report that can be copied and holds no cell contents', async () => {
  // React reports what a boundary catches on the console as well.
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  userEvent.setup();
  draw(
    <CrashBoundary>
      <Broken />
    </CrashBoundary>,
  );
  const report = screen.getByRole('textbox', { name: 'Fejlrapport uden celleindhold' });
  expect((report as HTMLTextAreaElement).value).toMatch(/^Katalogtjek\nTypeError\n/);
  expect(document.body.textContent).not.toContain('skolen lukkes');
  await userEvent.click(screen.getByRole('button', { name: 'Kopiér rapport' }));
  expect(await navigator.clipboard.readText()).toBe((report as HTMLTextAreaElement).value);
  expect(screen.getByRole('button', { name: 'Kopieret' })).toBeTruthy();
  logged.mockRestore();
});
