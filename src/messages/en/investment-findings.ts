import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Investments in lists and cases. */
export const investmentFindings: Pick<CodeWords, 'investment-differs-from-listing'> = {
  'investment-differs-from-listing': ({ id, caseSheet, listingSheet, label, years }) => {
    const [first] = years;
    return {
      what: `${id}: “${label}” is ${first ? say.printedWithUnit(first.listed) : ''} on the sheet “${listingSheet}”, but the case’s own sheet gives ${first ? say.printedWithUnit(first.argued) : ''} in ${say.years(years.map(({ year }) => year))}.`,
      why: 'The row below the proposal is what the investment is to cost; the investment rows of the case add up to something else.',
      todo: `Correct the row on the sheet “${listingSheet}”, or the investment on the sheet “${caseSheet}”.`,
    };
  },
};
