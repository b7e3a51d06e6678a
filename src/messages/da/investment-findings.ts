import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Investments in lists and cases. */
export const investmentFindings: Pick<CodeWords, 'investment-differs-from-listing'> = {
  'investment-differs-from-listing': ({ id, caseSheet, listingSheet, label, years }) => {
    const [first] = years;
    return {
      what: `${id}: ”${label}” er ${first ? say.printedWithUnit(first.listed) : ''} på arket ”${listingSheet}”, men sagens eget ark giver ${first ? say.printedWithUnit(first.argued) : ''} i ${say.years(years.map(({ year }) => year))}.`,
      why: 'Rækken under forslaget er det, der søges til investeringen; sagen lægger sine anlægs- og investeringsrækker sammen til noget andet.',
      todo: `Ret rækken på arket ”${listingSheet}”, eller investeringen på arket ”${caseSheet}”.`,
    };
  },
};
