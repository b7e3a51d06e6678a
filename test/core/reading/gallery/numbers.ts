import { halfWidth } from '../outline';
import { KR, MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

/** How numbers are printed. */
export const NUMBERS: readonly GallerySheet[] = [
  {
    reads: 'numbers typed as text, in every notation a Danish sheet may hold',
    rows: [
      ['1.000 kr.', 2020, 2021, 2022, 2023],
      ['A1 Lys', '-5.500', '−2 775', '1.000,50', '0,500'],
      ['A2 Varme', '(943,7)', '+290,0', '–', 'o'],
      ['I alt', -1, -1, -1, -1],
    ],
    tables: [{ printed: { A1: [-5500, -2775, 1000.5, 0.5], A2: [-943.7, 290, 'dash', 0] } }],
    also: ({ tables }) =>
      expect(tables[0]?.rows[0]?.cells.map(({ state }) => state)).toEqual(Array(4).fill('number-as-text')),
  },
  {
    reads: 'numbers typed as text in pounds',
    rows: [
      ['£000', '2020/21', '2021/22', '2022/23'],
      ['A1 Lighting', '{$56,137}', '(943,715)', '(-410,000)'],
      ['A2 Heating', '1,000.5', '-12', '2.50'],
    ],
    tables: [{ currency: 'GBP', printed: { A1: [-56137, -943715, -410000], A2: [1000.5, -12, 2.5] } }],
  },
  {
    reads: 'a text that two readers would read differently as no number',
    rows: [
      ['Forslag', 'Y', 2020, 2021],
      ['A1 Lys', null, '1.500', -100],
      ['A2 Tag', null, -50, -100],
    ],
    also: (sheet) => {
      expect(sheet.notUnderstood.map(({ reason }) => reason)).toEqual(['ambiguous-text']);
    },
  },
  {
    reads: 'a figure with a dot for thousands below a unit in millions',
    rows: [
      ['I hele mio. kr.', 2020, 2021],
      ['A1 Overførsler', '1.558', '1.600'],
    ],
    tables: [{ factor: MILLION, printed: { A1: [1558, 1600] } }],
  },
  {
    reads: 'the finest format of the table as its precision',
    rows: [
      ['Mio. kr.', 2020, 2021],
      ['A1 Lys', 0.5, 1],
      ['A2 Varme', 0.25, 1],
    ],
    format: 'General',
    tables: [{ printed: { A1: [0.5, 1] } }],
    also: ({ tables }) => {
      expect(tables[0]?.rows.flatMap(({ cells }) => cells.map(halfWidth))).toEqual(Array(4).fill(0.005 * MILLION));
    },
  },
  {
    reads: 'a format that prints thousandths in the unit it prints',
    rows: [
      ['1.000 kr.', 2020, 2021],
      ['A1 Lys', -5500000, -250000],
    ],
    format: '#,##0,',
    tables: [{ printed: { A1: [-5500, -250] } }],
    also: ({ tables }) => {
      const cell = tables[0]?.rows[0]?.cells[0];
      expect(cell?.figure?.value).toBe(-5500 * THOUSAND);
      expect(halfWidth(cell)).toBe(THOUSAND / 2);
    },
  },
  {
    reads: 'amounts in words inside the table',
    rows: [
      ['1.000 kr.', 2020, 2021],
      ['A1 Lys', '1,5 mio. kr.', -250],
    ],
    tables: [{ printed: { A1: [1500, -250] } }],
    also: ({ tables }) =>
      expect(tables[0]?.rows[0]?.cells[0]?.figure?.interval).toEqual({ lo: 1.45 * MILLION, hi: 1.55 * MILLION }),
  },
  {
    reads: 'blank, zero and dash apart',
    rows: [
      ['kr.', 2020, 2021, 2022],
      ['A1 Lys', null, 0, '-'],
      ['A2 Varme', -1, -1, -1],
    ],
    tables: [{ factor: KR, printed: { A1: ['blank', 0, 'dash'] } }],
  },
  {
    reads: 'an error as an error',
    rows: [
      ['kr.', 2020, 2021],
      ['A1 Lys', { error: '#REF!' }, -5],
    ],
    tables: [{ printed: { A1: ['error', -5] } }],
    also: ({ notUnderstood }) => expect(notUnderstood.map(({ reason }) => reason)).toEqual(['error-value']),
  },
  {
    reads: 'amounts that look like years as amounts',
    rows: [
      ['1.000 kr.', 2020, 2021, 2022],
      ['A1 Lys', 2000, 2010, 2020],
      ['A2 Varme', 1995, 2000, 2005],
      ['I alt', 3995, 4010, 4025],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2'] }, printed: { A1: [2000, 2010, 2020] } }],
  },
  {
    reads: 'a reversing pair as two rows, and an empty one as a row without amounts',
    rows: [
      ['1.000 kr.', 2020, 2021],
      ['A1 Lys', -2435, -2435],
      ['A2 Lys, tilbageført', 2435, 2435],
      ['test'],
      ['I alt', 0, 0],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2', '+test'] }, printed: { test: ['blank', 'blank'] } }],
  },
];
