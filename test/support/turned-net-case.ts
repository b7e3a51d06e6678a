import { sheetFromRows } from '../../src/core/workbook/snapshot';

/** A case whose net row has lost its sign. */
export const TURNED_NET_CASE = sheetFromRows(
  'A01',
  [
    ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
    ['1.000 kr. 2025 p/l', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Tilpasning af ruter', 'Service', -2_000, -2_000],
    ['Reinvestering i planlægning', 'Service', 500, 500],
    ['Samlet varig ændring', null, 1_500, -1_500],
  ],
  '#,##0',
);
