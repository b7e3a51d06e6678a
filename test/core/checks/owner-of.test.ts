import { nameSameOwners, ownerOf } from '../../../src/core/checks/owner-of';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { catalogueOf, type Sheets } from '../../support/catalogue-of';

/** A workbook of sheets that are read already, by the name of its file. */
const workbook = (sheets: Sheets, name = 'example.xlsx') => ({ workbook: name, sheets: catalogueOf(sheets).sheets });

const caseSheet = (title: string, ...text: string[]): Sheets[string] => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
  [],
  ...text.map((line) => [line]),
];
const plainCase = caseSheet(
  'A01 - Færre kørsler',
  'Forslaget gælder alle skoler i byen, og kørslen samles på faste ruter.',
);

describe('whose a catalogue is', () => {
  it('is told by the file’s name', () => {
    expect(ownerOf(workbook({ A01: plainCase }, 'Søby Kommune budget.xlsx'))).toBe('Søby Kommune');
  });

  it('is told by the title of a sheet about the whole', () => {
    expect(
      ownerOf(
        workbook({
          Oversigt: [
            ['Søby Kommune, besparelsesforslag, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
          ],
          A01: plainCase,
        }),
      ),
    ).toBe('Søby Kommune');
  });

  it('is not told by the title of a case, which may name a neighbour', () => {
    expect(ownerOf(workbook({ A01: caseSheet('A01 - Fælles indkøb med Nordby Kommune'), A02: plainCase }))).toBeNull();
  });

  it('is told by the text of more than half of the sheets', () => {
    const named = caseSheet('A01 - Færre kørsler', 'I Søby Kommune køres eleverne i dag enkeltvis til deres skoler.');
    expect(ownerOf(workbook({ A01: named, A02: named, A03: plainCase }))).toBe('Søby Kommune');
    expect(ownerOf(workbook({ A01: named, A02: plainCase, A03: plainCase }))).toBeNull();
  });

  it('is told by the titles of cases, too, where more than half name it', () => {
    const titled = (id: string) => caseSheet(`${id} - Færre kørsler i Søby Kommune`);
    expect(ownerOf(workbook({ A01: titled('A01'), A02: titled('A02'), A03: plainCase }))).toBe('Søby Kommune');
  });
});

describe('two readings of a workbook name the same owners', () => {
  const named = (name: string) =>
    caseSheet('A01 - Færre kørsler', `I ${name} køres eleverne i dag enkeltvis til deres skoler.`);
  const before = workbook({ A01: named('Søby Kommune'), A02: plainCase });
  const withSheets = (...sheets: (SheetReading | undefined)[]) => ({
    ...before,
    sheets: sheets.filter((sheet) => sheet !== undefined),
  });
  const [first, second] = before.sheets;

  it('when a sheet was read again and names the same', () => {
    const [again] = workbook({ A01: named('Søby Kommune'), A02: plainCase }).sheets;
    expect(again).not.toBe(first);
    expect(nameSameOwners(before, withSheets(again, second))).toBe(true);
    expect(nameSameOwners(before, before)).toBe(true);
  });

  it('not when a sheet names another one, in its text or in its title', () => {
    const [other] = workbook({ A01: named('Nordby Kommune'), A02: plainCase }).sheets;
    expect(nameSameOwners(before, withSheets(other, second))).toBe(false);
    const narrative = (title: string) =>
      workbook({ Forord: [[title], ['Byrådet har besluttet at spare på kørslen.']] });
    expect(nameSameOwners(narrative('Søby Kommune'), narrative('Nordby Kommune'))).toBe(false);
  });

  it('not when there are more or fewer sheets, or the file has another name', () => {
    expect(nameSameOwners(before, withSheets(first))).toBe(false);
    expect(nameSameOwners(withSheets(first), before)).toBe(false);
    expect(nameSameOwners(before, { ...before, workbook: 'Nordby Kommune.xlsx' })).toBe(false);
  });
});
