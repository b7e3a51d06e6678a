import type { AnyFinding } from '../../../src/core/checks/registry';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { plain } from '../../support/plain-value';
import { told } from '../../support/told';

/** A value with one of its parts changed, once for every part: a number raised, a text longer, an element or a property gone. */
function* changed(value: unknown): Generator {
  if (typeof value === 'number') yield value + 1;
  if (typeof value === 'string') yield `${value}x`;
  if (typeof value === 'boolean') yield !value;
  if (value === null) yield 'null';
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const others = Object.entries(value).filter(([other]) => other !== name);
    yield Array.isArray(value) ? others.map(([, one]) => one as unknown) : Object.fromEntries(others);
    for (const other of changed(part)) yield Object.assign(Array.isArray(value) ? [] : {}, value, { [name]: other });
  }
}

/** What would be told of a finding that does not hold together is no matter: it cannot be told. */
function lines(finding: unknown): string {
  try {
    return told(finding as AnyFinding).join('\n');
  } catch (error) {
    return String(error);
  }
}

const [found] = findingsIn(exampleSheets('total-mismatch', 'a total that leaves a row out'));
const [typed] = findingsIn(
  exampleSheets('hardcoded-total', 'a table with typed totals in a workbook without any formula'),
);
const [said] = findingsIn(exampleSheets('percent-mismatch', 'two percentages that fit one base as gross and net'));

test.each([
  ['its equations and what follows from it', { ...found, consequences: found?.cells }],
  ['its fix', typed],
  ['the words of a text that it points at', said],
])('nothing of a finding changes unseen: %s', (_, finding) => {
  const before = lines(finding);
  const others = [...changed(finding)];
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter((other) => lines(other) === before)).toEqual([]);
});

test.each<[string, unknown]>([
  ['A01!C4:F4', { sheet: 'A01', top: 3, left: 2, bottom: 3, right: 5 }],
  ['-600±0.5 øre', { quantity: 'oere', value: -600, interval: { lo: -600.5, hi: -599.5 } }],
  [
    '0.6 [0.5; 0.9] MDKK',
    {
      figure: { quantity: 'oere', value: 60_000_000, interval: { lo: 50_000_000, hi: 90_000_000 } },
      unit: { currency: 'DKK', factor: 100_000_000 },
    },
  ],
  ['2.2±0.05 percent', { figure: { quantity: 'percent', value: 2.2, interval: { lo: 2.15, hi: 2.25 } }, unit: null }],
  ['[-1.5; 2] kr.', { lo: -150, hi: 200 }],
  [
    '{year 2025, label "I alt", id A01, none null, words "null"}',
    { year: 2025, label: 'I alt', id: 'A01', none: null, words: 'null' },
  ],
])('%s is how a value is written', (written, value) => {
  expect(plain(value)).toBe(written);
});
