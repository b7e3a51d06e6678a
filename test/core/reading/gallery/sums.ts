import { MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

/** Which rows are meant to add up which. */
export const SUMS: readonly GallerySheet[] = [
  {
    reads: 'delsum rows and the total over all',
    rows: [
      ['1.000 kr.', 2025, 2026],
      ['A1 Lys', -10, -10],
      ['A2 Varme', -20, -20],
      ['Delsum', -30, -30],
      ['A3 Vand', -5, -5],
      ['Delsum', -5, -5],
      ['I alt', -35, -35],
    ],
    tables: [
      {
        rows: ['item: A1', 'item: A2', 'subtotal: Delsum', 'item: A3', 'subtotal: Delsum', 'total: I alt'],
        sums: { 'I alt': ['+A1', '+A2', '+A3'], Delsum: ['+A1', '+A2'] },
      },
    ],
  },
  {
    reads: 'savings and costs with totals of their own and a net row',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelser'],
      ['Færre biler', -100, -200],
      ['Færre chauffører', -50, -50],
      ['Besparelser i alt', -150, -250],
      ['Merudgifter'],
      ['Ruteplanlægning', 40, 20],
      ['Merudgifter i alt', 40, 20],
      ['Nettobesparelse', -110, -230],
    ],
    kind: 'business-case',
    tables: [
      {
        role: 'economy',
        saving: 'negative',
        sums: {
          'Besparelser i alt': ['+Færre biler', '+Færre chauffører'],
          'Merudgifter i alt': ['+Ruteplanlægning'],
          Nettobesparelse: ['+Færre biler', '+Færre chauffører', '+Ruteplanlægning'],
        },
      },
    ],
  },
  {
    reads: 'positive savings less positive costs',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelse på servicerammen', 500, 600],
      ['Afledt mer-/mindreudgift'],
      ['* Servicerammen', 100, 50],
      ['* Anlæg', 20, 0],
      ['I alt', 120, 50],
      ['Samlet nettobesparelse', 380, 550],
    ],
    tables: [
      {
        saving: 'positive',
        sums: {
          'I alt': ['+* Servicerammen', '+* Anlæg'],
          'Samlet nettobesparelse': ['+Besparelse på servicerammen', '-* Servicerammen', '-* Anlæg'],
        },
      },
    ],
  },
  {
    reads: 'a net row below a lone total of permanent changes',
    rows: [
      ['1.000 kr. 2017 p/l', 'Styringsområde', 2017, 2018],
      ['Varige ændringer'],
      ['Mindre hjælp', 'Service', -150, -150],
      ['Samlet varig ændring', null, -150, -150],
      ['Samlet økonomisk påvirkning', null, -150, -150],
    ],
    tables: [{ sums: { 'Samlet økonomisk påvirkning': ['+Mindre hjælp'], 'Samlet varig ændring': ['+Mindre hjælp'] } }],
  },
  {
    reads: 'an unlabelled row under the items as their total',
    rows: [
      ['1.000 kr.', 2025, 2026],
      ['A1 Lys', -10, -10],
      ['A2 Varme', -20, -20],
      ['A3 Vand', -5, -5],
      [null, -35, -35],
    ],
    tables: [{ rows: ['item: A1', 'item: A2', 'item: A3', 'total: -'] }],
    also: ({ tables }) => expect(tables[0]?.rows[3]?.sums).toHaveLength(3),
  },
  {
    reads: 'a total named after its department',
    rows: [
      ['Teknik og Miljø'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['T1', 'Vejlys', -10, -15],
      ['T2', 'Grus', -20, -25],
      [null, 'Teknik og Miljø', -30, -40],
    ],
    tables: [{ rows: ['item: T1', 'item: T2', 'total: Teknik og Miljø'], sums: { 'Teknik og Miljø': ['+T1', '+T2'] } }],
  },
  {
    reads: 'a total on top of what it adds up',
    rows: [
      ['Savings (£000)', '2024/25', '2025/26'],
      ['TOTAL "Budget" Reduction', -30, -40],
      ['SC001 Lighting', -10, -15],
      ['SC002 Gritting', -20, -25],
    ],
    tables: [
      {
        rows: ['total: TOTAL "Budget" Reduction', 'item: SC001', 'item: SC002'],
        sums: { TOTAL: ['+SC001', '+SC002'] },
      },
    ],
  },
  {
    reads: 'target rows below the total and what is missing',
    rows: [
      ['Nr.', 'Forslag (mio. kr.)', 2025, 2026],
      ['A1', 'Lys', -1, -1],
      ['A2', 'Varme', -2, -2],
      [null, 'I alt', -3, -3],
      [null, 'Måltal', -4, -5],
      [null, 'Manko', -1, -2],
    ],
    tables: [
      {
        factor: MILLION,
        rows: ['item: A1', 'item: A2', 'total: I alt', 'target: Måltal', 'outstanding: Manko'],
        sums: { 'I alt': ['+A1', '+A2'], Manko: ['+Måltal', '-A1', '-A2'] },
      },
    ],
  },
  {
    reads: 'rows after the total as rows that do not count',
    rows: [
      [null, 'Mio. kr.', 2025, 2026],
      [1, 'Botilbud', 2, 2],
      [2, 'STU', 1, 1],
      [null, 'I alt', 3, 3],
      [3, 'Kørsel', 1, 1],
    ],
    tables: [{ role: 'action-plan', rows: ['item: 1', 'item: 2', 'total: I alt', 'memo: 3'] }],
  },
  {
    reads: 'a row of persons as one that does not add up with money',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelse på løn', -500, -1000],
      ['Årsværk', -1, -2],
      ['I alt', -500, -1000],
    ],
    tables: [
      { rows: ['item: Besparelse på løn', 'memo: Årsværk', 'total: I alt'], sums: { 'I alt': ['+Besparelse på løn'] } },
    ],
    also: ({ tables }) => expect(tables[0]?.rows[1]?.cells[1]?.figure).toMatchObject({ quantity: 'count', value: -2 }),
  },
  {
    reads: 'rows said to be part of others as no summands',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelse på løn', -500, -1000],
      ['heraf administration', -200, -300],
      ['Besparelse på varer', -100, -100],
      ['I alt', -600, -1100],
    ],
    tables: [{ sums: { 'I alt': ['+Besparelse på løn', '+Besparelse på varer'] } }],
  },
  {
    reads: 'indented rows as details of the row above',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelse på løn', -500, -1000],
      ['   skoler', -200, -300],
      ['   dagtilbud', -300, -700],
      ['Merudgift til kørsel', 100, 100],
      ['Netto', -400, -900],
    ],
    tables: [{ sums: { Netto: ['+Besparelse på løn', '+Merudgift til kørsel'] } }],
    also: ({ tables }) => expect(tables[0]?.rows[1]?.parent).toBe(0),
  },
  {
    reads: 'a cumulative row as one that adds up nothing',
    rows: [
      ['Besparelser (1.000 kr.)', 2025, 2026],
      ['A1 Lys', -10, -10],
      ['A2 Varme', -20, -20],
      ['I alt', -30, -30],
      ['I alt akkumuleret', -30, -60],
    ],
    tables: [{ rows: ['item: A1', 'item: A2', 'total: I alt', 'memo: I alt akkumuleret'] }],
  },
  {
    reads: 'a recovery plan with what is carried into each year',
    rows: [
      ['Genopretningsplan (1.000 kr.)', 2021, 2022, 2023],
      ['Reduktionsmål', -2000, -3000, -5000],
      ['Overført fra året før', 0, 0, -720],
      ['Opnået', -2000, -2280, -2280],
      ['Udestående', 0, -720, -3440],
    ],
    kind: 'recovery-plan',
    tables: [
      {
        role: 'recovery-plan',
        factor: THOUSAND,
        rows: [
          'target: Reduktionsmål',
          'carried: Overført fra året før',
          'achieved: Opnået',
          'outstanding: Udestående',
        ],
        sums: { Udestående: ['+Reduktionsmål', '+Overført fra året før', '-Opnået'] },
        saving: 'negative',
      },
    ],
  },
  {
    reads: 'achievements printed against their targets',
    rows: [
      ['1.000 kr.', 2021, 2022],
      ['Reduktionsmål', -2000, -3000],
      ['Initiativer:'],
      ['Kontrakter', 1500, 1500],
      ['Forventet, men ufordelt', 500, 500],
      ['Netto-udestående', 0, -1000],
    ],
    tables: [
      {
        role: 'recovery-plan',
        sums: { 'Netto-udestående': ['+Reduktionsmål', '+Kontrakter', '+Forventet, men ufordelt'] },
      },
    ],
  },
  {
    reads: 'a label like "Samlet ..." without a total\'s words as an item',
    rows: [
      ['1.000 kr.', 'Styringsområde', 2025],
      ['Varige ændringer', null, null],
      ['Samlet styringsmodel', 'Service', -100],
      ['I alt 12 pladser nedlægges', 'Service', -50],
      ['Samlet varig ændring', null, -150],
    ],
    tables: [{ sums: { 'Samlet varig ændring': ['+Samlet styringsmodel', '+I alt 12 pladser nedlægges'] } }],
  },
  {
    reads: 'one total over groups that have none of their own',
    rows: [
      ['Nr.', 'Forslag (1.000 kr.)', 2025, 2026],
      [null, 'Børn'],
      ['A1', 'Færre vikarer', -100, -100],
      [null, 'Ældre'],
      ['A2', 'Velfærdsteknologi', -500, -700],
      [null, 'I alt', -600, -800],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2'] } }],
  },
  {
    reads: 'a heading that is the sum of the details below it',
    rows: [
      ['Økonomi (1.000 kr.)', 'Styringsområde', 2025, 2026],
      ['Varige ændringer', null, -600, -700],
      ['Færre vikarer', 'Service', -100, -100],
      ['Velfærdsteknologi', 'Service', -500, -600],
      ['Implementeringsomkostninger', null, 90, 0],
      ['Kurser', 'Service', 50, 0],
      ['Udstyr', 'Service', 40, 0],
      ['Samlet økonomisk påvirkning', null, -510, -700],
    ],
    tables: [
      {
        rows: [
          'subtotal (permanent): Varige ændringer',
          'item (permanent): Færre vikarer',
          'item (permanent): Velfærdsteknologi',
          'subtotal (implementation): Implementeringsomkostnin',
          'item (implementation): Kurser',
          'item (implementation): Udstyr',
          'net: Samlet økonomisk påvirkn',
        ],
        sums: {
          'Varige ændringer': ['+Færre vikarer', '+Velfærdsteknologi'],
          'Samlet økonomisk påvirkning': ['+Færre vikarer', '+Velfærdsteknologi', '+Kurser', '+Udstyr'],
        },
      },
    ],
  },
  {
    reads: 'costs by the heading above them where savings are positive',
    rows: [
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelser'],
      ['Vikarer', 100, 200],
      ['Biler', 50, 50],
      ['Merudgifter'],
      ['Ruter', 40, 20],
      ['Nettobesparelse', 110, 230],
    ],
    tables: [{ saving: 'positive', sums: { Nettobesparelse: ['+Vikarer', '+Biler', '-Ruter'] } }],
  },
];
