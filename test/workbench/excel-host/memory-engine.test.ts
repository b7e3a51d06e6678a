import { FormulaSyntaxError, parseFormula } from '../../../workbench/excel-host/memory-engine/formula-parser';
import { MemoryEngine, NoSuchSheetError } from '../../../workbench/excel-host/memory-engine/memory-engine';

/** What a formula gives on a sheet whose first row holds 2, 3, a text and a blank. */
function value(formula: string): unknown {
  return new MemoryEngine('b.xlsx', { A: [[2, 3, 'tekst', null]], 'Gruppe BU': [[7]], B: [[formula]] }).at('B', 'A1')
    .value;
}

describe('the calculator of the engine in memory', () => {
  test.each([
    ['=A!A1+A!B1*2', 8],
    ['=(A!A1+A!B1)*2', 10],
    ['=2^3-1', 7],
    ['=-A!A1', -2],
    ['=SUM(A!A1:D1)', 5],
    ["='Gruppe BU'!A1", 7],
    ['=A!C1&"-"&A!A1', 'tekst-2'],
    ['=A!A1<A!B1', true],
    ['=TRUE', true],
    ['="sagde ""ja"""', 'sagde "ja"'],
    ['=A!D1', 0],
    ['=1/0', { error: '#DIV/0!' }],
    ['=A!C1*2', { error: '#VALUE!' }],
    ['=1/0+1', { error: '#DIV/0!' }],
    ['=SUM(1/0,2)', { error: '#DIV/0!' }],
    ['=Gone!A1', { error: '#REF!' }],
    ['=UNKNOWN(1)', { error: '#NAME?' }],
    ['=1+', { error: '#NAME?' }],
  ])('%s is %p', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  test('a formula it can’t read is a syntax error', () => {
    expect(() => parseFormula('=SUM(1')).toThrow(FormulaSyntaxError);
  });

  test('formulas that go round in a circle end', () => {
    const engine = new MemoryEngine('b.xlsx', { A: [['=B1+1', '=A1+1']] });
    expect(typeof engine.at('A', 'A1').value).toBe('number');
  });

  test('a formula reads what another spills', () => {
    const engine = new MemoryEngine('b.xlsx', {
      A: [
        ['=C2', 1, 2],
        [null, '=B1:C1'],
      ],
    });
    expect(engine.at('A', 'A1').value).toBe(2);
  });
});

describe('undo in the engine in memory', () => {
  test('takes back a step with all its cells, formats and formulas', () => {
    const engine = new MemoryEngine('b.xlsx', { A: [[1, '=A1']] });
    const group = engine.beginUndoGroup();
    engine.write(engine.idOf('A'), [{ row: 0, column: 0, content: { value: 5 }, numberFormat: '0.00' }]);
    engine.write(engine.idOf('A'), [{ row: 0, column: 1, content: { value: 'x' } }]);
    engine.write(engine.idOf('A'), [{ row: 0, column: 1, content: { value: 'y' } }]);
    group.end();
    expect(engine.undo()).toBe(true);
    expect(engine.at('A', 'A1')).toEqual({ value: 1, formula: null, numberFormat: 'General' });
    expect(engine.at('A', 'B1')).toEqual({ value: 1, formula: '=A1', numberFormat: 'General' });
    expect(engine.undo()).toBe(false);
  });
});

test('a sheet that isn’t there is a programmer’s mistake', () => {
  expect(() => new MemoryEngine('b.xlsx', { A: [] }).usedArea('nope', true)).toThrow(NoSuchSheetError);
});
