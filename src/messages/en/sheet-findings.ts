import type { SchemaExpectation } from '../../core/catalogue/schema-issue';
import type { CodeWords } from '../finding-words';
import { schemaSheetFindings } from './schema-sheet-findings';

/** Form of the sheets. */
export const sheetFindings: Pick<CodeWords, 'schema-broken' | 'schema-rule-unusable'> = {
  ...schemaSheetFindings,
  'schema-broken': ({ document, expected, found, wanted, more }) => {
    const { what, why, todo } = EXPECTED[expected];
    const others = `, and the same goes for ${more} more ${more === 1 ? 'cell' : 'cells'} on the sheet`;
    return { what: `${document}: ${what(found, wanted)}${more > 0 ? others : ''}.`, why, todo };
  },
};

interface Expected {
  readonly what: (found: string, wanted: string) => string;
  readonly why: string;
  readonly todo: string;
}

const EXPECTED: Readonly<Record<SchemaExpectation, Expected>> = {
  id: {
    what: () => 'the case has no ID',
    why: 'Without an ID it cannot be held against the overview.',
    todo: "Write the proposal's ID before its title.",
  },
  'id-pattern': {
    what: (found, wanted) =>
      `“${found}” does not look like ${wanted === '' ? 'a proposal ID' : `the other IDs (${wanted})`}`,
    why: 'An ID can only be found again when it is written the same way everywhere. It has letters and digits.',
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
  section: {
    what: (_found, wanted) => `the section “${wanted}” is missing`,
    why: 'The sheet Katalogskema says that every case must have it.',
    todo: 'Write the section under a heading of its own, or take it out of Katalogskema.',
  },
  'section-number': {
    what: (found, wanted) => `section ${wanted} is missing before “${found.trim()}”`,
    why: 'The numbers of the sections skip one, so a section may have been lost.',
    todo: 'Put the section back, or correct the numbers.',
  },
  'row-id': {
    what: () => 'the row has no ID, though the other proposals on the list have one',
    why: 'Without an ID the proposal cannot be found on its own sheet or in the other tables.',
    todo: "Write the proposal's ID in the row.",
  },
  'row-title': {
    what: () => 'the row has an ID but no title',
    why: 'A reader cannot see what the amounts are for.',
    todo: 'Write the title in the row.',
  },
  target: {
    what: () => "a year between the plan's first target and its last has no target",
    why: "What a year misses is added to the next year's target. Without the target it cannot be carried on.",
    todo: "Write the year's target, even where it is 0.",
  },
  'expected-sign': {
    what: (_found, wanted) =>
      `the table prints savings as ${wanted === 'negative' ? 'positive' : 'negative'} numbers, but Katalogskema says ${wanted}`,
    why: 'With the other sign a saving is read as a cost.',
    todo: "Turn the table's signs, or correct Katalogskema.",
  },
  'expected-years': {
    what: (found, wanted) => `the table has the years ${found}, but Katalogskema expects ${wanted}`,
    why: 'Tables can only be added up and compared when they cover the same years.',
    todo: 'Correct the years in the heading, or correct Katalogskema.',
  },
};
