import type { AmountNotInTables } from '../../core/checks/amount-mismatch';
import type { ComputationFails } from '../../core/checks/arithmetic-mismatch';
import type { EnumerationDiffers } from '../../core/checks/count-mismatch';
import type { PercentBaseExplanation } from '../../core/checks/percent-base-mismatch';
import type { PhaseInDiffers } from '../../core/checks/phase-in-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

type ProseCode =
  | 'percent-of-base-differs'
  | 'amount-not-in-tables'
  | 'amount-of-other-kind'
  | 'phase-in-differs'
  | 'reached-earlier'
  | 'title-year-differs'
  | 'computation-fails'
  | 'counts-differ'
  | 'enumeration-differs'
  | 'cited-with-other-title'
  | 'unknown-id';

/** What sentences say of figures. */
export const proseFindings: Pick<CodeWords, ProseCode> = {
  'percent-of-base-differs': ({ document, percent, base, computed, stated, explanation }) => ({
    what: `${document}: ${percent.words} of ${base.words} is ${say.size(computed)}, but it says ${stated.words}.`,
    why: percentWhy(explanation),
    todo:
      explanation?.kind === 'gross-net'
        ? 'Write which figure is gross and which is net.'
        : 'Correct the percentage, the amount, or what the percentage is taken of.',
  }),
  'amount-not-in-tables': ({ document, of, said, years }) => ({
    what: `${document}: the text gives ${said.words} as the proposal's ${of === 'saving' ? 'saving' : 'cost'}, but the tables do not have it.`,
    why: say.sentence(
      `The tables give ${yearly(years)}, and neither rounding, gross figures, several years nor other rows explain the difference`,
    ),
    todo: 'Correct the text or the table, or write what the amount covers.',
  }),
  'amount-of-other-kind': ({ document, said, called, years }) => ({
    what: `${document}: the text calls ${said.words} ${called}, but in the table it is the ${called === 'net' ? 'gross saving' : 'net effect'}.`,
    why: say.sentence(`The table's ${called} figures are ${yearly(years)}`),
    todo: `Write ${called === 'net' ? 'gross' : 'net'} in the text, or write the other amount.`,
  }),
  'phase-in-differs': ({ document, label, claims }) => ({
    what: say.sentence(
      `${document}: ${say.list(claims.map(({ year, said, shown }) => `the text says ${said.words} in ${year}, the table ${shown ? say.printedWithUnit(shown) : 'nothing'}`))}`,
    ),
    why: phaseWhy(label, claims),
    todo: 'Correct the years in the text or in the table.',
  }),
  'reached-earlier': ({ document, label, said, year, first }) => ({
    what: `${document}: the text lets ${said.words} begin in ${year}, but ${label === '' ? 'the table' : `the row “${label}”`} has it from ${first}.`,
    why: 'An amount that holds from a year says that the years before had another.',
    todo: 'Correct the year in the text, or the table.',
  }),
  'title-year-differs': ({ document, said, first, amount }) => ({
    what: `${document}: the title says from ${said}, but the first saving in the table is in ${first}.`,
    why: say.sentence(`The table has ${say.printedWithUnit(amount)} in ${first}`),
    todo: 'Correct the title or the table.',
  }),
  'computation-fails': (data) => ({
    what: say.sentence(`${data.document}: ${computationWhat(data)}`),
    why: 'Rounding cannot explain the difference.',
    todo: 'Correct the figure that was not brought along.',
  }),
  'counts-differ': ({ document, versions }) => ({
    what: `${document}: it says ${say.list(versions.map(({ said, places }) => `“${said.words}” ${times(places)}`))}.`,
    why: 'It looks like one group, counted in two ways.',
    todo: 'Write the same number everywhere, or write that these are two different groups.',
  }),
  'enumeration-differs': (data) => ({
    what: `${data.document}: ${enumerationWhat(data)}.`,
    why: data.kind === 'part-of' ? 'A part cannot be larger than the whole.' : `The parts make ${say.whole(data.sum)}.`,
    todo: 'Correct the number, or write who is missing from the list.',
  }),
  'cited-with-other-title': ({ document, id, subject, title, meant }) => ({
    what: `${document}: the text calls ${id} “${subject}”, but that is the title of ${meant}.`,
    why: title === null ? `No sheet has a proposal ${id}.` : `${id} is called “${title}”.`,
    todo: `Write ${meant} if that is the proposal meant; otherwise correct the title.`,
  }),
  'unknown-id': ({ document, id, subject }) => ({
    what: `${document}: the text refers to ${id}${subject === null ? '' : ` (${subject})`}, which no sheet knows.`,
    why: "The ID is written like the catalogue's own.",
    todo: 'Correct the ID, or write where the proposal can be found.',
  }),
};

/** Each amount once, with the years it stands in. */
function yearly(years: AmountNotInTables['years']): string {
  const amounts = [...new Set(years.map(({ shown }) => say.size(shown)))];
  return say.list(
    amounts.map((amount) => {
      const same = years.filter(({ shown }) => say.size(shown) === amount).map(({ year }) => year);
      return `${amount} ${same.length > 1 ? 'a year in' : 'in'} ${say.years(same)}`;
    }),
  );
}

function phaseWhy(label: string, claims: PhaseInDiffers['claims']): string {
  const row = label === '' ? 'The table' : `The row “${label}”`;
  const moved = claims.filter(({ fits }) => fits.length > 0);
  if (moved.length === 0) return `${row} does not have the amount in any year.`;
  return say.sentence(`${row} has ${say.list(moved.map(({ said, fits }) => `${said.words} in ${say.years(fits)}`))}`);
}

function percentWhy(explanation: PercentBaseExplanation | null): string {
  if (explanation?.kind === 'gross-net')
    return "Both can be true: the one is the case's gross saving, the other its net effect.";
  if (explanation?.kind === 'unit')
    return `The difference is a factor of ${say.whole(explanation.factor)}: the unit changed on the way.`;
  return 'Rounding cannot explain the difference.';
}

function times(places: number): string {
  return places === 1 ? 'in one place' : `in ${say.whole(places)} places`;
}

function computationWhat({ kind, terms, stated, result }: ComputationFails): string {
  const [first, second] = terms.map(({ words }) => words);
  switch (kind) {
    case 'difference':
      return `the difference between ${first} and ${second} is ${say.size(result)}, but it says ${stated.words}`;
    case 'change-in-percent':
      return `from ${first} to ${second} is a change of ${say.size(result)}, but it says ${stated.words}`;
    case 'product':
      return `${terms.map(({ words }) => words).join(' times ')} makes ${say.size(result)}, but it says ${stated.words}`;
    case 'sum':
      return `the parts (${say.list(terms.map(({ words }) => words))}) make ${say.size(result)}, but it says ${stated.words} in all`;
    case 'part-of':
      return `${first} is said to be part of ${stated.words}, but the part is larger`;
    case 'restatement':
      return `the same amount is written as ${first} and as ${stated.words}`;
    case 'rows':
      return `${first} less ${second} is ${say.size(result)}, but the saving is written as ${stated.words}`;
  }
}

function enumerationWhat({ kind, stated, parts }: EnumerationDiffers): string {
  const numbers = say.list(parts.map((part) => say.whole(part)));
  switch (kind) {
    case 'part-of':
      return `${numbers} is said to be part of ${stated.words}`;
    case 'total':
      return `the table says ${stated.words} in all, but its rows are ${numbers}`;
    case 'table':
      return `the text says ${stated.words}, but the table below it has ${numbers}`;
    case 'points':
    case 'sentence':
      return `it says ${stated.words}, but the list is ${numbers}`;
  }
}
