import { indexCatalogue } from '../../../src/core/checks/catalogue-index';
import { NotingContext } from '../../../src/core/checks/check-context';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { catalogueOf } from '../../support/catalogue-of';

const catalogue = catalogueOf({
  Oversigt: [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Fælles indkøb', -200, -200],
    ['A02', 'Færre kørsler i byen', -300, -300],
    [null, 'I alt', -500, -500],
  ],
  A01: [
    ['Forslagets titel:', 'A01 - Fælles indkøb'],
    ['1.000 kr. 2026 p/l', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Indkøb', 'Service', -200, -200],
    ['Samlet varig ændring', null, -200, -200],
    [],
    ['4. Økonomi'],
    ['Der spares 0,2 mio. kr. årligt.'],
  ],
});
const index = indexCatalogue(catalogue);
const [overview, own] = catalogue.sheets;
const proposal = catalogue.proposals.find(({ id }) => id === 'A01');
if (!overview || !own || !proposal) throw new Error('the workbook was not read');
const [listed] = overview.tables;
if (!listed) throw new Error('no list');

const ANSWERS: readonly (readonly [string, (context: NotingContext) => unknown, unknown, string])[] = [
  ['sheet', (context) => context.sheet('A01'), own, 'sheet:A01'],
  ['no sheet', (context) => context.sheet('B01'), null, 'sheet:B01'],
  ['proposal', (context) => context.proposal('A01'), proposal, 'proposal:A01'],
  ['no proposal', (context) => context.proposal('A09'), null, 'proposal:A09'],
  ['case', (context) => context.caseOn('A01')?.sheet, own, 'case:A01'],
  ['no case', (context) => context.caseOn('Oversigt'), null, 'case:Oversigt'],
  ['kind', (context) => context.sheetsOf('overview'), [overview], 'kind:overview'],
  ['no kind', (context) => context.sheetsOf('recovery-plan'), [], 'kind:recovery-plan'],
  ['title', (context) => context.proposalsTitled('FÆLLES - indkøb!'), [proposal], 'title:fælles indkøb'],
  ['no title', (context) => context.proposalsTitled('Leje'), [], 'title:leje'],
  ['like', (context) => context.proposalsLike('Fælles indkøp'), [proposal], 'like:Fælles indkøp'],
  [
    'opening',
    (context) => context.proposalsOpening('fælles indkøb i byen'),
    [proposal],
    'opening:fælles indkøb i byen',
  ],
  ['form', (context) => context.isOwnForm('A77'), true, 'form:A##'],
  ['another form', (context) => context.isOwnForm('AB7'), false, 'form:AB#'],
  ['schema', (context) => context.schema(), catalogue.schema, 'schema:'],
  ['named', (context) => context.sheetNamed('A01'), own, 'named:A01'],
  ['not named', (context) => context.sheetNamed('A02'), null, 'named:A02'],
  [
    'list with a case',
    (context) => context.isWithoutCases({ sheet: overview, table: listed }),
    false,
    'list-without-cases:',
  ],
  ['share', (context) => context.shareWithCase(), 0.5, 'share-with-case:'],
  ['level', (context) => context.usualLevel('Oversigt'), 2026, 'level:Oversigt'],
  ['no level', (context) => context.usualLevel('A01'), null, 'level:A01'],
  ['original', (context) => context.originalOf({ sheet: overview, table: listed }), null, 'original:'],
  ['blamed', (context) => context.blamesList(overview, listed), false, 'blamed:'],
  ['issues', (context) => context.issuesOn('Ingen'), [], 'issues:Ingen'],
  ['usual years', (context) => context.usualYearsBeside('2025'), null, 'usual-years:2025'],
  ['plan pairs', (context) => context.planPairsOn(overview), [], 'plan-pairs:Oversigt'],
  ['planned', (context) => context.claimedInPlans('2025:1'), [], 'planned:2025:1'],
  ['typed', (context) => context.typedSheets().length, 2, 'typed:'],
];

test.each(ANSWERS)('a run asks and notes what it asked: %s', (_, ask, answer, noted) => {
  const context = new NotingContext(index);
  expect(ask(context)).toEqual(answer);
  ask(context);
  const { read } = context.notes;
  expect(read).toHaveLength(1);
  expect(`${read[0]?.what ?? ''}:${read[0]?.name ?? ''}`.startsWith(noted)).toBe(true);
});

test('prose is read with the workbook’s owner, and both are noted', () => {
  const context = new NotingContext(index);
  const prose = context.prose(own);
  expect(prose.paragraphs.flatMap(({ figures }) => figures.map(({ words }) => words))).toEqual(['0,2 mio. kr.']);
  expect(context.notes.read.map(({ what, name }) => [what, name])).toEqual([
    ['sheet', 'A01'],
    ['case', 'A01'],
    ['owner', ''],
  ]);
});

test('the first table is told where all totals of several are typed', () => {
  const context = new NotingContext(index);
  expect(context.firstOfTypedOnly()).toEqual(expect.stringContaining('Oversigt'));
  const one = new NotingContext(
    indexCatalogue(
      catalogueOf({
        Oversigt: [
          ['Oversigt, 1.000 kr.'],
          ['Nr.', 'Forslag', 2025, 2026],
          ['A01', 'Kørsel', -1, -2],
          [null, 'I alt', -1, -2],
        ],
      }),
    ),
  );
  expect(one.firstOfTypedOnly()).toBeNull();
});

test('what a run compares and cannot decide is written down as it says it', () => {
  const context = new NotingContext(index);
  const [a, b] = [cellAt('A01', 0, 0), cellAt('A01', 1, 0)];
  const words = [
    { cell: a, start: 3 },
    { cell: b, start: 5 },
  ];
  context.compared([a, b]);
  context.comparedWords(words);
  context.undecided(a, 'no-counterpart');
  context.undecidedWords(words, 'unit-unknown');
  expect(context.notes).toEqual({
    read: [],
    compared: [a, b],
    comparedWords: words,
    undecided: [{ cell: a, reason: 'no-counterpart' }],
    undecidedWords: words.map((one) => ({ words: one, reason: 'unit-unknown' })),
  });
});
