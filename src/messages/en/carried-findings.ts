import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** What recovery plans say is carried from year to year. */
export const carriedFindings: Pick<CodeWords, 'carried-differs'> = {
  'carried-differs': ({ document, label, years }) => {
    const [first] = years;
    const all = say.years(years.map(({ year }) => year));
    return {
      what: `${document}: “${label}” is not what the year before missed in ${all}.`,
      why: first
        ? `${say.printedWithUnit(first.carried)} is carried into ${first.year}, but ${first.year - 1} misses ${say.printedWithUnit(first.missing)}.`
        : '',
      todo: 'Correct the amount carried, and what is computed from it.',
    };
  },
};
