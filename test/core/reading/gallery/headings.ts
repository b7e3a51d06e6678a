import { KR, MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

/** Where titles, units and years can stand. */
export const HEADINGS: readonly GallerySheet[] = [
  {
    reads: 'the unit in the title of the table',
    rows: [
      ['Besparelsesforslag 2020-2022 (1.000 kr.)'],
      ['Nr.', 'Forslag', 2020, 2021, 2022],
      ['A01', 'Færre kørsler', -100, -200, -200],
      ['A02', 'Fælles indkøb', -50, -50, -50],
      [null, 'I alt', -150, -250, -250],
    ],
    tables: [{ role: 'proposals', factor: THOUSAND, years: [2020, 2021, 2022], sums: { 'I alt': ['+A01', '+A02'] } }],
  },
  {
    reads: 'the unit in the first cell of the heading row',
    rows: [
      ['Besparelser, mio. kr.', 2024, 2025],
      ['A01 - Færre kørsler', -1, -2],
      ['A02 - Fælles indkøb', -3, -3],
    ],
    tables: [{ role: 'proposals', factor: MILLION, caption: 'Besparelser, mio. kr.' }],
  },
  {
    reads: 'the unit in a row of its own above the years',
    rows: [
      ['Tabel 2. Varige ændringer'],
      ['1.000 kr. (2017 p/l.)'],
      [null, 2017, 2018],
      ['Færre kørsler', -100, -100],
      ['Varige ændringer totalt, service', -100, -100],
    ],
    tables: [
      {
        role: 'permanent-changes',
        caption: 'Tabel 2. Varige ændringer',
        factor: THOUSAND,
        priceLevel: 2017,
        rows: ['item (permanent): Færre kørsler', 'total (permanent): Varige ændringer totalt,'],
      },
    ],
  },
  {
    reads: 'the unit in column B above the years',
    rows: [
      ['Tabel 3. Anlægsinvesteringer i forslaget'],
      [null, '1000 kr. (2016 p/l.)'],
      [null, 2017, 2018, 'I alt'],
      ['Ombygning', 3500, 0, 3500],
      ['Investeringer totalt, anlæg', 3500, 0, 3500],
    ],
    tables: [{ role: 'investments', factor: THOUSAND, priceLevel: 2016, extra: ['sum-of-years'] }],
  },
  {
    reads: 'no unit anywhere, and assumes none',
    rows: [
      ['Forslag', 2020, 2021],
      ['A01 - Færre kørsler', -100, -100],
      ['I alt', -100, -100],
    ],
    tables: [{ factor: null, priceLevel: null }],
  },
  {
    reads: 'one statement of the unit for the whole sheet',
    rows: [
      ['Spareforslag'],
      ['Alle beløb i 1.000 kr., 2024 p/l'],
      [],
      ['Skole'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['S1', 'Større klasser', -400, -400],
      [],
      ['Kultur'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['K1', 'Kortere åbningstid', -80, -80],
    ],
    kind: 'overview',
    tables: [
      { caption: 'Skole', factor: THOUSAND, priceLevel: 2024 },
      { caption: 'Kultur', factor: THOUSAND, priceLevel: 2024 },
    ],
  },
  {
    reads: 'the unit in the year headings themselves',
    rows: [
      ['Forslag', '2020 (t.kr.)', '2021 (t.kr.)'],
      ['B1 Fælles ledelse', -300, -600],
    ],
    tables: [{ factor: THOUSAND, years: [2020, 2021] }],
  },
  {
    reads: 'the unit below the years',
    rows: [
      ['Forslag', 2020, 2021],
      [null, '1.000 kr.', '1.000 kr.'],
      ['B1 Fælles ledelse', -300, -600],
    ],
    tables: [{ factor: THOUSAND, rows: ['item: B1'] }],
  },
  {
    reads: 'a heading split over two rows, years below a spanning title',
    rows: [
      ['Nr.', 'Forslag', 'Effekt i 1.000 kr.', null, null, 'Bemærkning'],
      [null, null, 2020, 2021, 2022, null],
      ['C1', 'Færre biler', -100, -100, -100, 'Kræver udbud'],
      ['C2', 'Mindre rengøring', -40, -80, -80, null],
    ],
    tables: [{ role: 'proposals', factor: THOUSAND, rows: ['item: C1', 'item: C2'], extra: ['remark'] }],
    also: (sheet) => {
      expect(sheet.paragraphs.map(({ text, form }) => [text, form])).toEqual([['Kræver udbud', 'row']]);
    },
  },
  {
    reads: 'budget years in words',
    rows: [
      ['1.000 kr.', 'Budget 2020', 'Overslag 2021', 'Overslag 2022', 'Overslag 2023'],
      ['D1 - Energi', -10, -20, -30, -30],
    ],
    tables: [{ years: [2020, 2021, 2022, 2023] }],
  },
  {
    reads: 'budget years in letters',
    rows: [
      ['1.000 kr.', 'R2018', 'B2019', 'BO2020', 'BO 2021'],
      ['D1 - Energi', 0, -20, -30, -30],
    ],
    tables: [{ years: [2018, 2019, 2020, 2021] }],
  },
  {
    reads: 'years with a space in them, as text',
    rows: [
      ['1.000 kr.', '2 017', '2 018', '2 019'],
      ['D1 - Energi', -10, -20, -30],
    ],
    tables: [{ years: [2017, 2018, 2019] }],
  },
  {
    reads: 'extra columns between the years',
    rows: [
      [null, 'Handleplan (mio. kr.)', 2019, 'Opnået besparelse pr. 31.07.2019', 2020, 2021],
      [1, 'Botilbud', 2, 1.24, 2.5, 3],
      [2, 'Dagtilbud', 1, 0.5, 1, 1],
      [null, 'I alt', 3, 1.74, 3.5, 4],
    ],
    format: '0.00',
    kind: 'action-plan',
    tables: [
      { role: 'action-plan', years: [2019, 2020, 2021], extra: ['achieved-to-date'], sums: { 'I alt': ['+1', '+2'] } },
    ],
  },
  {
    reads: 'a period behind the years as their sum',
    rows: [
      ['1.000 kr.', 2019, 2020, 2021, 2022, '2019-22'],
      ['E1 - Vej', -1, -2, -3, -4, -10],
    ],
    tables: [{ years: [2019, 2020, 2021, 2022], extra: ['sum-of-years'] }],
  },
  {
    reads: 'several groups, the heading repeated for each',
    rows: [
      ['Børn og unge'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['BU1', 'Færre vikarer', -100, -100],
      [null, 'I alt', -100, -100],
      [],
      ['Ældre'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['Æ1', 'Velfærdsteknologi', -500, -700],
      [null, 'I alt', -500, -700],
    ],
    kind: 'overview',
    tables: [
      { caption: 'Børn og unge', sums: { 'I alt': ['+BU1'] } },
      { caption: 'Ældre', rows: ['item: Æ1', 'total: I alt'] },
    ],
  },
  {
    reads: 'groups under one heading as sections with totals of their own',
    rows: [
      ['Nr.', 'Forslag (1.000 kr.)', 2025, 2026],
      [null, 'Børn og unge'],
      ['BU1', 'Færre vikarer', -100, -100],
      ['BU2', 'Færre ture', -10, -10],
      [null, 'Børn og unge i alt', -110, -110],
      [null, 'Ældre'],
      ['Æ1', 'Velfærdsteknologi', -500, -700],
      [null, 'Ældre i alt', -500, -700],
      [null, 'I alt', -610, -810],
    ],
    tables: [
      {
        rows: [
          'section: Børn og unge',
          'item: BU1',
          'item: BU2',
          'subtotal: Børn og unge i alt',
          'section: Ældre',
          'item: Æ1',
          'subtotal: Ældre i alt',
          'total: I alt',
        ],
        sums: { 'Børn og unge i alt': ['+BU1', '+BU2'], 'Ældre i alt': ['+Æ1'], 'I alt': ['+BU1', '+BU2', '+Æ1'] },
      },
    ],
  },
  {
    reads: 'two tables side by side, each with labels of its own',
    rows: [
      ['Besparelser (kr.)', 2020, 2021, null, 'Udgifter (kr.)', 2020, 2021],
      ['F1 - Lys', -100, -200, null, 'G1 - Vagt', 50, 60],
      ['F2 - Varme', -10, -20, null, 'G2 - Løn', 5, 6],
    ],
    tables: [
      { factor: KR, years: [2020, 2021], rows: ['item: F1', 'item: F2'] },
      { factor: KR, years: [2020, 2021], rows: ['item: G1', 'item: G2'] },
    ],
  },
  {
    reads: 'a single budget year',
    rows: [
      ['1.000 kr.', 'Budget 2026'],
      ['H1 - Færre møder', -25],
      ['H2 - Mindre papir', -5],
      ['I alt', -30],
    ],
    tables: [{ years: [2026], sums: { 'I alt': ['+H1', '+H2'] } }],
  },
  {
    reads: 'a heading row repeated below a page break as a table that goes on',
    rows: [
      ['1.000 kr.', 2025, 2026],
      ['H1 - Færre møder', -25, -25],
      [],
      ['H2 - Mindre papir', -5, -5],
      ['I alt', -30, -30],
    ],
    tables: [{ sums: { 'I alt': ['+H1', '+H2'] } }],
  },
  {
    reads: 'goals and what was achieved taking turns: the goals are the years',
    rows: [
      ['Nr.', 'Indsats (mio. kr.)', 'Mål 2024', 'Opnået 2024', 'Mål 2025', 'Opnået 2025'],
      [1, 'Hjemtagelse', 2, 1, 3, 0],
      [2, 'Botilbud', 1, 1, 1, 0],
      [null, 'I alt', 3, 2, 4, 0],
    ],
    tables: [
      {
        years: [2024, 2025],
        extra: ['achieved-to-date', 'achieved-to-date'],
        printed: { '1': [2, 3] },
        sums: { 'I alt': ['+1', '+2'] },
      },
    ],
  },
  {
    reads: 'the unit behind each financial year',
    rows: [
      ['Ref', 'Description', '2025/26 £000', '2026/27 £000', 'Total £000'],
      ['ASC1', 'Day care', -100, -50, -150],
      ['Adults total', null, -100, -50, -150],
      ['CS1', 'Fostering', -10, -10, -20],
      ['Children total', null, -10, -10, -20],
      ['Grand total', null, -110, -60, -170],
    ],
    tables: [
      {
        factor: THOUSAND,
        currency: 'GBP',
        years: [2025, 2026],
        sums: { 'Adults total': ['+ASC1'], 'Children total': ['+CS1'], 'Grand total': ['+ASC1', '+CS1'] },
      },
    ],
  },
];
