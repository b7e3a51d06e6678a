/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import { FindingDetail, type FindingDetailProps } from '../../../src/taskpane/components/FindingDetail/FindingDetail';
import type { FindingEntry } from '../../../src/taskpane/state/finding-entry';
import { entryOf } from '../entries';
import { draw } from '../support';

const TEXT = 'Forslaget svarer til 1,2 % af rammen.';
const plain = entryOf({ cell: 'A01!A38', what: 'Teksten siger 1,2 %, tabellen siger 2,2 %.', severity: 'warning' });
const ENTRY: FindingEntry = {
  ...plain,
  described: {
    ...plain.described,
    why: 'Begge kan passe.',
    todo: 'Skriv, hvilken der er hvilken.',
    amount: '1,2 mio. kr.',
    steps: ['2.700 / 2,2 % = 120-125,6 mio. kr.', '1.500 / 1,2 % = 116-134,8 mio. kr.'],
    evidence: [
      { cell: parseAddress('A01!A38'), address: 'A01!A38', text: TEXT, span: { start: 21, end: 26 }, reads: '1,2 %' },
      { cell: parseAddress('A01!C12'), address: 'A01!C12', text: '', span: null, reads: null },
    ],
  },
};

function show(props: Partial<FindingDetailProps> = {}, locale: 'da' | 'en' = 'da') {
  const nothing = () => undefined;
  draw(
    <FindingDetail entry={ENTRY} position={2} of={3} onGoTo={nothing} onStep={nothing} onClose={nothing} {...props} />,
    locale,
  );
  return within(screen.getByRole('region', { name: /finding|fund/ }));
}

test('a finding says what, why, what to do, what is at stake and how it was worked out', () => {
  const detail = show();
  for (const text of [
    /Teksten siger/,
    'Begge kan passe.',
    'Skriv, hvilken der er hvilken.',
    '1,2 mio. kr.',
    '2 af 3',
  ]) {
    expect(detail.getByText(text)).toBeTruthy();
  }
  expect(
    within(detail.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(ENTRY.described.steps);
});

test('the figure is marked in the words around it', () => {
  const detail = show();
  expect(detail.getByText('1,2 %', { selector: 'mark' }).parentElement?.textContent).toBe(TEXT);
  expect(detail.getByText('Læst som 1,2 %')).toBeTruthy();
});

test('a place without words is said to be empty', () => {
  expect(show().getByText('Tom celle')).toBeTruthy();
});

test('each place can be gone to by itself', async () => {
  const gone: CellRange[] = [];
  const detail = show({ onGoTo: (cell) => gone.push(cell) });
  await userEvent.click(detail.getByRole('button', { name: 'Gå til A01!C12' }));
  await userEvent.click(detail.getByRole('button', { name: 'Gå til A01!A38' }));
  expect(gone).toEqual([parseAddress('A01!C12'), parseAddress('A01!A38')]);
});

test('the last finding has no next one, and says so', async () => {
  const steps: number[] = [];
  const detail = show({ position: 3, onStep: (step) => steps.push(step) });
  const next = detail.getByRole('button', { name: 'Næste fund' });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(next);
  await userEvent.click(detail.getByRole('button', { name: 'Forrige fund' }));
  expect(steps).toEqual([-1]);
});

test('headings with nothing under them are left out', () => {
  const bare = { ...ENTRY, described: { ...ENTRY.described, why: '', todo: '', steps: [], amount: null } };
  const detail = show({ entry: bare });
  expect(detail.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    ENTRY.described.what,
    'Hvor tallene står',
  ]);
});

test('in English the frame around the finding is English', () => {
  const detail = show({}, 'en');
  expect(detail.getByRole('button', { name: 'Go to A01!A38' })).toBeTruthy();
  expect(detail.getByRole('heading', { name: 'The arithmetic' })).toBeTruthy();
  expect(detail.getByText('Warning')).toBeTruthy();
});
