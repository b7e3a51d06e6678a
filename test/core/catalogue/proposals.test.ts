import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import type { Catalogue, Proposal } from '../../../src/core/catalogue/catalogue';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { sheetFromRows, type CellValue } from '../../../src/core/workbook/snapshot';

type Rows = readonly (readonly CellValue[])[];

function catalogueOf(sheets: Readonly<Record<string, Rows>>): Catalogue {
  const snapshot = {
    name: 'x.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => sheetFromRows(name, rows)),
    tables: [],
    names: [],
  };
  return buildCatalogue(snapshot.name, readWorkbook(snapshot));
}

function proposal(catalogue: Catalogue, id: string): Proposal {
  const found = catalogue.proposals.find((one) => one.id === id);
  if (!found) throw new Error(`no proposal ${id}`);
  return found;
}

const HEAD = ['Nr.', 'Forslag (1.000 kr.)', 2026, 2027];
const caseSheet = (title: string, ...rest: Rows): Rows => [['Forslagets titel:', title], ...rest];
const ECONOMY: Rows = [
  ['1.000 kr.', 'Styringsområde', 2026, 2027],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -100, -100],
  ['Samlet varig ændring', null, -100, -100],
];

describe('what the catalogue knows of a proposal', () => {
  const catalogue = catalogueOf({
    Oversigt: [
      HEAD,
      [null, 'Børn'],
      ['A01', 'Færre kørsler', -100, -100],
      ['A02', 'Ny skolestruktur - under udarbejdelse', null, null],
      [null, 'Ældre'],
      ['A03', 'Vask - udgår', -50, -50],
      ['A04', 'Nattevagt', -200, -200],
      ['A05', 'Madservice', -70, -70],
      [null, 'I alt', -370, -370],
    ],
    A01: caseSheet(
      'A01 - Færre kørsler',
      ...ECONOMY,
      ['Tilbagebetalingstid', null, '2-3 år'],
      [],
      ['Opfølgning'],
      ['Forvaltningen følger op på kørslen hvert halve år i udvalget.'],
    ),
    A02: caseSheet('A02 - Ny skolestruktur'),
    A04: caseSheet('A04 - Nattevagt', ['Kort resumé:', 'Nattevagten samles på ét sted.']),
    A05: caseSheet('A05 - Madservice', ['Forslaget er trukket tilbage.'], ...ECONOMY),
  });

  test.each([
    ['A01', 'active'],
    ['A02', 'announced'],
    ['A03', 'withdrawn'],
    ['A04', 'active'],
    ['A05', 'withdrawn'],
  ])('%s is %s, by its list or its own sheet', (id, status) => {
    expect(proposal(catalogue, id).status).toBe(status);
  });

  test('each listing knows the group it stands in', () => {
    const groups = catalogue.proposals.flatMap(({ listings }) => listings.map(({ group }) => group?.text ?? null));
    expect(groups).toEqual(['Børn', 'Børn', 'Ældre', 'Ældre', 'Ældre']);
  });

  test('a case keeps its payback time and its follow-up with their cells', () => {
    const [argued] = proposal(catalogue, 'A01').cases;
    expect(argued?.payback.map(({ value }) => [value.text, value.cell.top, value.cell.left])).toEqual([
      ['2-3 år', 5, 2],
    ]);
    expect(argued?.followUp.map(({ text }) => text)).toEqual([
      'Forvaltningen følger op på kørslen hvert halve år i udvalget.',
    ]);
  });

  test('a case without a table owes one where a list gives its amounts, and none while it is in preparation', () => {
    const owing = catalogue.issues.filter(({ expected }) => expected === 'economy-table').map(({ sheet }) => sheet);
    expect(owing).toEqual(['A04']);
  });
});
