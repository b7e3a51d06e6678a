import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Sums that stand in columns beside the years. */
export const columnFindings: Pick<CodeWords, 'column-total-differs' | 'row-sums-differ'> = {
  'column-total-differs': ({ document, label, column, stated, sum }) => ({
    what: `${document}: “${label || 'the total'}” is not the sum of its rows in the column “${column}”.`,
    why: `It says ${say.printedWithUnit(stated)}, but the rows give ${say.printedWithUnit(sum)}.`,
    todo: 'Correct the total in that column, or the row that is missing from it.',
  }),
  'row-sums-differ': ({ document, column, rows, holding }) => {
    const [first] = rows;
    const labels = say.list(rows.map(({ label }) => `“${label || 'the total'}”`));
    return {
      what: `${document}: the column “${column}” is not the sum of the years for ${labels}.`,
      why: first
        ? `It says ${say.printedWithUnit(first.stated)}, but the years give ${say.printedWithUnit(first.sum)}. ${holding === 1 ? 'Another row' : `${holding} other rows`} of the table ${holding === 1 ? 'adds' : 'add'} up.`
        : '',
      todo: 'Correct the sum, or the year that is wrong.',
    };
  },
};
