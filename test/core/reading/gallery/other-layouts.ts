import { KR, MILLION, THOUSAND, type GallerySheet } from './gallery-sheet';

const _ = null;

/** Layouts of other municipalities, councils and years. */
export const OTHER_LAYOUTS: readonly GallerySheet[] = [
  {
    reads: 'years down the rows, effects across, and the sum over the years below',
    rows: [
      ['Økonomiske konsekvenser (1.000 kr.)'],
      ['År', 'Løn', 'Øvrig drift', 'I alt'],
      [2025, -600, 100, -500],
      [2026, -700, 50, -650],
      [2027, -700, 0, -700],
      ['I alt', -2000, 150, -1850],
    ],
    kind: 'business-case',
    tables: [
      {
        role: 'economy',
        factor: THOUSAND,
        years: [2025, 2026, 2027],
        extra: ['sum-of-years'],
        rows: ['item: Løn', 'item: Øvrig drift', 'total: I alt'],
        sums: { 'I alt': ['+Løn', '+Øvrig drift'] },
        printed: { Løn: [-600, -700, -700] },
        saving: 'negative',
      },
    ],
    also: ({ tables, notUnderstood }) => {
      expect(tables[0]?.direction).toBe('down');
      expect(tables[0]?.rows[0]?.cells[1]?.cell).toMatchObject({ top: 3, left: 1 });
      expect(notUnderstood).toEqual([]);
    },
  },
  {
    reads: 'years down the rows, a case with its title above',
    rows: [
      ['A01 - Færre kørsler'],
      ['1.000 kr.', 'Besparelse', 'Merudgift', 'Netto'],
      [2025, -600, 100, -500],
      [2026, -700, 50, -650],
    ],
    tables: [
      { role: 'economy', years: [2025, 2026], sums: { Netto: ['+Besparelse', '+Merudgift'] }, factor: THOUSAND },
    ],
  },
  {
    reads: 'titles to the right of the amounts',
    rows: [
      [2025, 2026, 2027, 'Forslag (1.000 kr.)'],
      [-100, -100, -100, 'B01 - Færre vikarer'],
      [-10, -10, -10, 'B02 - Ture'],
      [-110, -110, -110, 'I alt'],
    ],
    kind: 'overview',
    tables: [
      {
        role: 'proposals',
        factor: THOUSAND,
        years: [2025, 2026, 2027],
        extra: [],
        sums: { 'I alt': ['+B01', '+B02'] },
      },
    ],
  },
  {
    reads: 'a committee named once and carried down',
    rows: [
      ['1.000 kr.', _, _, 2025, 2026],
      ['Udvalg', 'Nr.', 'Forslag', _, _],
      ['Børn', 'B01', 'Færre vikarer', -100, -100],
      [_, 'B02', 'Ture', -10, -10],
      ['Ældre', 'Æ01', 'Teknologi', -500, -700],
      ['I alt', _, _, -610, -810],
    ],
    kind: 'overview',
    tables: [
      {
        role: 'proposals',
        rows: ['item: B01', 'item: B02', 'item: Æ01', 'total: I alt'],
        sums: { 'I alt': ['+B01', '+B02', '+Æ01'] },
      },
    ],
  },
  {
    reads: 'remarks between the rows as rows that do not count and end nothing',
    rows: [
      ['Nr.', 'Forslag', 2025, 2026],
      ['A1', 'Lys', -10, -10],
      [_, 'Forudsætter at armaturerne er udskiftet inden sommerferien.'],
      ['A2', 'Varme', -20, -20],
      [_, 'Bemærk: afhænger af udbud'],
      [_, 'I alt', -30, -30],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2'] } }],
  },
  {
    reads: 'blank columns between the years',
    rows: [
      ['Forslag (1.000 kr.)', _, 2025, _, 2026, _, 2027],
      ['Lys', _, -10, _, -10, _, -10],
      ['Varme', _, -20, _, -20, _, -20],
      ['I alt', _, -30, _, -30, _, -30],
    ],
    tables: [{ years: [2025, 2026, 2027], extra: [], sums: { 'I alt': ['+Lys', '+Varme'] } }],
  },
  {
    reads: 'numbers as text with hard spaces, long minus signs and brackets, and their sign',
    rows: [
      ['Forslag (1.000 kr.)', 2025, 2026, 2027],
      ['Lys', '-1\u00a0500', '−1 500', '(1.500)'],
      ['Varme', '-20', '-20', '-20'],
      ['I alt', '-1.520', '-1.520', '-1.520'],
    ],
    tables: [{ saving: 'negative', printed: { Lys: [-1500, -1500, -1500], 'I alt': [-1520, -1520, -1520] } }],
  },
  {
    reads: 'changes beside budgets under one year each',
    rows: [
      ['1.000 kr.', 'Budget 2025', _, 'Budget 2026', _],
      ['Område', 'Budget', 'Ændring', 'Budget', 'Ændring'],
      ['Skoler', 10000, -100, 10000, -150],
      ['Dagtilbud', 5000, -50, 5000, -60],
      ['I alt', 15000, -150, 15000, -210],
    ],
    tables: [
      {
        years: [2025, 2026],
        extra: ['other', 'other'],
        printed: { Skoler: [-100, -150], 'I alt': [-150, -210] },
        saving: 'negative',
      },
    ],
  },
  {
    reads: 'changes and budgets taking turns in one row of headings',
    rows: [
      ['1.000 kr.', 'Budget 2025', 'Ændring 2025', 'Budget 2026', 'Ændring 2026'],
      ['Skoler', 10000, -100, 10000, -150],
      ['Dagtilbud', 5000, -50, 5000, -60],
      ['I alt', 15000, -150, 15000, -210],
    ],
    kind: 'action-plan',
    tables: [{ years: [2025, 2026], printed: { 'I alt': [-150, -210] }, factor: THOUSAND }],
  },
  {
    reads: 'posts beside kroner under one year each',
    rows: [
      ['Forslag', 2025, _, 2026, _],
      [_, 't.kr.', 'ÅV', 't.kr.', 'ÅV'],
      ['Lys', -100, -0.2, -100, -0.2],
      ['Varme', -200, -0.5, -200, -0.5],
      ['I alt', -300, -0.7, -300, -0.7],
    ],
    format: '#,##0.0',
    tables: [{ factor: THOUSAND, rows: ['item: Lys', 'item: Varme', 'total: I alt'], printed: { Lys: [-100, -100] } }],
    also: ({ tables, notUnderstood }) => {
      expect(tables[0]?.rows[0]?.extraCells[0]?.figure).toMatchObject({ quantity: 'count', value: -0.2 });
      expect(notUnderstood).toEqual([]);
    },
  },
  {
    reads: 'a total above the rows it adds up',
    rows: [
      ['Nr.', 'Forslag (mio. kr.)', 2025, 2026],
      [_, 'I alt', -3.5, -4.5],
      ['A1', 'Lys', -1.5, -1.5],
      ['A2', 'Varme', -2, -3],
    ],
    format: '0.0',
    tables: [{ factor: MILLION, sums: { 'I alt': ['+A1', '+A2'] } }],
  },
  {
    reads: "a council's table in brackets, with directorates, totals and posts",
    rows: [
      ['Appendix 2: Savings proposals 2025/26 to 2027/28'],
      ['All figures £000'],
      ['Ref', 'Directorate', 'Description', '2025/26', '2026/27', '2027/28', 'Total', 'FTE'],
      ['ASC1', 'Adults', 'Review of day care', '(250)', '(100)', '-', '(350)', 2.5],
      ['ASC2', 'Adults', 'Reablement', '(500)', '(500)', '(250)', '(1,250)', 0],
      ['CHD1', 'Children', 'Fostering', '(75)', '-', '-', '(75)', 1],
      ['Total', _, _, '(825)', '(600)', '(250)', '(1,675)', 3.5],
    ],
    kind: 'overview',
    tables: [
      {
        currency: 'GBP',
        factor: THOUSAND,
        years: [2025, 2026, 2027],
        extra: ['remark', 'sum-of-years', 'other'],
        saving: 'negative',
        sums: { Total: ['+ASC1', '+ASC2', '+CHD1'] },
      },
    ],
  },
  {
    reads: 'Norwegian measures with a sum for each sector',
    rows: [
      ['Innsparingstiltak 2025–2028'],
      ['Tall i 1000 kr'],
      ['Nr', 'Tiltak', '2025', '2026', '2027'],
      ['1', 'Redusert vikarbruk', '-1 200', '-1 200', '-1 200'],
      ['2', 'Økte gebyrer', '-300', '-400', '-400'],
      [_, 'Sum oppvekst', '-1 500', '-1 600', '-1 600'],
      ['3', 'Legge ned avdeling', '0', '-2 500', '-5 000'],
      [_, 'Sum helse', '0', '-2 500', '-5 000'],
      [_, 'Sum tiltak', '-1 500', '-4 100', '-6 600'],
    ],
    tables: [
      {
        factor: THOUSAND,
        saving: 'negative',
        sums: { 'Sum oppvekst': ['+1', '+2'], 'Sum helse': ['+3'], 'Sum tiltak': ['+1', '+2', '+3'] },
      },
    ],
  },
  {
    reads: 'Swedish measures with the unit behind the title',
    rows: [
      ['Besparingsförslag, tkr'],
      ['Åtgärd', 'Nämnd', 2025, 2026],
      ['Minskad administration', 'KS', 1500, 2000],
      ['Färre lokaler', 'TN', 800, 1600],
      ['Summa', _, 2300, 3600],
    ],
    tables: [{ factor: THOUSAND, saving: 'positive', sums: { Summa: ['+Minskad administration', '+Färre lokaler'] } }],
  },
  {
    reads: 'a heading split over three rows',
    rows: [
      ['Nr.', 'Forslag', 'Styrings-', 'Budget', 'Overslag'],
      [_, _, 'område', 2025, 2026],
      [_, _, _, '1.000 kr.', '1.000 kr.'],
      ['A1', 'Lys', 'Service', -10, -10],
      ['A2', 'Varme', 'Service', -20, -20],
      [_, 'I alt', _, -30, -30],
    ],
    tables: [{ factor: THOUSAND, extra: ['control-area'], sums: { 'I alt': ['+A1', '+A2'] } }],
  },
  {
    reads: 'the total of the whole sheet below the last list as a table of its own',
    rows: [
      ['Økonomiudvalget'],
      ['Nr.', 'Emne (1.000 kr.)', 2026, 2027],
      ['ØU-01', 'Digitale regninger', -250, -250],
      ['I alt Økonomiudvalget', _, -250, -250],
      [],
      ['Teknikudvalget'],
      ['Nr.', 'Emne (1.000 kr.)', 2026, 2027],
      ['TM-01', 'LED', -300, -300],
      ['I alt Teknikudvalget', _, -300, -300],
      [],
      ['Samlede forslag', _, -550, -550],
    ],
    kind: 'overview',
    tables: [
      { role: 'proposals', sums: { 'I alt Økonomiudvalget': ['+ØU-01'] } },
      { role: 'proposals', rows: ['item: TM-01', 'total: I alt Teknikudvalget'] },
      { role: 'grand-total', rows: ['total: Samlede forslag'], sums: { 'Samlede forslag': [] } },
    ],
  },
  {
    reads: 'committees whose totals bear their names, and the sum of all under no known word',
    rows: [
      ['Sparekatalog 2026'],
      ['(mio. kr.)', 2026, 2027],
      ['Børn og Skole'],
      ['BS1 Skoler', -1, -2],
      ['BS2 SFO', -0.5, -0.5],
      ['Børn og Skole', -1.5, -2.5],
      ['Social'],
      ['SO1 Botilbud', -2, -2],
      ['SO2 STU', -1, -1],
      ['Social', -3, -3],
      ['Alle udvalg', -4.5, -5.5],
    ],
    format: '0.0',
    tables: [
      {
        rows: [
          'section: Børn og Skole',
          'item: BS1',
          'item: BS2',
          'subtotal: Børn og Skole',
          'section: Social',
          'item: SO1',
          'item: SO2',
          'subtotal: Social',
          'total: Alle udvalg',
        ],
        sums: { 'Alle udvalg': ['+BS1', '+BS2', '+SO1', '+SO2'] },
      },
    ],
  },
  {
    reads: 'withdrawn proposals by a word set apart, and titles with the same word as proposals',
    rows: [
      ['Nr.', 'Forslag, 1.000 kr.', 2025, 2026],
      ['A1', 'Lys', -10, -10],
      ['A2', 'Julegave til ældre udgår', -20, -20],
      ['A3', 'Vask (udgået)', -30, -30],
      ['A4', 'Udgår: Have', -40, -40],
      ['A5', 'Park - trukket tilbage', -40, -40],
      ['A6', 'Bladet bortfalder', -5, -5],
      [_, 'I alt', -35, -35],
    ],
    tables: [{ sums: { 'I alt': ['+A1', '+A2', '+A6'] } }],
  },
  {
    reads: 'the status of proposals in a column of its own',
    rows: [
      ['Nr.', 'Forslag, 1.000 kr.', 'Status', 2025, 2026],
      ['A1', 'Lys', 'Vedtaget', -10, -10],
      ['A2', 'Varme', 'Udgår', -20, -20],
      ['A3', 'Have', 'Afventer udvalget', -30, -30],
      [_, 'I alt', _, -40, -40],
    ],
    tables: [
      {
        rows: ['item: A1', 'item/withdrawn: A2', 'item/announced: A3', 'total: I alt'],
        sums: { 'I alt': ['+A1', '+A3'] },
      },
    ],
  },
  {
    reads: 'operation and capital side by side as one list of proposals and its investments',
    rows: [
      [_, 'Drift', _, 'Anlæg', _],
      ['Forslag (1.000 kr.)', 2025, 2026, 2025, 2026],
      ['A1 Lys', -10, -10, 50, 0],
      ['A2 Varme', -20, -20, 100, 0],
      ['I alt', -30, -30, 150, 0],
    ],
    kind: 'overview',
    tables: [
      { role: 'proposals', caption: 'Drift', printed: { 'I alt': [-30, -30] } },
      { role: 'investments', caption: 'Anlæg', printed: { 'I alt': [150, 0] } },
    ],
    also: ({ notUnderstood }) => expect(notUnderstood).toEqual([]),
  },
  {
    reads: 'targets and deliveries of a savings tracker',
    rows: [
      ['Savings tracker £m', '2023/24 Target', '2023/24 Delivered', '2024/25 Target', '2024/25 Delivered'],
      ['Adult social care', 4.2, 3.1, 5, 0],
      ['Highways', 1, 1, 1.5, 0],
      ['Total', 5.2, 4.1, 6.5, 0],
    ],
    format: '0.0',
    kind: 'action-plan',
    tables: [
      {
        years: [2023, 2024],
        extra: ['achieved-to-date', 'achieved-to-date'],
        printed: { Total: [5.2, 6.5] },
        factor: MILLION,
        currency: 'GBP',
      },
    ],
  },
  {
    reads: 'amounts that carry their own unit',
    rows: [
      ['Besparelse', '2025', '2026'],
      ['Løn', '-1,5 mio. kr.', '-2 mio. kr.'],
      ['Leje', '-0,5 mio. kr.', '-0,5 mio. kr.'],
      ['I alt', '-2,0 mio. kr.', '-2,5 mio. kr.'],
    ],
    kind: 'action-plan',
    tables: [
      { factor: MILLION, saving: 'negative', sums: { 'I alt': ['+Løn', '+Leje'] }, printed: { Løn: [-1.5, -2] } },
    ],
    also: ({ tables }) => expect(tables[0]?.rows[2]?.cells[1]?.figure?.value).toBe(-2.5 * MILLION),
  },
  {
    reads: 'the unit in the number format of every amount',
    rows: [
      ['Forslag', 2025, 2026],
      ['A1 Lys', -100000, -100000],
      ['I alt', -100000, -100000],
    ],
    format: '#,##0 "kr."',
    tables: [{ factor: KR, printed: { 'I alt': [-100000, -100000] } }],
  },
  {
    reads: 'the unit in a number format that prints thousands',
    rows: [
      ['Proposal', 2025, 2026],
      ['A1 Lighting', -100000, -250000],
      ['Total', -100000, -250000],
    ],
    format: '[$£-809]#,##0,',
    tables: [{ currency: 'GBP', factor: THOUSAND, printed: { Total: [-100, -250] } }],
    also: ({ tables }) => expect(tables[0]?.rows[0]?.cells[0]?.figure?.value).toBe(-10_000_000),
  },
  {
    reads: 'a reversing pair and a forgotten row as rows like any others',
    rows: [
      ['Nr.', 'Forslag, 1.000 kr.', 2025, 2026],
      ['A1', 'Lys', -10, -10],
      ['A2', 'Flytning', -2435, -2435],
      ['A3', 'Flytning, tilbageført', 2435, 2435],
      [_, 'test', _, _],
      [_, 'I alt', -10, -10],
    ],
    tables: [{ saving: 'negative' }],
    also: ({ tables }) =>
      expect(tables[0]?.rows.at(-1)?.sums.map(({ row }) => row)).toEqual(expect.arrayContaining([0, 1, 2])),
  },
];
