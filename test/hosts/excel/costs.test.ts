/** @jest-environment jsdom */
import { contentAt } from '../../../src/core/workbook/cell-content';
import { cellAt, parseAddress } from '../../../src/core/workbook/cell-ref';
import type { EditPlan } from '../../../src/core/workbook/edit-plan';
import type { SheetContent } from '../../../src/core/workbook/sheet-change';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { good } from '../../contract/contract-cells';
import { openExcel, turn } from '../../support/open-excel';
import type { Sheets } from '../../support/open-excel';
import { TestTimer } from '../../support/test-timer';

// Nothing here waits for anything; a busy machine may take its time all the same.
jest.setTimeout(60_000);

/** A catalogue of 39 cases and its overview: 40 rows of a label, six years and a formula on each sheet. */
const CATALOGUE: Sheets = Object.fromEntries(
  Array.from({ length: 40 }, (_, sheet) => [
    `HA${sheet + 1}`,
    Array.from({ length: 40 }, (__, row) => [
      `Varig ændring ${row}, forslag ${sheet + 1}`,
      ...Array.from({ length: 6 }, (___, year) => -100 * row - year),
      '=SUM(B1:G1)',
    ]),
  ]),
);

const FINDINGS: SheetContent = {
  name: 'Katalogtjek',
  rows: Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => ({ value: row === 0 ? `Kolonne ${column}` : 'Teksten siger 1,2 %.' })),
  ),
  headings: [0],
  columnWidths: [10, 20],
  table: { name: 'KatalogtjekFund', address: 'A1:J100' },
};

const timer = new TestTimer();

async function sixCells(host: ExcelHost): Promise<EditPlan> {
  const [sheet] = good(await host.read({ sheets: ['HA1'] })).sheets;
  if (!sheet) throw new Error('no sheet');
  const columns = [1, 2, 3, 4, 5, 6];
  return {
    edits: columns.map((column) => ({
      cell: cellAt('HA1', 39, column),
      expected: contentAt(sheet, 39, column),
      write: { formula: '=NETSAVING(B1:B9)' },
    })),
  };
}

/** What each operation takes at most: round trips exactly, kilobytes sent and answered. docs/excel-host.md lists the same. */
const OPERATIONS: readonly (readonly [
  string,
  { readonly trips: number; readonly sent: number; readonly answered: number },
  (host: ExcelHost) => Promise<() => Promise<unknown>>,
])[] = [
  ['info', { trips: 1, sent: 1, answered: 6 }, async (host) => () => host.info()],
  ['read', { trips: 2, sent: 32, answered: 560 }, async (host) => () => host.read()],
  [
    'apply, 6 cells',
    { trips: 2, sent: 4, answered: 3 },
    async (host) => {
      const plan = await sixCells(host);
      return () => host.apply(plan);
    },
  ],
  [
    'apply, a sheet of 100 findings added',
    { trips: 2, sent: 40, answered: 80 },
    async (host) => () => host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] }),
  ],
  [
    'apply, that sheet rewritten',
    { trips: 4, sent: 130, answered: 170 },
    async (host) => {
      good(await host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] }));
      return () => host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet: FINDINGS }] });
    },
  ],
  ['reveal', { trips: 1, sent: 2, answered: 1 }, async (host) => () => host.reveal(parseAddress('HA2!B2'))],
  [
    'highlight, for the first time',
    { trips: 3, sent: 40, answered: 16 },
    async (host) => () => host.highlight([parseAddress('HA2!B2'), parseAddress('HA3!C4')]),
  ],
  [
    'clearHighlights',
    { trips: 3, sent: 4, answered: 3 },
    async (host) => {
      good(await host.highlight([parseAddress('HA2!B2'), parseAddress('HA3!C4')]));
      return () => host.clearHighlights();
    },
  ],
  ['readSetting', { trips: 1, sent: 1, answered: 1 }, async (host) => () => host.readSetting('journal')],
  ['writeSetting', { trips: 1, sent: 1, answered: 1 }, async (host) => () => host.writeSetting('journal', 'x')],
  ['onChange', { trips: 1, sent: 3, answered: 6 }, async (host) => () => host.onChange(() => undefined)],
];

test.each(OPERATIONS)('%s costs no more than its documentation says', async (_, most, prepare) => {
  const { excel } = await openExcel(CATALOGUE);
  const run = await prepare(new ExcelHost(timer));
  await turn();
  excel.traffic.reset();
  const result = (await run()) as { readonly ok: boolean };
  expect(result.ok).toBe(true);
  const { requests, responses } = excel.traffic.bytes();
  expect(excel.traffic.roundTrips()).toHaveLength(most.trips);
  expect({
    sent: Math.ceil(requests / 1024) <= most.sent,
    answered: Math.ceil(responses / 1024) <= most.answered,
  }).toEqual({ sent: true, answered: true });
  // A bound that is far off would say nothing.
  expect(requests / 1024).toBeGreaterThan(most.sent / 4);
});
