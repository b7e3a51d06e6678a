import { formatUnit } from '../../core/figures/format-figures';
import type { UnitDoesNotFit } from '../../core/checks/unit-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Units, signs, price levels and years of tables. */
export const tableFindings: Pick<CodeWords, 'unit-does-not-fit'> = {
  'unit-does-not-fit': (data) => ({
    what: `${data.document}: the heading “${data.heading}” does not fit the figures. It says ${say.printedWithUnit(data.here)}${data.year === null ? '' : ` in ${data.year}`} here, but ${unitWitness(data)} ${say.printedWithUnit(data.there)} for the same.`,
    why: `That is ${say.whole(data.factor)} times as ${data.larger === 'there' ? 'much' : 'little'}, and the numbers are otherwise the same.${data.textAgrees ? " The sheet's own text says the same as the overview." : ''}`,
    todo: data.fits
      ? `Write “${formatUnit(data.fits, 'en')}” in the heading, or rewrite the figures to fit it.`
      : 'Correct the heading, or rewrite the figures to fit it.',
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
