import type { GallerySheet } from './gallery-sheet';

/** IDs, stars, and words that say how far a proposal has come. */
export const IDS_AND_MARKS: readonly GallerySheet[] = [
  {
    reads: 'ID and title in one cell',
    rows: [
      ['Serviceniveau (mio. kr.)', 2020, 2021],
      ['SSU-10 - Socialpædagogisk vejledning SEL §85', 0.5, 0.55],
      ['SSU-12 – Hjemtagelse fra midlertidigt botilbud fra 2021', 0, 1],
      ['Samlede forslag', 0.5, 1.55],
    ],
    format: '0.00',
    kind: 'overview',
    tables: [
      { role: 'proposals', rows: ['item: SSU-10', 'item: SSU-12', 'total: Samlede forslag'], saving: 'positive' },
    ],
  },
  {
    reads: 'IDs in brackets at the end of the title',
    rows: [
      ['Proposal (£000)', '2024/25', '2025/26'],
      ['Library opening hours (CMTY024)', -45, -60],
      ['Fleet review (CMTY031)', -15, -15],
      ['Total', -60, -75],
    ],
    tables: [
      {
        role: 'proposals',
        years: [2024, 2025],
        rows: ['item: CMTY024', 'item: CMTY031', 'total: Total'],
        sums: { Total: ['+CMTY024', '+CMTY031'] },
      },
    ],
  },
  {
    reads: 'long IDs with a year in them',
    rows: [
      ['Ref', 'Savings proposal', '2020/21', '2021/22'],
      ['NH-2020-21-002', 'Shared reception', 20, 40],
      ['NH-2020-21-003', 'Digital post', 5, 10],
      [null, 'TOTAL', 25, 50],
    ],
    tables: [{ role: 'proposals', rows: ['item: NH-2020-21-002', 'item: NH-2020-21-003', 'total: TOTAL'] }],
  },
  {
    reads: 'numbers that start again for each area',
    rows: [
      ['Skole'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['1.', 'Større klasser', -400, -400],
      ['2.', 'Færre lejrskoler', -50, -50],
      [null, 'I alt', -450, -450],
      [],
      ['Kultur'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['1.', 'Kortere åbningstid', -80, -80],
      [null, 'I alt', -80, -80],
    ],
    kind: 'overview',
    tables: [
      { role: 'proposals', rows: ['item: 1', 'item: 2', 'total: I alt'] },
      { role: 'proposals', rows: ['item: 1', 'total: I alt'] },
    ],
  },
  {
    reads: 'a star without a note as a confidential proposal',
    rows: [
      ['Nr.', 'Forslag', 2025, 2026],
      ['A1', 'Kendt forslag', -10, -10],
      ['A2*', 'Personsag', -5, -5],
      ['A3', 'Ledelse på rådhuset*', -7, -7],
    ],
    tables: [{ rows: ['item: A1', 'item/confidential: A2', 'item/confidential: A3'] }],
  },
  {
    reads: 'a star whose note says that the row has been withdrawn',
    rows: [
      ['1.000 kr.', null, 2025, 2026],
      ['1', 'Lys', -10, -10],
      ['*2', 'Varme', -5, -5],
      ['3', 'Vand', -1, -1],
      [null, 'I alt', -11, -11],
      [],
      ['*Forslaget udgår efter høringen'],
    ],
    tables: [{ rows: ['item: 1', 'item/withdrawn: 2', 'item: 3', 'total: I alt'], sums: { 'I alt': ['+1', '+3'] } }],
    also: ({ footnotes }) => expect(footnotes.map(({ text }) => text)).toEqual(['*Forslaget udgår efter høringen']),
  },
  {
    reads: 'two stars whose note says that the row does not count',
    rows: [
      ['1.000 kr.', 2025, 2026],
      ['A1 Lys', -10, -10],
      ['A2 Varme (**)', -5, -5],
      ['A3 Vand', -1, -1],
      ['I alt', -11, -11],
      ['(**) Tælles ikke med i summen, da beløbet allerede er indregnet'],
    ],
    tables: [{ rows: ['item: A1', 'memo: A2', 'item: A3', 'total: I alt'], sums: { 'I alt': ['+A1', '+A3'] } }],
  },
  {
    reads: 'announced proposals by their words',
    rows: [
      ['Nr.', 'Forslag', 2025, 2026],
      ['A1', 'Ruteplanlægning - under udarbejdelse', '-', '-'],
      ['A2', 'Ny bygning - kvalificeres frem mod budget 2027', null, null],
      ['A3', 'Fælles indkøb, afventer udbud', -10, -10],
    ],
    tables: [{ rows: ['item/announced: A1', 'item/announced: A2', 'item/announced: A3'] }],
  },
  {
    reads: 'sub-rows without an ID as parts of their proposal',
    rows: [
      ['Nr.', 'Forslag', 2025, 2026],
      ['A1', 'Nyt system', -100, -200],
      [null, 'Anlæg', 500, 0],
      [null, 'heraf licenser', 50, 50],
      ['A2', 'Færre biler', -50, -50],
      [null, 'Nettobesparelse i alt', -150, -250],
    ],
    tables: [
      {
        rows: [
          'item: A1',
          'sub-item (investment): Anlæg',
          'sub-item: heraf licenser',
          'item: A2',
          'net: Nettobesparelse i alt',
        ],
        sums: { 'Nettobesparelse i alt': ['+A1', '+A2'] },
      },
    ],
    also: ({ tables }) => expect(tables[0]?.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, null, null]),
  },
  {
    reads: 'two labels in one cell as one row',
    rows: [
      ['1.000 kr.', 'Styringsområde', 2025, 2026],
      ['Færre anbringelser', 'Service', -500, -500],
      ['3 årsværk fordelt på enheder\nOpnormering med 2 årsværk', 'Service', 250, 250],
      ['Samlet varig ændring', null, -250, -250],
    ],
    tables: [
      {
        role: 'economy',
        rows: [
          'item (permanent): Færre anbringelser',
          'item (permanent): 3 årsværk fordelt på enh',
          'subtotal (permanent): Samlet varig ændring',
        ],
      },
    ],
  },
  {
    reads: 'columns of area, service and remark around the label',
    rows: [
      ['Udvalg', 'Nr.', 'Titel', 'Styringsområde', 2025, 2026, 'Bemærkninger'],
      ['Børneudvalget', 'BU-1', 'Færre vikarer', 'Service', -100, -100, 'Fra skolestart'],
      ['Børneudvalget', 'BU-2', 'Ny hal', 'Anlæg', 900, 0, null],
      [null, null, 'I alt', null, 800, -100, null],
    ],
    tables: [
      {
        role: 'proposals',
        extra: ['remark', 'control-area', 'remark'],
        rows: ['item: BU-1', 'item: BU-2', 'total: I alt'],
      },
    ],
    also: ({ tables }) =>
      expect(tables[0]?.rows.map(({ controlArea }) => controlArea)).toEqual(['service', 'investment', null]),
  },
  {
    reads: 'operation and investment of one proposal in two rows, told apart by their control area',
    rows: [
      ['Nr.', 'Forslag', null, 2025, 2026],
      ['A1', 'Ny skole', 'Drift', -100, -200],
      [null, null, 'Anlæg', 5000, 0],
      ['A2', 'Lukning', 'Drift', -50, -50],
      ['I alt', null, 'Drift', -150, -250],
      [null, null, 'Anlæg', 5000, 0],
    ],
    tables: [{ rows: ['item: A1', 'sub-item (investment): -', 'item: A2', 'total: I alt', 'total (investment): -'] }],
    also: ({ tables }) =>
      expect(tables[0]?.rows.map(({ sums }) => sums.map(({ row }) => row))).toEqual([[], [], [], [0, 2], [1]]),
  },
];
