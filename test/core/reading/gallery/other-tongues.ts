import { MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

/** English, Norwegian and Swedish sheets. */
export const OTHER_TONGUES: readonly GallerySheet[] = [
  {
    reads: 'a British list of proposals in thousands of pounds',
    rows: [
      ['Budget savings proposals 2025/26 - £000'],
      ['Ref', 'Proposal', 'Directorate', '2025/26', '2026/27', 'Total', 'FTE'],
      ['BC01', 'Reduced opening hours', 'Culture', -120, -30, -150, 2.5],
      ['BC02', 'Fleet review', 'Place', -60, 0, -60, 0],
      [null, 'Total savings', null, -180, -30, -210, 2.5],
    ],
    kind: 'overview',
    tables: [
      {
        role: 'proposals',
        currency: 'GBP',
        factor: THOUSAND,
        years: [2025, 2026],
        extra: ['remark', 'sum-of-years', 'other'],
        sums: { 'Total savings': ['+BC01', '+BC02'] },
        saving: 'negative',
      },
    ],
  },
  {
    reads: 'fiscal years in two digits and in letters',
    rows: [
      ['£m', '24/25', '25/26', '26/27'],
      ['SC001 Prevention', 0.5, 1.5, 2],
    ],
    format: '0.0',
    tables: [{ factor: MILLION, currency: 'GBP', years: [2024, 2025, 2026] }],
  },
  {
    reads: 'financial years with letters in front',
    rows: [
      ['$', 'FY2003', 'FY2004'],
      ['A1 Postage', -56137, -56137],
    ],
    tables: [{ currency: 'USD', years: [2003, 2004] }],
  },
  {
    reads: 'years counted from the start',
    rows: [
      ['Financial summary (£000)', 'Year 1', 'Year 2', 'Year 3'],
      ['Cashable savings', 10, 20, 30],
      ['One-off costs', -15, 0, 0],
      ['Net saving', -5, 20, 30],
    ],
    kind: 'business-case',
    tables: [
      {
        role: 'economy',
        years: [1, 2, 3],
        saving: 'positive',
        sums: { 'Net saving': ['+Cashable savings', '+One-off costs'] },
      },
    ],
  },
  {
    reads: 'an English delivery plan with its target and gap',
    rows: [
      ['Recovery plan (£000)', '2024/25', '2025/26'],
      ['Savings target', 500, 700],
      ['Delivered', 300, 300],
      ['To be identified', 100, 100],
      ['Shortfall', 100, 300],
    ],
    kind: 'recovery-plan',
    tables: [
      {
        rows: [
          'target: Savings target',
          'achieved: Delivered',
          'unallocated: To be identified',
          'outstanding: Shortfall',
        ],
        sums: { Shortfall: ['+Savings target', '-Delivered', '-To be identified'] },
      },
    ],
  },
  {
    reads: 'a Norwegian list of measures',
    rows: [
      ['Innsparingstiltak 2024-2026 (mnkr)'],
      ['Nr', 'Tiltak', 2024, 2025, 2026],
      [1, 'Færre årsverk i administrasjonen', -1.5, -3, -3],
      [2, 'Reduserte åpningstider', -0.5, -0.5, -0.5],
      [null, 'Sum innsparing', -2, -3.5, -3.5],
    ],
    format: '0.0',
    kind: 'overview',
    tables: [{ role: 'proposals', factor: MILLION, sums: { 'Sum innsparing': ['+1', '+2'] }, saving: 'negative' }],
  },
  {
    reads: 'a Swedish list of measures',
    rows: [
      ['Besparingar (tkr)', 'Budget 2024', 'Plan 2025', 'Plan 2026'],
      ['Lägre lokalkostnader', -500, -800, -800],
      ['Minskade vikariekostnader', -200, -200, -200],
      ['Summa', -700, -1000, -1000],
    ],
    tables: [
      {
        factor: THOUSAND,
        years: [2024, 2025, 2026],
        sums: { Summa: ['+Lägre lokalkostnader', '+Minskade vikariekostnader'] },
      },
    ],
  },
];
