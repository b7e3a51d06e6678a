import { callsOwnFunction, OWN_FUNCTIONS, renameOwnCalls } from '../../../src/core/workbook/own-functions';
import { FUNCTIONS } from '../../../src/functions/function-table';

test('the functions known in formulas are those that the add-in registers', () => {
  expect([...OWN_FUNCTIONS].sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test.each(['=NETSAVING(A1:B2)', '=1+netsaving(A1)', "=SUM('NETSAVING(x'!A1)+AGREES(A1,B1)"])(
  '%s calls a function of the add-in',
  (formula) => expect(callsOwnFunction(formula)).toBe(true),
);

test.each(['=SUM(A1)', '="NETSAVING(A1)"', "='NETSAVING(x)'!A1", '=MYNETSAVING(A1)', '=NETSAVING', '=A.NETSAVING(A1)'])(
  '%s doesn’t',
  (formula) => expect(callsOwnFunction(formula)).toBe(false),
);

test('calls are renamed where they are calls, and nothing else of the formula changes', () => {
  const formula = `=NETSAVING(A1)&"NETSAVING(" & 'OUTSTANDING('!A1 + sum(Outstanding(B1:C1))`;
  expect(renameOwnCalls(formula, (name) => `x_${name}`)).toBe(
    `=x_NETSAVING(A1)&"NETSAVING(" & 'OUTSTANDING('!A1 + sum(x_Outstanding(B1:C1))`,
  );
});
