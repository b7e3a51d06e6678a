import { THOUSAND, type GallerySheet } from './gallery-sheet';

/** Layouts that other finance departments write their lists and plans in. */
export const FINANCE_DEPARTMENTS: readonly GallerySheet[] = [
  {
    reads: 'years that run backwards under budget and estimate names as one table, forwards',
    rows: [
      ['1.000 kr.', 'BO2029', 'BO2028', 'BO2027', 'B2026'],
      ['A1 Lys', -40, -30, -20, -10],
      ['A2 Varme', -4, -3, -2, -1],
      ['I alt', -44, -33, -22, -11],
    ],
    tables: [
      {
        factor: THOUSAND,
        years: [2026, 2027, 2028, 2029],
        printed: { 'I alt': [-11, -22, -33, -44], A1: [-10, -20, -30, -40] },
      },
    ],
  },
  {
    reads: 'a column of sums behind years that run backwards',
    rows: [
      ['1.000 kr.', 2028, 2027, 2026, 'I alt'],
      ['A1 Lys', -30, -20, -10, -60],
      ['A2 Varme', -3, -2, -1, -6],
    ],
    tables: [{ years: [2026, 2027, 2028], extra: ['sum-of-years'] }],
  },
  {
    reads: 'totals above their rows: the whole on top, then each committee with its code',
    rows: [
      ['1.000 kr.'],
      ['Kode', 'Udvalg', 2026, 2027],
      [null, 'Effektiviseringer i alt', -60, -70],
      [10, 'Skoleudvalget i alt', -30, -40],
      ['10.01', 'Lærertid', -10, -20],
      ['10.02', 'Bøger', -20, -20],
      [20, 'Teknikudvalget i alt', -30, -30],
      ['20.01', 'Asfalt', -25, -25],
      ['20.02', 'Græs', -5, -5],
    ],
    tables: [
      {
        rows: [
          'total: Effektiviseringer i alt',
          'subtotal: 10',
          'item: 10.01',
          'item: 10.02',
          'subtotal: 20',
          'item: 20.01',
          'item: 20.02',
        ],
        sums: {
          Effektiviseringer: ['+10.01', '+10.02', '+20.01', '+20.02'],
          10: ['+10.01', '+10.02'],
          20: ['+20.01', '+20.02'],
        },
      },
    ],
  },
  {
    reads: 'a proposal with its number whose title speaks of a total as a proposal',
    rows: [
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 2026, 2027],
      [1, 'Lærertid', -10, -20],
      [2, 'Total renovering af køkkenet', -20, -20],
      [null, 'I alt', -30, -40],
    ],
    tables: [{ rows: ['item: 1', 'item: 2', 'total: I alt'] }],
  },
  {
    reads: 'a total of årsværk below amounts as no amount',
    rows: [
      ['Forslag (1.000 kr.)', 2026, 2027],
      ['A1 Lys', -10, -20],
      ['Årsværk', -1, -2],
      ['A2 Varme', -30, -30],
      ['Årsværk', -2, -2],
      ['Besparelser i alt', -40, -50],
      ['Årsværk i alt', -3, -4],
    ],
    tables: [
      {
        rows: [
          'item: A1',
          'memo: Årsværk',
          'item: A2',
          'memo: Årsværk',
          'total: Besparelser i alt',
          'memo: Årsværk i alt',
        ],
        sums: { Besparelser: ['+A1', '+A2'] },
      },
    ],
  },
  {
    reads: 'a table of nothing but posts with its total',
    rows: [
      ['Handleplan (antal)', 2026, 2027],
      ['Antal stillinger på skoler', 10, 9],
      ['Antal stillinger i dagtilbud', 20, 18],
      ['Antal stillinger i alt', 30, 27],
    ],
    tables: [
      { rows: ['memo: Antal stillinger på skol', 'memo: Antal stillinger i dagti', 'total: Antal stillinger i alt'] },
    ],
  },
  {
    reads: "an amount with a footnote's mark behind it as the amount",
    rows: [
      ['Forslag (1.000 kr.)', 2026, 2027],
      ['A1 Lys', -10, '-1.200*'],
      ['A2 Varme', '-30 (*)', '-40²'],
      ['I alt', -40, -1240],
      [],
      ['* Forudsætter, at anlægget er færdigt i 2026.'],
    ],
    tables: [{ printed: { A1: [-10, -1200], A2: [-30, -40] } }],
  },
  {
    reads: 'an amount whose mark takes it out of the total as none',
    rows: [
      ['Forslag (1.000 kr.)', 2026, 2027],
      ['A1 Lys', -10, '-1.200*'],
      ['A2 Varme', -30, -40],
      ['I alt', -40, -40],
      [],
      ['*Beløbet tælles ikke med i summen.'],
    ],
    tables: [{ printed: { A1: [-10, 'text'] } }],
  },
  {
    reads: 'a target with what was carried into its year as the sum of the two, and not as achieved',
    rows: [
      ['Genopretningsplan (1.000 kr.)', 2026, 2027],
      ['Reduktionsmål', -300, -500],
      ['Overført fra året før', 0, -100],
      ['Mål inkl. overførsel', -300, -600],
      ['Færre biler', -200, -500],
      ['Opnået i alt', -200, -500],
      ['Netto-udestående', -100, -100],
    ],
    kind: 'recovery-plan',
    tables: [
      {
        sums: {
          'Mål inkl.': ['+Reduktionsmål', '+Overført fra året før'],
          'Opnået i alt': ['+Færre biler'],
          'Netto-udestående': ['+Reduktionsmål', '+Overført fra året før', '-Færre biler'],
        },
      },
    ],
  },
  {
    reads: 'an adjusted target without a row of what is carried in as no second target',
    rows: [
      ['Recovery plan (£000)', 2026, 2027],
      ['Target', 300, 500],
      ['Target including shortfall', 300, 600],
      ['Fewer cars', 200, 500],
      ['Outstanding', 100, 100],
    ],
    tables: [
      {
        rows: ['target: Target', 'memo: Target including shortfa', 'achieved: Fewer cars', 'outstanding: Outstanding'],
      },
    ],
  },
  {
    reads: 'groups headed by an account and its name, with blank rows around, also right below the years',
    rows: [
      ['1.000 kr.'],
      ['Konto', 'Forslag', 2026, 2027],
      [],
      ['05.25', 'Dagtilbud'],
      ['B-11', 'Færre lukkedage', -10, -20],
      [null, 'heraf løn', -5, -10],
      ['05.25', 'Dagtilbud i alt', -10, -20],
      [],
      ['05.30', 'Ældre'],
      ['B-21', 'Sensorer', -30, -30],
      ['B-22', 'Fælles visitation', -1, -2],
      ['05.30', 'Ældre i alt', -31, -32],
      [],
      [null, 'Katalog i alt', -41, -52],
    ],
    kind: 'overview',
    tables: [
      {
        rows: [
          'section: 05.25',
          'item: B-11',
          'sub-item: heraf løn',
          'subtotal: 05.25',
          'section: 05.30',
          'item: B-21',
          'item: B-22',
          'subtotal: 05.30',
          'total: Katalog i alt',
        ],
        sums: { 'Ældre i alt': ['+B-21', '+B-22'], 'Katalog i alt': ['+B-11', '+B-21', '+B-22'] },
      },
    ],
  },
  {
    reads: 'a column of deviations as amounts, and one in percent as none',
    rows: [
      ['Handleplan (1.000 kr.)', 'Budget 2026', 'Forventet regnskab 2026', 'Afvigelse', 'Afvigelse i pct.'],
      ['Færre biler', -100, -80, 20, -20],
      ['Færre chauffører', -50, -60, -10, 20],
      ['I alt', -150, -140, 10, -7],
    ],
    tables: [{ extra: ['forecast', 'deviation', 'other'] }],
  },
  {
    reads: 'what was achieved in all, in words of its own, as the sum of the initiatives above it',
    rows: [
      ['Genopretningsplan (1.000 kr.)', 2026, 2027],
      ['Måltal', 400, 800],
      ['Ruter', 150, 300],
      ['Sygefravær', 100, 250],
      ['Realiseret og forventet', 250, 550],
      ['Manko', 150, 250],
    ],
    tables: [
      {
        rows: [
          'target: Måltal',
          'achieved: Ruter',
          'achieved: Sygefravær',
          'total: Realiseret og forventet',
          'outstanding: Manko',
        ],
        sums: { Realiseret: ['+Ruter', '+Sygefravær'], Manko: ['+Måltal', '-Ruter', '-Sygefravær'] },
      },
    ],
  },
  {
    reads: 'what was achieved besides as an achievement of its own',
    rows: [
      ['Genopretningsplan (1.000 kr.)', 2026, 2027],
      ['Måltal', 400, 800],
      ['Ruter', 150, 300],
      ['Sygefravær', 100, 250],
      ['Realiseret ved salg', 20, 30],
      ['Manko', 130, 220],
    ],
    tables: [{ sums: { Manko: ['+Måltal', '-Ruter', '-Sygefravær', '-Realiseret ved salg'] } }],
  },
  {
    reads: 'the net of each year where the kinds of amounts stand above the years',
    rows: [
      ['£000'],
      [null, null, 'Gross', 'Income lost', 'Net', 'Gross', 'Income lost', 'Net'],
      ['Ref', 'Saving', '2026/27', null, null, '2027/28'],
      ['L1', 'Grant', -200, 0, -200, -350, 0, -350],
      ['L2', 'Parking', -120, 40, -80, -120, 40, -80],
      [null, 'Total', -320, 40, -280, -470, 40, -430],
    ],
    tables: [{ years: [2026, 2027], printed: { L2: [-80, -80], Total: [-280, -430] } }],
  },
  {
    reads: 'an overview by its sheet’s name, where a list without numbers has an investment',
    name: 'Samlet oversigt',
    rows: [
      ['Besparelser, 1.000 kr.'],
      ['Område', 2026, 2027],
      ['Færre kørsler', -600, -600],
      ['Fælles indkøb', -200, -300],
      ['Investering i nye biler', 100, 0],
      ['I alt', -700, -900],
    ],
    kind: 'overview',
    tables: [{ sums: { 'I alt': ['+Færre kørsler', '+Fælles indkøb', '+Investering i nye biler'] } }],
  },
  {
    reads: 'a case by the same rows on a sheet of another name',
    name: 'Kørsel',
    rows: [
      ['Besparelser, 1.000 kr.'],
      ['Område', 2026, 2027],
      ['Færre kørsler', -600, -600],
      ['Investering i nye biler', 100, 0],
      ['I alt', -500, -600],
    ],
    kind: 'business-case',
  },
];
