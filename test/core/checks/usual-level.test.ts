import { usualLevel } from '../../../src/core/checks/usual-level';
import type { Proposal } from '../../../src/core/catalogue/catalogue';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';

const sheet = (...rows: readonly (readonly [role: string, id: string | null])[]): SheetReading =>
  ({
    tables: [{ rows: rows.map(([role, id]) => ({ role, id: id === null ? null : { text: id } })) }],
  }) as unknown as SheetReading;
const proposals = (
  levels: Readonly<Record<string, readonly (number | null | undefined)[]>>,
): ReadonlyMap<string, Proposal> =>
  new Map(
    Object.entries(levels).map(([id, years]) => [
      id,
      {
        cases: years.map((year) => ({
          economy: year === undefined ? null : { priceLevel: year === null ? null : { year } },
        })),
      } as unknown as Proposal,
    ]),
  );
const THREE = sheet(['item', 'A01'], ['item', 'A02'], ['item', 'A03']);

test.each<[string, SheetReading | undefined, Parameters<typeof proposals>[0], number | null]>([
  ['most name one', THREE, { A01: [2025], A02: [2025], A03: [2026] }, 2025],
  ['most name one, the first another', THREE, { A01: [2026], A02: [2025], A03: [2025] }, 2025],
  ['half name one', sheet(['item', 'A01'], ['item', 'A02']), { A01: [2025], A02: [2026] }, null],
  ['no two name the same', THREE, { A01: [2024], A02: [2025], A03: [2026] }, null],
  ['one names one and the others none', THREE, { A01: [null], A02: [2026], A03: [undefined] }, 2026],
  ['none names one', THREE, { A01: [null], A02: [] }, null],
  ['a proposal has two sheets', sheet(['item', 'A01'], ['item', 'A02']), { A01: [2025, 2025], A02: [2026] }, 2025],
  [
    'a row is no proposal',
    sheet(['total', 'A01'], ['item', null], ['item', 'A02']),
    { A01: [2025, 2025], A02: [2026] },
    2026,
  ],
  ['an ID is written otherwise', sheet(['item', 'a01']), { A01: [2025] }, 2025],
  ['there is no sheet', undefined, { A01: [2025] }, null],
])('where %s', (_, of, levels, expected) => {
  expect(usualLevel(of, proposals(levels))).toBe(expected);
});
