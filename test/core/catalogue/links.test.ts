import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { linkedCaseRows } from '../../../src/core/catalogue/case-links';
import { initiativesOf, linkVersions } from '../../../src/core/catalogue/plan-links';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';
import { factsSnapshot } from '../../support/facts';

function caseLinks(snapshot: Snapshot, sheet: string): string[] {
  const { cases } = buildCatalogue(snapshot.name, readWorkbook(snapshot));
  const businessCase = cases.find((one) => one.sheet.name === sheet);
  if (!businessCase) throw new Error(`no case on ${sheet}`);
  return linkedCaseRows(businessCase).map(
    ({ overall, detail, by }) =>
      `${overall.row.label?.text.trim() ?? ''} = ${detail.table.number ?? '?'}: ${detail.row.label?.text.trim() ?? ''} (${by})`,
  );
}

describe('rows of table 1, 2 and 3 of a case', () => {
  const ROWS = (second: readonly (readonly (string | number | null)[])[]): Snapshot =>
    workbookOf({
      A01: [
        ['Forslagets titel:', 'A01 - Færre kørsler'],
        ['Tabel 1. Forslagets samlede økonomi'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ['Færre ture med egne biler', 'Service', -600, -700],
        ['Løn', 'Service', -100, -150],
        ['Vognpark', 'Service', -40, -40],
        ['Samlet varig ændring', null, -740, -890],
        [],
        ['Tabel 2. Varige ændringer'],
        ['1.000 kr.', 2025, 2026],
        ...second,
        ['Varige ændringer totalt, service', -740, -890],
      ],
    });

  test('are linked where their labels differ in endings and small words', () => {
    const snapshot = ROWS([
      ['Vognparken', -40, -40],
      ['Færre ture i egne biler', -600, -700],
    ]);
    expect(caseLinks(snapshot, 'A01')).toEqual([
      'Færre ture med egne biler = 2: Færre ture i egne biler (words)',
      'Vognpark = 2: Vognparken (words)',
    ]);
  });

  test('are linked by amounts that no other row has, where no label fits', () => {
    expect(caseLinks(ROWS([['Chauffører', -100, -150]]), 'A01')).toEqual(['Løn = 2: Chauffører (amounts)']);
    const twice = ROWS([
      ['Chauffører', -100, -150],
      ['Vikarer', -100, -150],
    ]);
    expect(caseLinks(twice, 'A01')).toEqual([]);
  });

  test('are all linked in a case of the Copenhagen form', () => {
    const links = caseLinks(factsSnapshot('copenhagen-2017'), 'BU04');
    expect(links.filter((link) => link.includes('= 2:'))).toHaveLength(3);
    expect(links.filter((link) => link.includes('= 3:'))).toHaveLength(1);
  });
});

describe('initiatives of a plan', () => {
  const strategy = initiativesOf(readWorkbook(factsSnapshot('strategy-2018')));
  const followUp = initiativesOf(readWorkbook(factsSnapshot('followup-2019')));

  test('stand in the plan as a whole and on the sheet of their field', () => {
    expect(strategy).toHaveLength(11);
    expect(strategy.map(({ places }) => places.length)).toEqual(strategy.map(() => 2));
    expect(strategy[6]?.places.map(({ sheet }) => sheet.name)).toEqual(['Samlet', 'Støtte i eget hjem']);
  });

  test('are found again in the follow-up, withdrawn or renumbered', () => {
    const versions = linkVersions(strategy, followUp);
    expect(versions).toHaveLength(11);
    expect(versions.filter(({ renumbered }) => renumbered).map(({ earlier, later }) => [earlier.id, later.id])).toEqual(
      [['10', '9']],
    );
    const withdrawn = versions.filter(({ later }) => later.places.every(({ row }) => row.status === 'withdrawn'));
    expect(withdrawn.map(({ earlier }) => earlier.id)).toEqual(['9', '11']);
  });

  test('of the same number and another title are different ones', () => {
    const plan = (title: string): Snapshot =>
      workbookOf({
        Plan: [
          ['Nr.', 'Handleplan (mio. kr.)', 2025],
          [1, title, 2],
          [2, 'Kørsel', 1],
        ],
      });
    const [before, after] = ['Hjemtagelse', 'Færre botilbud'].map((title) => initiativesOf(readWorkbook(plan(title))));
    expect(linkVersions(before ?? [], after ?? []).map(({ earlier }) => earlier.title)).toEqual(['Kørsel']);
  });

  test('with one title twice in a table are two', () => {
    const twice = workbookOf({
      Plan: [
        ['Nr.', 'Handleplan (mio. kr.)', 2025],
        [1, 'Kørsel', 2],
        [2, 'Kørsel', 1],
        [null, 'I alt', 3],
      ],
    });
    expect(initiativesOf(readWorkbook(twice)).map(({ places }) => places.length)).toEqual([1, 1]);
  });
});
