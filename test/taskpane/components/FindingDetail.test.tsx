/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import type { FindingDetailProps } from '../../../src/taskpane/components/FindingDetail/detail-props';
import { FindingDetail } from '../../../src/taskpane/components/FindingDetail/FindingDetail';
import type { FindingEntry } from '../../../src/taskpane/state/finding-entry';
import type { OfferedFix } from '../../../src/taskpane/state/use-fix';
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

const NO_FIX: OfferedFix = { isProved: false, planned: [] };

function show(props: Partial<FindingDetailProps> = {}, locale: 'da' | 'en' = 'da') {
  const nothing = () => undefined;
  draw(
    <FindingDetail
      {...{ entry: ENTRY, position: 2, of: 3, isBusy: false, doing: null, name: 'Ida', fix: NO_FIX }}
      {...{ onGoTo: nothing, onStep: nothing, onClose: nothing, onStart: nothing, onStop: nothing }}
      {...{ onAccept: nothing, onWithdraw: nothing, onSwitchOff: nothing, onFix: nothing }}
      {...props}
    />,
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

const GIVEN = {
  key: 'k',
  fingerprint: 'f',
  reason: 'Aftalt med udvalget',
  name: 'Ida',
  date: '2026-11-22',
  row: {} as never,
};
const accepted = (status: 'accepted' | 'changed'): FindingEntry => ({
  ...ENTRY,
  status: { status, acceptance: GIVEN },
});

test('accepting asks for a reason before anything is said to be accepted', async () => {
  const given: string[] = [];
  const detail = show({ doing: 'accept', onAccept: (reason, name) => given.push(`${reason}/${name}`) });
  expect(document.activeElement).toBe(detail.getByRole('textbox', { name: /Begrundelse/ }));
  await userEvent.keyboard('{Enter}');
  expect(detail.getByText('Skriv, hvorfor fundet kan accepteres.')).toBeTruthy();
  await userEvent.keyboard('Set med økonomi{Enter}');
  expect(given).toEqual(['Set med økonomi/Ida']);
});

test('Escape leaves the reason unwritten', async () => {
  let stopped = 0;
  show({ doing: 'accept', onStop: () => void (stopped += 1) });
  await userEvent.keyboard('Uf{Escape}');
  expect(stopped).toBe(1);
});

test('an accepted finding says by whom, when and why, and can be opened again', async () => {
  let withdrawn = 0;
  const detail = show({ entry: accepted('accepted'), onWithdraw: () => void (withdrawn += 1) });
  expect(detail.getByText('Accepteret af Ida den 22. november 2026')).toBeTruthy();
  expect(detail.getByText('Aftalt med udvalget')).toBeTruthy();
  await userEvent.click(detail.getByRole('button', { name: 'Åbn fundet igen' }));
  expect(withdrawn).toBe(1);
});

test('a finding whose numbers changed shows its old reason and offers it again', () => {
  const detail = show({ entry: accepted('changed'), doing: 'accept' });
  expect(detail.getByText(/Blev accepteret af Ida.*men tallene er ændret siden/)).toBeTruthy();
  expect(detail.getByRole<HTMLTextAreaElement>('textbox', { name: /Begrundelse/ }).value).toBe('Aftalt med udvalget');
});

const NUMBER_FORMAT = { numberFormat: 'General' };
/** Texts that become numbers, in cells below each other. */
const asNumbers = (texts: readonly string[]): OfferedFix => ({
  isProved: true,
  planned: texts.map((text, row) => ({
    edit: {
      cell: parseAddress(`A01!C${row + 5}`),
      expected: { value: text, formula: null, ...NUMBER_FORMAT },
      write: { value: Number(text) },
    },
    label: '',
    year: null,
    together: null,
    oldText: text,
    newText: text,
    difference: null,
  })),
});

test('a fix is offered only where there is one; a total that may not be what is wrong is offered as a total', () => {
  expect(show().queryByRole('button', { name: /^(?:Ret|Skriv totalen) …$/ })).toBeNull();
  cleanup();
  expect(show({ fix: asNumbers(['12']) }).getByRole('button', { name: 'Ret …' })).toBeTruthy();
  cleanup();
  const { planned } = asNumbers(['12']);
  expect(show({ fix: { isProved: false, planned } }).getByRole('button', { name: 'Skriv totalen …' })).toBeTruthy();
});

test('a fix shows each cell before and after, and writes when it is confirmed', async () => {
  const done: string[] = [];
  const detail = show({
    fix: asNumbers(['12', '7']),
    doing: 'fix',
    onFix: () => done.push('written'),
    onStop: () => done.push('left'),
  });
  const cells = detail.getAllByRole('row').map((row) => row.textContent);
  expect(cells).toEqual(['CelleFørEfter', 'C51212', 'C677']);
  expect(done).toEqual([]);
  await userEvent.click(detail.getByRole('button', { name: 'Ret 2 celler' }));
  await userEvent.keyboard('{Escape}');
  expect(done).toEqual(['written', 'left']);
});

test('a fix of very many cells shows the first, and the rest when asked', async () => {
  const detail = show({ fix: asNumbers(Array.from({ length: 30 }, (_, row) => String(row))), doing: 'fix' });
  expect(detail.getAllByRole('row')).toHaveLength(13);
  await userEvent.click(detail.getByRole('button', { name: 'Vis 12 mere' }));
  expect(detail.getAllByRole('row')).toHaveLength(25);
  expect(detail.getByRole('button', { name: 'Ret 30 celler' })).toBeTruthy();
});
