import type { CellValue } from '../../../src/core/workbook/snapshot';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { findingsIn } from '../../support/check-tester';

/** A finding as a reader meets it: figures as read, cells as addresses. */
function found(check: string, ...rows: (readonly CellValue[])[]) {
  const sheets = { A01: [['Forslagets titel:', 'A01 - Nye ruter'], ['3. Indhold'], ...rows] };
  return findingsIn(sheets)
    .filter((finding) => finding.check === check)
    .map(({ code, data, amount, cells, evidence, arithmetic, key, fingerprint }) => ({
      code,
      data,
      amount,
      cells: cells.map(formatAddress),
      proof: evidence.map(({ text, span, reads }) => [
        span ? text.slice(span.start, span.end) : text,
        reads?.figure.value ?? null,
      ]),
      steps: arithmetic,
      key,
      figures: fingerprint.split('#')[1],
    }));
}

describe('counts that don’t add up', () => {
  const counted = (...sentences: string[]) => found('count-mismatch', ...sentences.map((sentence) => [sentence]));

  it('in one sentence are shown with the sum', () => {
    const [one, ...more] = counted('Tilbuddet har 12 pladser: 5 pladser i nord og 4 pladser i syd.');
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      code: 'enumeration-differs',
      data: { document: 'A01', kind: 'sentence', stated: { words: '12 pladser' }, parts: [5, 4], sum: 9 },
      amount: null,
      cells: ['A01!A3'],
      proof: [
        ['12 pladser', 12],
        ['5 pladser', 5],
        ['4 pladser', 4],
      ],
      steps: [
        {
          step: 'computation',
          operation: 'parts',
          terms: [{ words: '5 pladser' }, { words: '4 pladser' }],
          result: { figure: { value: 9 }, unit: null },
          stated: { words: '12 pladser' },
        },
      ],
      figures: '5;4;12',
    });
    expect(one?.key).toMatch(/^count-mismatch\|enumeration-differs\|A01\|sentence\|tilbuddet har pladser/);
  });

  it('in one sentence are silent where they do', () => {
    expect(counted('Tilbuddet har 9 pladser: 5 pladser i nord og 4 pladser i syd.')).toEqual([]);
  });

  it('for a part larger than its whole need no sum', () => {
    const [one, ...more] = counted('Der er 12 pladser, heraf 15 pladser i nord.');
    expect(more).toEqual([]);
    expect(one).toMatchObject({ data: { kind: 'part-of', parts: [15], sum: 15 }, steps: [], figures: '15;12' });
    expect(counted('Der er 12 pladser, heraf 10 pladser i nord.')).toEqual([]);
  });

  it('in points are shown with each of them', () => {
    const [one] = counted(
      'Støtte gives til 9 borgere, fordelt således:',
      '- En borger flytter.',
      '- 3 borgere får hjælp.',
    );
    expect(one).toMatchObject({
      data: {
        kind: 'points',
        stated: { words: '9 borgere', shown: { figure: { value: 9 }, unit: null } },
        parts: [1, 3],
        sum: 4,
      },
      amount: null,
      cells: ['A01!A3', 'A01!A4', 'A01!A5'],
      proof: [
        ['9 borgere', 9],
        ['- En borger flytter.', 1],
        ['3 borgere', 3],
      ],
      steps: [
        {
          operation: 'parts',
          terms: [
            { words: '1', shown: { figure: { quantity: 'count', value: 1 }, unit: null } },
            { words: '3', shown: { figure: { value: 3 }, unit: null } },
          ],
          result: { figure: { quantity: 'count', value: 4 }, unit: null },
          stated: { words: '9 borgere' },
        },
      ],
      key: 'count-mismatch|enumeration-differs|A01|points|støtte gives til borgere fordelt således',
      figures: '1;3;9',
    });
  });

  it('and say their number in several places tell the rarest first', () => {
    const [one, ...more] = counted(
      'Forslaget berører 12 chauffører.',
      'De 14 berørte chauffører inddrages tidligt.',
      'Forslaget omfatter 12 chauffører.',
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      code: 'counts-differ',
      data: { document: 'A01', versions: [{ said: { shown: { figure: { value: 14 } } }, places: 1 }, { places: 2 }] },
      amount: null,
      steps: [],
      figures: '14;12',
    });
    expect(one?.cells).toEqual(['A01!A4', 'A01!A3', 'A01!A5']);
    expect(one?.proof.map(([, value]) => value)).toEqual([14, 12, 12]);
  });
});

describe('computations that don’t hold', () => {
  const computed = (...rows: (string | readonly CellValue[])[]) =>
    found('arithmetic-mismatch', ...rows.map((row) => (typeof row === 'string' ? [row] : row)));

  it.each<[string, string, string, number | null, string, number]>([
    [
      'a difference',
      'Udgiften falder fra 3,2 mio. kr. til 2,4 mio. kr., et fald på 0,6 mio. kr.',
      'difference',
      20_000_000,
      '320000000;240000000;60000000',
      1,
    ],
    [
      'a change in percent',
      'Antallet af ture er gået fra 800 i 2021 til 600 i 2024, et fald på 35 pct.',
      'change-in-percent',
      null,
      '800;600;35',
      1,
    ],
    [
      'a product',
      'Der spares 2.000 timer á 400 kr., i alt 1,2 mio. kr.',
      'product',
      40_000_000,
      '2000;40000;120000000',
      1,
    ],
    [
      'parts',
      'Systemet koster 500.000 kr.: 220.000 kr. til licenser og 180.000 kr. til kurser.',
      'sum',
      10_000_000,
      '22000000;18000000;50000000',
      1,
    ],
    [
      'one amount twice',
      'Systemet koster 0,5 mio. kr., dvs. 600.000 kr.',
      'restatement',
      10_000_000,
      '50000000;60000000',
      0,
    ],
  ])('are shown with what comes out: %s', (_, sentence, kind, amount, figures, steps) => {
    const all = computed(sentence);
    expect(all).toMatchObject([
      { code: 'computation-fails', data: { document: 'A01', kind }, amount, cells: ['A01!A3'], figures },
    ]);
    expect(all[0]?.steps).toHaveLength(steps);
    expect(all[0]?.key).toMatch(new RegExp(`^arithmetic-mismatch\\|computation-fails\\|A01\\|${kind}\\|`));
    expect(all[0]?.proof[0]?.[1]).toBe(Number(figures.split(';').at(-1)));
  });

  it('say money in the unit of what is stated, and numbers in none', () => {
    const [money] = computed('Der spares 2.000 timer á 400 kr., i alt 1,2 mio. kr.');
    const [percent] = computed('Antallet af ture er gået fra 800 i 2021 til 600 i 2024, et fald på 35 pct.');
    expect(money?.data).toMatchObject({ result: { figure: { value: 80_000_000 }, unit: { factor: 100_000_000 } } });
    expect(money?.steps).toMatchObject([
      { operation: 'product', terms: [{ words: '2.000 timer' }, {}], stated: { words: '1,2 mio. kr.' } },
    ]);
    expect(percent?.data).toMatchObject({ result: { figure: { value: 25 }, unit: null } });
  });

  it('leave persons and places to the check that counts them', () => {
    expect(computed('Tilbuddet har 12 pladser: 5 pladser i nord og 4 pladser i syd.')).toEqual([]);
  });

  it('beneath each other are shown row by row', () => {
    const [one, ...more] = computed(
      ['Nuværende udgift ved kørsel:', '2,5 mio. kr.'],
      ['Forventet udgift ved kørsel:', '2,0 mio. kr.'],
      ['Mulig besparelse:', '0,7 mio. kr.'],
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      data: {
        kind: 'rows',
        terms: [{ words: '2,5 mio. kr.' }, { words: '2,0 mio. kr.' }],
        stated: { words: '0,7 mio. kr.', shown: { unit: { factor: 100_000_000 } } },
        result: { figure: { value: 50_000_000 } },
      },
      amount: 20_000_000,
      cells: ['A01!B5', 'A01!B3', 'A01!B4'],
      proof: [
        ['0,7 mio. kr.', 70_000_000],
        ['2,5 mio. kr.', 250_000_000],
        ['2,0 mio. kr.', 200_000_000],
      ],
      steps: [{ operation: 'difference', terms: [{}, {}], stated: { words: '0,7 mio. kr.' } }],
      key: 'arithmetic-mismatch|computation-fails|A01|rows|mulig besparelse',
      figures: '250000000;200000000;70000000',
    });
  });

  it('beneath each other are silent where they hold', () => {
    const rows = [
      ['Nuværende udgift ved kørsel:', '2,5 mio. kr.'],
      ['Forventet udgift ved kørsel:', '2,0 mio. kr.'],
      ['Mulig besparelse:', '0,5 mio. kr.'],
    ];
    expect(computed(...rows)).toEqual([]);
  });
});

describe('IDs that a text cites', () => {
  const CATALOGUE = [
    ['1.000 kr.', null, null, null],
    ['Nr.', 'Forslag', 2025, 2026],
    ['AB01', 'Fælles kørsel til dagtilbud', -600, -600],
    ['AB02', 'Ny model for indkøb', -200, -200],
    ['AB03', 'Grøn drift af bygninger', -200, -200],
    [null, 'I alt', -1000, -1000],
  ];
  const cited = (sentence: string) =>
    findingsIn({
      Oversigt: CATALOGUE,
      AB01: [['Forslagets titel:', 'AB01 - Fælles kørsel til dagtilbud'], ['3. Indhold'], [sentence]],
    })
      .filter(({ check }) => check === 'reference-mismatch')
      .map(({ code, data, cells, evidence: [proof], key }) => ({
        code,
        data,
        cells: cells.map(formatAddress),
        words: proof?.span && proof.text.slice(proof.span.start, proof.span.end),
        key,
      }));

  it('with another proposal’s title lead to both', () => {
    const data = {
      document: 'AB01',
      id: 'AB03',
      subject: 'Ny model for indkøb',
      title: 'Grøn drift af bygninger',
      meant: 'AB02',
    };
    expect(cited('Se forslag AB03 ”Ny model for indkøb”.')).toEqual([
      {
        code: 'cited-with-other-title',
        data,
        cells: ['AB01!A3', 'Oversigt!B4'],
        words: 'AB03',
        key: 'reference-mismatch|cited-with-other-title|AB01|AB03|ny model for indkøb',
      },
    ]);
  });

  it('that no sheet knows lead to the proposal of that title', () => {
    const data = { document: 'AB01', id: 'AB09', subject: 'Ny model for indkøb', title: null, meant: 'AB02' };
    expect(cited('Se forslag AB09 ”Ny model for indkøb”.')).toMatchObject([{ code: 'cited-with-other-title', data }]);
  });

  it.each<[string, string | null]>([
    ['Se også forslag AB09.', null],
    ['Se også forslag AB09 om nye cykelstier.', 'nye cykelstier'],
    ['I 2024 var det anderledes. Se også forslag AB09.', null],
  ])('that no sheet knows are unknown: "%s"', (sentence, subject) => {
    expect(cited(sentence)).toMatchObject([
      { code: 'unknown-id', data: { document: 'AB01', id: 'AB09', subject }, cells: ['AB01!A3'] },
    ]);
  });

  it.each([
    'Se også forslag AB02.',
    'Se også forslag AB02 ”Ny model for indkøb”.',
    'Se også forslag AB02 ”Model for indkøb”.',
    'Se også forslag AB02 om nye cykelstier.',
    'Se også forslag ab-x99.',
    'I budget 2024 blev forslag AB09 vedtaget.',
    'Det er tidligere foreslået i forslag AB09.',
    'Sidste års forslag AB09 gav 2 mio. kr.',
  ])('are right, or another catalogue’s: "%s"', (sentence) => {
    expect(cited(sentence)).toEqual([]);
  });
});
