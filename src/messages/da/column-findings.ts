import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Sums that stand in columns beside the years. */
export const columnFindings: Pick<CodeWords, 'column-total-differs' | 'row-sums-differ'> = {
  'column-total-differs': ({ document, label, column, stated, sum }) => ({
    what: `${document}: ”${label || 'totalrækken'}” er ikke summen af sine rækker i kolonnen ”${column}”.`,
    why: `Der står ${say.printedWithUnit(stated)}, men rækkerne giver ${say.printedWithUnit(sum)}.`,
    todo: 'Ret totalen i kolonnen, eller den række, der mangler i den.',
  }),
  'row-sums-differ': ({ document, column, rows, holding }) => {
    const [first] = rows;
    const labels = say.list(rows.map(({ label }) => `”${label || 'totalrækken'}”`));
    return {
      what: `${document}: kolonnen ”${column}” er ikke summen af årene for ${labels}.`,
      why: first
        ? `Der står ${say.printedWithUnit(first.stated)}, men årene giver ${say.printedWithUnit(first.sum)}. ${holding === 1 ? 'En anden række' : `${holding} andre rækker`} i tabellen passer.`
        : '',
      todo: 'Ret summen, eller det år, der er forkert.',
    };
  },
};
