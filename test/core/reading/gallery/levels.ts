import type { GallerySheet } from './gallery-sheet';

/** Lists of several levels, and lists that go on under the same headings. */
export const LEVELS: readonly GallerySheet[] = [
  {
    reads: 'totals of areas and of committees in columns of their own, and the total of all',
    rows: [
      ['1.000 kr.'],
      ['Udvalg', 'Område', 'Nr.', 'Forslag', 2026, 2027],
      ['Skoleudvalget', 'Skoler', 'A1', 'Lys', -10, -20],
      [null, null, 'A2', 'Varme', -20, -20],
      [null, 'Skoler i alt', null, null, -30, -40],
      [null, 'Klubber', 'A3', 'Vand', -5, -5],
      [null, 'Klubber i alt', null, null, -5, -5],
      ['Skoleudvalget i alt', null, null, null, -35, -45],
      ['Teknikudvalget', 'Veje', 'A4', 'Asfalt', -25, -25],
      [null, 'Veje i alt', null, null, -25, -25],
      ['Teknikudvalget i alt', null, null, null, -25, -25],
      ['Hovedtotal', null, null, null, -60, -70],
    ],
    tables: [
      {
        sums: {
          'Skoler i alt': ['+A1', '+A2'],
          'Klubber i alt': ['+A3'],
          Skoleudvalget: ['+A1', '+A2', '+A3'],
          'Veje i alt': ['+A4'],
          Teknikudvalget: ['+A4'],
          Hovedtotal: ['+A1', '+A2', '+A3', '+A4'],
        },
      },
    ],
  },
  {
    reads: 'totals of areas and of committees in one column',
    rows: [
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 2026, 2027],
      ['A1', 'Lys', -10, -20],
      [null, 'Skoler i alt', -10, -20],
      ['A2', 'Vand', -5, -5],
      [null, 'Klubber i alt', -5, -5],
      [null, 'Skoleudvalget i alt', -15, -25],
      ['A3', 'Asfalt', -25, -25],
      [null, 'Veje i alt', -25, -25],
      [null, 'Teknikudvalget i alt', -25, -25],
      [null, 'I alt', -40, -50],
    ],
    tables: [
      {
        sums: {
          'Skoleudvalget i alt': ['+A1', '+A2'],
          'Teknikudvalget i alt': ['+A3'],
          'I alt': ['+A1', '+A2', '+A3'],
        },
      },
    ],
  },
  {
    reads: 'headings repeated in the midst of a list as no second list',
    rows: [
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 2026, 2027],
      ['A1', 'Lys', -10, -20],
      ['A2', 'Vand', -5, -5],
      ['Nr.', 'Forslag', 2026, 2027],
      ['A3', 'Asfalt', -25, -25],
      ['A4', 'Varme', -20, -20],
      [null, 'I alt', -60, -70],
    ],
    tables: [
      {
        rows: ['item: A1', 'item: A2', 'item: A3', 'item: A4', 'total: I alt'],
        sums: { 'I alt': ['+A1', '+A2', '+A3', '+A4'] },
      },
    ],
  },
  {
    reads: 'the same headings below a total as a second list',
    rows: [
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 2026, 2027],
      ['A1', 'Lys', -10, -20],
      ['A2', 'Vand', -5, -5],
      [null, 'I alt', -15, -25],
      ['Nr.', 'Forslag', 2026, 2027],
      ['A3', 'Asfalt', -25, -25],
      ['A4', 'Varme', -20, -20],
      [null, 'I alt', -45, -45],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2'] } }, { sums: { 'I alt': ['+A3', '+A4'] } }],
  },
  {
    reads: 'totals that say what they leave out or take in as no proposals without a number',
    rows: [
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 'Type', 2026, 2027],
      ['A1', 'Lys', 'Drift', -10, -20],
      ['A1', 'Lys', 'Anlæg', 30, 0],
      ['A2', 'Vand', 'Drift', -5, -5],
      [null, 'Besparelser i alt ekskl. investeringer', null, -15, -25],
      [null, 'Investeringer i alt', null, 30, 0],
      [null, 'Besparelser i alt (inkl. investeringer)', null, 15, -25],
    ],
    tables: [
      {
        rows: [
          'item: A1',
          'item: A1',
          'item: A2',
          'memo: Besparelser i alt ekskl.',
          'total (investment): Investeringer i alt',
          'memo: Besparelser i alt (inkl.',
        ],
      },
    ],
  },
  {
    reads: 'what each committee saves, and all of them, as no proposal that is argued',
    name: 'Fordeling',
    kind: 'action-plan',
    rows: [
      ['Fordeling på udvalg, 1.000 kr.'],
      ['Udvalg', 2026, 'pct.', 2027, 'pct.'],
      ['Børneudvalget', -30, '75%', -40, '80%'],
      ['Socialudvalget', -10, '25%', -10, '20%'],
      ['Besparelser i alt', -40, '100%', -50, '100%'],
    ],
    tables: [{ sums: { Besparelser: ['+Børneudvalget', '+Socialudvalget'] } }],
  },
  {
    reads: 'investments beside the list of proposals, under a title and with names of their own',
    rows: [
      ['Besparelsesforslag, 1.000 kr.'],
      ['Drift', null, null, null, null, 'Anlæg'],
      ['Nr.', 'Forslag', 2026, 2027, null, 'Nr.', 'Projekt', 2026, 2027],
      ['A01', 'Færre kørsler', -600, -600, null, 'A01', 'Nye busser', 500, 0],
      ['A02', 'Fælles indkøb', -200, -300, null, 'A02', 'Nyt lager', 100, 100],
      [null, 'I alt', -800, -900, null, null, 'I alt', 600, 100],
    ],
    kind: 'overview',
    tables: [{ role: 'proposals' }, { role: 'investments' }],
  },
  {
    reads: 'projects beside the list of proposals that go by other numbers as proposals, too',
    rows: [
      ['Besparelsesforslag, 1.000 kr.'],
      ['Drift', null, null, null, null, 'Anlæg'],
      ['Nr.', 'Forslag', 2026, 2027, null, 'Nr.', 'Projekt', 2026, 2027],
      ['A01', 'Færre kørsler', -600, -600, null, 'B01', 'Nye busser', 500, 0],
      ['A02', 'Fælles indkøb', -200, -300, null, 'B02', 'Nyt lager', 100, 100],
    ],
    kind: 'overview',
    tables: [{ role: 'proposals' }, { role: 'proposals' }],
  },
];
