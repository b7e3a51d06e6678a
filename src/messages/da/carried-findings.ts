import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** What recovery plans say is carried from year to year. */
export const carriedFindings: Pick<CodeWords, 'carried-differs'> = {
  'carried-differs': ({ document, label, years }) => {
    const [first] = years;
    const all = say.years(years.map(({ year }) => year));
    return {
      what: `${document}: ”${label}” er i ${all} ikke det, der mangler fra året før.`,
      why: first
        ? `Der er overført ${say.printedWithUnit(first.carried)} til ${first.year}, men ${first.year - 1} mangler ${say.printedWithUnit(first.missing)}.`
        : '',
      todo: 'Ret det overførte beløb og det, der regnes ud fra det.',
    };
  },
};
