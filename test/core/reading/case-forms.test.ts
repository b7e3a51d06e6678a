import type { Sheets } from '../../support/catalogue-of';
import { catalogueOf } from '../../support/catalogue-of';
import { findingsIn } from '../../support/check-tester';

const table: Sheets[string] = [
  ['1.000 kr.', 2026, 2027],
  ['Færre ture', -600, -600],
  ['I alt', -600, -600],
];
const list: Sheets[string] = [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2026, 2027],
  ['A01', 'Færre kørsler', -600, -600],
];

/** The first sheet's case: its ID and its title. */
function named(sheets: Sheets): (string | undefined)[][] {
  return catalogueOf(sheets).cases.map(({ id, title }) => [id?.text, title?.text]);
}

describe('the form of a case', () => {
  it('may have fields side by side, apart by a blank column', () => {
    expect(
      named({
        A01: [
          ['Nr.', 'A01', null, 'Center', 'Skole'],
          ['Titel', 'Færre kørsler', null, 'Udvalg', 'Børneudvalget'],
          [],
          ['Økonomi i 1.000 kr.', 2026, 2027],
          ['Drift', -600, -600],
        ],
      }),
    ).toEqual([['A01', 'Færre kørsler']]);
  });

  it('tells texts beside each other without a blank column for a table of words', () => {
    const [sheet] = catalogueOf({
      A01: [
        ['A01 Færre kørsler'],
        [],
        ['Trin', 'Hvem', 'Hvornår', 'Status'],
        ['Udbud', 'Center', 'Maj', 'Grøn'],
        [],
        ...table,
      ],
    }).sheets;
    expect(sheet?.fields).toEqual([]);
    expect(sheet?.textTables).toHaveLength(1);
  });

  it('may ask for the title without a colon, and its only table with a total is its economy', () => {
    const [found] = catalogueOf({ A01: [['Overskrift', 'Færre kørsler'], ['Nr.', 'A01'], [], ...table] }).cases;
    expect(found?.economy?.rows).toHaveLength(2);
  });

  it('may have its ID and title beside the first words; a heading below the table is no title', () => {
    const text = [['Begrundelse'], ['Turene samles, så bussen kører færre gange om dagen end i dag.']];
    expect(named({ Ark1: [['Business case', 'A01 Færre kørsler'], ...table, [], ...text] })).toEqual([
      ['A01', 'Færre kørsler'],
    ]);
  });

  it('is not said to lack an economy table where a table in unknown words may be it', () => {
    const findings = findingsIn({
      Oversigt: list,
      'Forslag 1': [
        ['Forslagets titel:', 'A01 - Færre kørsler'],
        ['Mio. kr. netto', 2026, 2027],
        ['Serviceudgifter', -0.6, -0.6],
      ],
    });
    expect(findings.map(({ code }) => code)).not.toContain('schema-broken');
  });
});
