import type { SchemaExpectation } from '../../core/catalogue/schema-issue';
import type { CodeWords } from '../finding-words';

/** Form of the sheets. */
export const sheetFindings: Pick<CodeWords, 'schema-broken'> = {
  'schema-broken': ({ document, expected, found, more }) => {
    const { what, why, todo } = EXPECTED[expected];
    return {
      what: `${document}: ${what(found)}${more > 0 ? `, and the same goes for ${more} more ${more === 1 ? 'cell' : 'cells'} on the sheet` : ''}.`,
      why,
      todo,
    };
  },
};

const EXPECTED: Readonly<
  Record<SchemaExpectation, { readonly what: (found: string) => string; readonly why: string; readonly todo: string }>
> = {
  id: {
    what: () => 'the case has no ID',
    why: 'Without an ID it cannot be held against the overview.',
    todo: "Write the proposal's ID before its title.",
  },
  'id-pattern': {
    what: (found) => `“${found}” does not look like a proposal ID`,
    why: 'An ID has letters and digits, such as AB01 or ABC-10.',
    todo: 'Correct the ID, or describe its form on the sheet Katalogskema.',
  },
  title: {
    what: () => 'the case has no title',
    why: 'A reader cannot see what the proposal is about.',
    todo: 'Write the title in its field.',
  },
  'economy-table': {
    what: () => "the case has no table of the proposal's overall economy",
    why: "The overview's amount cannot be held against anything.",
    todo: 'Insert the table, or write that the proposal is in preparation.',
  },
  unit: {
    what: () => "the table's heading names no unit",
    why: 'It cannot be told whether the figures are kroner, thousands or millions.',
    todo: 'Write the unit above the years, such as “1.000 kr.”.',
  },
  'consecutive-years': {
    what: (found) => `the years in the table's heading do not follow each other: ${found}`,
    why: 'A year was skipped or written twice, so amounts may stand under the wrong year.',
    todo: 'Correct the years in the heading.',
  },
  'net-row': {
    what: () => 'the table has both permanent changes and costs, but no net row',
    why: 'The net effect is what is adopted and what the overview shows.',
    todo: 'Add a row that brings savings and costs together.',
  },
  'control-area': {
    what: (found) => `the control area “${found}” is none of those known`,
    why: 'Only rows on service count in what the overview shows.',
    todo: 'Write service, investment, transfers or outside service/investment.',
  },
  amount: {
    what: (found) =>
      found === '' ? 'there is no amount where one belongs' : `it says “${found}” where an amount belongs`,
    why: 'It cannot be added to the rest, and the totals do without it.',
    todo: 'Write the amount as a number.',
  },
};
