import { MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

/** Layouts that workbooks of the corpus were misread in. */
export const CORPUS_LAYOUTS: readonly GallerySheet[] = [
  {
    reads: 'the unit behind years and a comma in the sheet title',
    rows: [
      ['Råderumskatalog 2026-2029, mio. kr.'],
      ['Nr.', 'Forslag', 2026, 2027],
      ['R1', 'Færre møder', -1, -2],
      [null, 'I alt', -1, -2],
    ],
    tables: [{ factor: MILLION }],
  },
  {
    reads: 'a title right above the caption as the title, and the caption as the table’s',
    rows: [
      ['SU-21 - Færre klippekort'],
      ['Økonomi:'],
      ['Mio. kr.', 2026, 2027],
      ['Besparelse på servicerammen', 0.5, 0.5],
      ['Samlet nettobesparelse', 0.5, 0.5],
    ],
    format: '0.0',
    kind: 'business-case',
    tables: [{ role: 'economy', caption: 'Økonomi:', factor: MILLION }],
    also: (sheet) => {
      expect(sheet.title?.text).toBe('SU-21 - Færre klippekort');
    },
  },
  {
    reads:
      'amounts of both signs under a heading of savings: the net row shows the sign, and running costs are what is saved',
    rows: [
      ['Proposal:', 'TP-02 - Property'],
      ['£000', 'Control area', '2026/27', '2027/28', '2028/29'],
      ['Savings'],
      ['Running costs of three buildings', 'Service', 130, 610, 970],
      ['Moves and refit', 'Service', -220, -200, -200],
      ['Net saving', null, -90, 410, 770],
    ],
    tables: [
      {
        role: 'economy',
        saving: 'positive',
        sums: { 'Net saving': ['+Running costs of three buildings', '+Moves and refit'] },
      },
    ],
  },
  {
    reads: 'running costs beside a saving as a cost',
    rows: [
      ['Økonomi (1.000 kr.)', 2026, 2027],
      ['Besparelse ved fælles drift', 800, 800],
      ['Driftsudgifter', 100, 100],
      ['Nettobesparelse', 700, 700],
    ],
    tables: [{ saving: 'positive', sums: { Nettobesparelse: ['+Besparelse ved fælles drift', '-Driftsudgifter'] } }],
  },
  {
    reads: 'spending alone as what is saved',
    rows: [
      ['Økonomi (1.000 kr.)', 2026, 2027],
      ['Driftsudgifter', 500, 500],
      ['Lønudgifter', 300, 300],
      ['Nettobesparelse', 800, 800],
    ],
    tables: [{ saving: 'positive', sums: { Nettobesparelse: ['+Driftsudgifter', '+Lønudgifter'] } }],
  },
  {
    reads: 'the only table of a titled case as its economy, whatever its rows are called',
    rows: [
      ['Tittel:', 'HE1 - Felles nattjeneste'],
      ['1000 kr', 2026, 2027, 2028],
      ['Lønn', -700, -1350, -1350],
      ['Bil og vakttelefon', 100, 150, 150],
      ['Netto innsparing', -600, -1200, -1200],
    ],
    kind: 'business-case',
    tables: [{ role: 'economy', saving: 'negative', sums: { 'Netto innsparing': ['+Lønn', '+Bil og vakttelefon'] } }],
  },
  {
    reads: 'a demand shared among centres, its total on top and a blank row inside',
    rows: [
      ['Fordeling af sparekrav på centre'],
      ['1.000 kr.', 'Budget 2026', 'Overslag 2027'],
      ['Sparekrav i alt', -3000, -4500],
      ['Center for Børn', -1200, -1800],
      ['Center for Ældre', -1300, -1950],
      [],
      ['Stabene', -500, -750],
    ],
    kind: 'action-plan',
    tables: [{ sums: { 'Sparekrav i alt': ['+Center for Børn', '+Center for Ældre', '+Stabene'] } }],
  },
  {
    reads: 'a net change that doesn’t add up as the net row all the same',
    rows: [
      ['Savings and growth (£000)'],
      ['Ref', 'Description', '2026/27', '2027/28'],
      ['Savings'],
      ['S1', 'Vacancy factor', -420, -420],
      ['S2', 'Green waste', -610, -640],
      ['Total savings', null, -1030, -1060],
      ['Growth'],
      ['G1', 'Homelessness', 300, 300],
      ['Total growth', null, 300, 300],
      ['Net change', null, -730, -999],
    ],
    tables: [{ sums: { 'Net change': ['+S1', '+S2', '+G1'] } }],
  },
  {
    reads: 'the whole of a list in words of its own as its total, though it doesn’t add up',
    rows: [
      ['Mio. kr.', 2026, 2027],
      ['KI-101 Fælles drift', 0.125, 0.56],
      ['KI-102 Billetpriser', 0.075, 0.075],
      ['Samlede ønsker fra udvalget', 0.3, 0.635],
    ],
    format: '0.000',
    tables: [{ rows: ['item: KI-101', 'item: KI-102', 'total: Samlede ønsker fra udval'] }],
  },
  {
    reads: 'the need of investment below the proposals as the total of their investment rows',
    rows: [
      ['Investeringscases (1.000 kr.)'],
      ['Nr.', 'Forslag', 2026, 2027],
      ['EJ01', 'Solceller', -200, -800],
      [null, 'Investering', 2400, 0],
      ['EJ02', 'Ventilation', -450, -900],
      [null, 'Investering', 1500, 300],
      [null, 'Investeringsbehov', 3900, 300],
      [null, 'Nettobesparelse', -650, -1700],
    ],
    tables: [{ sums: { Investeringsbehov: ['+Investering', '+Investering'], Nettobesparelse: ['+EJ01', '+EJ02'] } }],
  },
  {
    reads: 'a follow-up on one year, told three ways in three columns',
    rows: [
      ['Opfølgning på besparelser i budget 2025'],
      ['1.000 kr.'],
      ['Nr.', 'Forslag', 'Besluttet 2025', 'Opnået 2025', 'Mangler'],
      ['KT01', 'Færre fester', -120, -120, 0],
      ['KT02', 'Ny indkøbsaftale', -450, -310, -140],
      [null, 'I alt', -570, -430, -140],
    ],
    tables: [
      {
        factor: THOUSAND,
        years: [2025],
        extra: ['achieved-to-date', 'other'],
        printed: { KT02: [-450] },
        sums: { 'I alt': ['+KT01', '+KT02'] },
      },
    ],
  },
  {
    reads: 'a year out of line as a slip of its own heading',
    rows: [
      ['1.000 kr.', 2026, 2030, 2028, 2029],
      ['A01 - Færre kørsler', -1, -2, -3, -4],
      ['A02 - Indkøb', -1, -2, -3, -4],
      ['I alt', -2, -4, -6, -8],
    ],
    tables: [{ years: [2026, 2030, 2028, 2029], printed: { A02: [-1, -2, -3, -4] } }],
  },
  {
    reads: 'years by their first days',
    rows: [
      ['Forslag (1.000 kr.)', '01.01.2025', '01.01.2026'],
      ['A01 - Færre kørsler', -1, -2],
      ['A02 - Indkøb', -3, -4],
    ],
    tables: [{ factor: THOUSAND, years: [2025, 2026] }],
  },
  {
    reads: 'a short sentence that ends in kr. below a heading as prose',
    rows: [
      ['A01 - Færre kørsler'],
      ['Økonomi'],
      ['Forslaget sparer 500.000 kr.'],
      [],
      ['Baggrund'],
      ['Ruterne lægges om.'],
    ],
    also: (sheet) => {
      expect(sheet.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
        ['Forslaget sparer 500.000 kr.', 'Økonomi'],
        ['Ruterne lægges om.', 'Baggrund'],
      ]);
    },
  },
];
