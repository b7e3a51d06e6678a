import { changesBetween } from '../../../src/core/checks/catalogue-changes';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';

const sheet = (name: string): SheetReading => ({ name }) as SheetReading;
const [a, b, c] = [sheet('A'), sheet('B'), sheet('C')];
const otherA = sheet('A');
const of = (...sheets: SheetReading[]): Catalogue => ({ sheets, proposals: [] }) as unknown as Catalogue;

describe('what two catalogues don’t have in common', () => {
  test.each<[string, Catalogue, Catalogue, readonly SheetReading[], boolean]>([
    ['is nothing where all are the same objects', of(a, b), of(a, b), [], false],
    ['is a sheet as it was and as it is', of(a, b), of(otherA, b), [a, otherA], false],
    ['is a sheet that came', of(a), of(a, b), [b], true],
    ['is a sheet that went from the end', of(a, b), of(a), [b], true],
    ['is a sheet that went from the front', of(a, b), of(b), [a], true],
    ['is a sheet in the place of another', of(a, b), of(a, c), [b, c], true],
    ['is no sheet that only moved', of(a, b), of(b, a), [], true],
    ['is a changed sheet beside one that came', of(a, b), of(otherA, b, c), [a, otherA, c], true],
  ])('%s', (_, before, now, sheets, moved) => {
    const changes = changesBetween(before, now);
    expect([...changes.sheets]).toEqual([...sheets]);
    expect(changes.sheets.every((one, at) => one === sheets[at])).toBe(true);
    expect(changes.sheetsMoved).toBe(moved);
    expect([changes.proposals, changes.proposalsMoved]).toEqual([[], false]);
  });

  test('proposals are told apart by their IDs', () => {
    const proposals = (...ids: string[]) =>
      ({ sheets: [], proposals: ids.map((id) => ({ id })) }) as unknown as Catalogue;
    const [before, same, other] = [proposals('A01'), proposals('A01'), proposals('A02')];
    expect(changesBetween(before, same)).toEqual({
      sheets: [],
      proposals: [{ id: 'A01' }, { id: 'A01' }],
      sheetsMoved: false,
      proposalsMoved: false,
    });
    expect(changesBetween(before, other)).toMatchObject({ proposalsMoved: true });
  });
});
