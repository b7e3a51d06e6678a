import { formatUnit } from '../../core/figures/format-figures';
import type { PriceLevelsMixed } from '../../core/checks/price-level-mix';
import type { UnitDoesNotFit } from '../../core/checks/unit-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Units, signs, price levels and years of tables. */
export const tableFindings: Pick<
  CodeWords,
  'unit-does-not-fit' | 'signs-differ' | 'row-against-convention' | 'price-levels-mixed'
> = {
  'unit-does-not-fit': (data) => ({
    what: `${data.document}: overskriften ”${data.heading}” passer ikke til tallene. Her står ${say.printedWithUnit(data.here)}${data.year === null ? '' : ` i ${data.year}`}, men ${unitWitness(data)} siger ${say.printedWithUnit(data.there)} om det samme.`,
    why: `Det er ${say.whole(data.factor)} gange så ${data.larger === 'there' ? 'meget' : 'lidt'}, og tallene er ellers de samme.${data.textAgrees ? ' Arkets egen tekst siger det samme som oversigten.' : ''}`,
    todo: data.fits
      ? `Skriv ”${formatUnit(data.fits, 'da')}” i overskriften, eller skriv tallene om, så de passer til den.`
      : 'Ret overskriften, eller skriv tallene om, så de passer til den.',
  }),
  'signs-differ': ({ document, label, against, years }) => {
    const [first] = years;
    const other =
      against.kind === 'list'
        ? `${against.names.length === 1 ? 'arket' : 'arkene'} ${say.list(against.names.map((name) => `”${name}”`))}`
        : `tabel ${say.list(against.names)}`;
    return {
      what: `${document}: ${label === null ? 'nettovirkningen' : `”${label}”`} har modsat fortegn i forhold til ${other} i ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `Her står ${say.printedWithUnit(first.here)}, der står ${say.printedWithUnit(first.there)} (${first.year}). Beløbet er det samme, så et af stederne har mistet eller fået et minus.`
        : '',
      todo: 'Ret fortegnet det sted, hvor det er forkert, og se efter, om totalerne følger med.',
    };
  },
  'row-against-convention': ({ document, label, saving, year, stated }) => ({
    what: `${document}: ”${label}” er efter sine ord en besparelse, men står som ${say.printedWithUnit(stated)} i ${year}.`,
    why: `I tabellen skrives besparelser som ${saving === 'negative' ? 'negative' : 'positive'} tal, så rækken tæller som en merudgift i totalen.`,
    todo: 'Ret fortegnet og totalen, eller skriv i rækken, at den er en udgift.',
  }),
  'price-levels-mixed': ({ document, heading, year, other, against }) => ({
    what: `${document}: tabellen ”${heading}” står i ${year}-priser, men ${priceLevelPlace(against)} i ${other}-priser.`,
    why: 'Beløbene sammenlignes eller lægges sammen, som om de var i samme prisniveau; forskellen er pris- og lønudviklingen imellem.',
    todo: `Regn beløbene om til ${other}-priser, eller ret overskriften, hvis de allerede er det.`,
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

function priceLevelPlace({ kind, names }: PriceLevelsMixed['against']): string {
  if (kind === 'table') return names.length === 0 ? 'sagens anden tabel' : `tabel ${say.list(names)}`;
  if (kind === 'list') return `arket ${say.list(names.map((name) => `”${name}”`))}`;
  return `de ${names.length} andre sager, den lægges sammen med, står`;
}
