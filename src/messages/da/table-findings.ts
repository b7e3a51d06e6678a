import { formatUnit } from '../../core/figures/format-figures';
import type { UnitDoesNotFit } from '../../core/checks/unit-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Units, signs, price levels and years of tables. */
export const tableFindings: Pick<CodeWords, 'unit-does-not-fit'> = {
  'unit-does-not-fit': (data) => ({
    what: `${data.document}: overskriften ”${data.heading}” passer ikke til tallene. Her står ${say.printedWithUnit(data.here)}${data.year === null ? '' : ` i ${data.year}`}, men ${unitWitness(data)} siger ${say.printedWithUnit(data.there)} om det samme.`,
    why: `Det er ${say.whole(data.factor)} gange så ${data.larger === 'there' ? 'meget' : 'lidt'}, og tallene er ellers de samme.${data.textAgrees ? ' Arkets egen tekst siger det samme som oversigten.' : ''}`,
    todo: data.fits
      ? `Skriv ”${formatUnit(data.fits, 'da')}” i overskriften, eller skriv tallene om, så de passer til den.`
      : 'Ret overskriften, eller skriv tallene om, så de passer til den.',
  }),
};

function unitWitness({ witness: { kind, names } }: UnitDoesNotFit): string {
  switch (kind) {
    case 'list':
      return `arket ${say.list(names.map((name) => `”${name}”`))}`;
    case 'case':
      return `${names.length === 1 ? 'sagen' : 'sagerne'} ${say.list(names)}`;
    case 'table':
      return `tabel ${say.list(names)} på samme ark`;
    case 'text':
      return 'arkets egen tekst';
  }
}
