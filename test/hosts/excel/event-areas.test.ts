import { formatLocalAddress } from '../../../src/core/workbook/cell-ref';
import { areasOnSheet } from '../../../src/hosts/excel/event-areas';

const read = (address: string): string[] => areasOnSheet('HA02', address).map(formatLocalAddress);

describe('the address of an event', () => {
  test.each([
    ['A1', ['A1']],
    ['B2:C3', ['B2:C3']],
    ['A1,C3:D4', ['A1', 'C3:D4']],
    ["'Gruppe BU'!B2", ['B2']],
    ['3:4', ['A3:XFD4']],
    ['B:C', ['B1:C1048576']],
    ['', ['A1:XFD1048576']],
    ['not an address', ['A1:XFD1048576']],
  ])('"%s" names %p', (address, areas) => {
    expect(read(address)).toEqual(areas);
  });

  test('stands on the sheet of the event', () => {
    expect(areasOnSheet("O'Hara", 'A1')[0]?.sheet).toBe("O'Hara");
  });
});
