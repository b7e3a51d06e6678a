import { formatUnit } from '../../core/figures/format-figures';
import type { PriceLevelsMixed } from '../../core/checks/price-level-mix';
import type { UnitDoesNotFit } from '../../core/checks/unit-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Units, signs, price levels and years of tables. */
export const tableFindings: Pick<
  CodeWords,
  'unit-does-not-fit' | 'signs-differ' | 'row-against-convention' | 'price-levels-mixed'
> = {
  'unit-does-not-fit': (data) => ({
    what: `${data.document}: the heading “${data.heading}” does not fit the figures. It says ${say.printedWithUnit(data.here)}${data.year === null ? '' : ` in ${data.year}`} here, but ${unitWitness(data)} ${say.printedWithUnit(data.there)} for the same.`,
    why: `That is ${say.whole(data.factor)} times as ${data.larger === 'there' ? 'much' : 'little'}, and the numbers are otherwise the same.${data.textAgrees ? " The sheet's own text says the same as the overview." : ''}`,
    todo: data.fits
      ? `Write “${formatUnit(data.fits, 'en')}” in the heading, or rewrite the figures to fit it.`
      : 'Correct the heading, or rewrite the figures to fit it.',
  }),
  'signs-differ': ({ document, label, against, years }) => {
    const [first] = years;
    const other =
      against.kind === 'list'
        ? `${against.names.length === 1 ? 'sheet' : 'sheets'} ${say.list(against.names.map((name) => `“${name}”`))}`
        : `table ${say.list(against.names)}`;
    return {
      what: `${document}: ${label === null ? 'the net effect' : `“${label}”`} has the opposite sign of ${other} in ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `It says ${say.printedWithUnit(first.here)} here and ${say.printedWithUnit(first.there)} there (${first.year}). The amount is the same, so one of the places lost or gained a minus.`
        : '',
      todo: 'Correct the sign where it is wrong, and see that the totals follow.',
    };
  },
  'row-against-convention': ({ document, label, saving, year, stated }) => ({
    what: `${document}: by its words “${label}” is a saving, but it says ${say.printedWithUnit(stated)} in ${year}.`,
    why: `The table writes savings as ${saving} numbers, so the row counts as a cost in the total.`,
    todo: 'Correct the sign and the total, or write in the row that it is a cost.',
  }),
  'price-levels-mixed': ({ document, heading, year, other, against }) => ({
    what: `${document}: the table “${heading}” is in ${year} prices, but ${priceLevelPlace(against)} in ${other} prices.`,
    why: 'The amounts are compared or added as if they were in one price level; the difference is the price and wage growth between.',
    todo: `Convert the amounts to ${other} prices, or correct the heading if they already are.`,
  }),
};

function unitWitness({ witness: { kind, names } }: UnitDoesNotFit): string {
  switch (kind) {
    case 'list':
      return `sheet ${say.list(names.map((name) => `“${name}”`))} says`;
    case 'case':
      return `${names.length === 1 ? 'case' : 'cases'} ${say.list(names)} ${names.length === 1 ? 'says' : 'say'}`;
    case 'table':
      return `table ${say.list(names)} on the same sheet says`;
    case 'text':
      return "the sheet's own text says";
  }
}

function priceLevelPlace({ kind, names }: PriceLevelsMixed['against']): string {
  if (kind === 'table') return names.length === 0 ? "the case's other table is" : `table ${say.list(names)} is`;
  if (kind === 'list') return `sheet ${say.list(names.map((name) => `“${name}”`))} is`;
  return `the ${names.length} other cases it is added up with are`;
}
