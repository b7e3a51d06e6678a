import type { ListingExplanation } from '../../core/checks/explain-listing';
import type { SumExplanation } from '../../core/checks/explain-sum';
import type { PercentagesOfOneBase, SaidPercent } from '../../core/checks/percent-mismatch';
import type { SumDifference } from '../../core/checks/stated-sums';
import type { CodeWords, FindingWords } from '../finding-words';
import { figureSayer } from '../say-figures';
import { carriedFindings } from './carried-findings';
import { columnFindings } from './column-findings';
import { hygieneFindings } from './hygiene-findings';
import { investmentFindings } from './investment-findings';
import { listFindings } from './list-findings';
import { planFindings } from './plan-findings';
import { proseFindings } from './prose-findings';
import { tableFindings } from './table-findings';
import { sheetFindings } from './sheet-findings';
import { steps } from './steps';

const say = figureSayer('da', 'og');

const codes: CodeWords = {
  ...listFindings,
  ...sheetFindings,
  ...tableFindings,
  ...planFindings,
  ...proseFindings,
  ...hygieneFindings,
  ...carriedFindings,
  ...columnFindings,
  ...investmentFindings,
  'total-differs': ({ document, label, caption, years, explanation }) => ({
    what: `${document}: ”${label || 'totalrækken'}”${caption ? ` i ”${caption}”` : ''} er ikke summen af sine rækker ${sumYears(years)}.`,
    why: sumWhy(years, explanation),
    todo: sumTodo(explanation, 'totalen'),
  }),
  'net-differs': ({ document, label, years, explanation }) => ({
    what: `${document}: nettorækken ”${label}” er ikke besparelser plus udgifter ${sumYears(years)}.`,
    why: sumWhy(years, explanation),
    todo: sumTodo(explanation, 'nettorækken'),
  }),
  'case-differs-from-listing': ({ id, caseSheet, listingSheets, years, explanation }) => {
    const [first] = years;
    const lists = say.list(listingSheets.map((name) => `arket ”${name}”`));
    return {
      what: `${id}: ${lists} siger ${first ? say.printedWithUnit(first.listed) : ''}, sagens eget ark giver ${first ? say.printedWithUnit(first.net) : ''} i ${say.years(years.map(({ year }) => year))}.`,
      why: listingWhy(explanation),
      todo: listingTodo(explanation, caseSheet),
    };
  },
  'tables-differ': ({ document, section, firstTable, secondTable, label, years }) => {
    const [first] = years;
    const names = {
      first: tableName(firstTable, 'den samlede tabel'),
      second: tableName(secondTable, SECTION_TABLES[section]),
    };
    return {
      what: `${document}: ${names.first} og ${names.second} er uenige om ${label === null ? SECTIONS[section] : `”${label}”`} i ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `${capital(names.first)} siger ${say.printed(first.first)}, ${names.second} ${first.secondBlank ? 'er tom' : `siger ${say.printed(first.second)}`} (${first.year}).`
        : '',
      todo: `Ret den tabel, der ikke er fulgt med.`,
    };
  },
  'group-totals-differ': ({ group, label, overview, groupSheet, years, missing }) => {
    const [first] = years;
    return {
      what: `${group}: ”${label}” er ${first ? say.printed(first.here) : ''} på arket ”${overview}”, men ${first ? say.printed(first.there) : ''} på arket ”${groupSheet}” i ${say.years(years.map(({ year }) => year))}.`,
      why:
        missing.length > 0
          ? `Forskellen er netop ${say.list(missing)}, som kun oversigten har med.`
          : 'Begge ark burde gengive den samme gruppe.',
      todo:
        missing.length > 0
          ? `Tag ${say.list(missing)} med på arket ”${groupSheet}”, eller skriv ved totalen, at forslaget er udeladt.`
          : 'Ret den total, der ikke er fulgt med.',
    };
  },
  'grand-total-differs': ({ sheet, label, years, groups }) => {
    const [first] = years;
    return {
      what: `${sheet}: ”${label}” for hele kataloget er ikke summen af de ${groups} grupper i ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `Der står ${say.printed(first.here)}, men grupperne giver ${say.printed(first.there)} (${first.year}).`
        : '',
      todo: 'Ret den samlede total, eller den gruppe, der mangler i den.',
    };
  },
  'percentages-differ': ({ document, measure, first, second }) => ({
    what: `${document}: ${place(first)} siger ${say.plain(first.percent)}, ${place(second)} siger ${say.plain(second.percent)} om det samme (${measure}).`,
    why:
      first.amount && second.amount
        ? `${say.size(first.amount)} og ${say.size(second.amount)} med hver sin procent giver to forskellige rammer; de kan ikke begge passe.`
        : 'Afrunding kan ikke forklare forskellen.',
    todo: 'Ret den ene procent, eller skriv, hvad hver af dem er en andel af.',
  }),
  'percentages-of-one-base': (data) => ({
    what: `${data.document}: ${place(data.first)} siger ${say.plain(data.first.percent)}, ${place(data.second)} siger ${say.plain(data.second.percent)}.`,
    why: oneBaseWhy(data),
    todo: oneBaseTodo(data),
  }),
};

const SECTIONS = { permanent: 'de varige ændringer', investment: 'investeringer og implementering' } as const;
const SECTION_TABLES = { permanent: 'tabellen over varige ændringer', investment: 'investeringstabellen' } as const;

function tableName(number: number | null, otherwise: string): string {
  return number === null ? otherwise : `tabel ${number}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneBaseWhy({ larger, smaller, base, as }: PercentagesOfOneBase): string {
  const names =
    as === 'gross-net' ? { larger: 'brutto', smaller: 'netto' } : { larger: 'det ene', smaller: 'det andet' };
  const part = (said: SaidPercent, name: string): string =>
    `${say.plain(said.percent)} er ${name}${said.amount ? ` (${say.size(said.amount)})` : ''}`;
  return say.sentence(
    `Begge kan passe, hvis ${part(larger, names.larger)} og ${part(smaller, names.smaller)} af samme ramme på ca. ${say.roughly(base)}`,
  );
}

function oneBaseTodo({ as, misplaced }: PercentagesOfOneBase): string {
  const strays = misplaced.map(
    (said) =>
      `i ${place(said)} står ${say.plain(said.percent)} ud for ${said.amount ? say.size(said.amount) : 'et andet beløb'}`,
  );
  const rest = strays.length === 0 ? '' : `; ${say.list(strays)}`;
  return say.sentence(
    `${as === 'gross-net' ? 'Skriv, hvilken der er hvilken' : 'Skriv, hvad hver procent er regnet af'}${rest}`,
  );
}

function place({ where, tableNumber }: SaidPercent): string {
  if (where === 'text') return 'teksten';
  return tableNumber === null ? 'tabellen' : `tabel ${tableNumber}`;
}

function sumYears(years: readonly SumDifference[]): string {
  return years.length === 0 ? '' : `i ${say.years(years.map(({ year }) => year))}`;
}

function sumWhy(years: readonly SumDifference[], explanation: SumExplanation | null): string {
  const [first] = years;
  const numbers = first
    ? `Der står ${say.printed(first.stated)}, men rækkerne giver ${say.printed(first.sum)} (${first.year}).`
    : '';
  const reason = explanation ? ` ${sumReason(explanation)}` : '';
  return `${numbers}${reason}`;
}

function sumReason(explanation: SumExplanation): string {
  switch (explanation.kind) {
    case 'sign':
      return 'Tallet er det samme, men fortegnet er vendt.';
    case 'row-left-out':
      return `Forskellen er netop rækken ”${explanation.label}”, som ikke er talt med.`;
    case 'row-counted-twice':
      return `Forskellen er netop rækken ”${explanation.label}”, som er talt med to gange.`;
    case 'row-included':
      return `Forskellen er netop rækken ”${explanation.label}”, som ikke hører med i summen.`;
    case 'row-sign':
      return `Forskellen er netop to gange rækken ”${explanation.label}”: dens fortegn ser ud til at være vendt.`;
    case 'gross':
      return 'Tallet er besparelserne alene, uden udgifterne.';
    case 'other-year':
      return `Tallene er summerne for året ${explanation.shift === 1 ? 'efter' : 'før'}.`;
    case 'header-year':
      return 'Forskellen er netop årstallet i overskriften, som er talt med i summen.';
    case 'transposed':
      return 'To cifre ser ud til at være byttet om.';
    case 'unit':
      return `Forskellen er en faktor ${explanation.factor === 1_000 ? '1.000' : '1.000.000'}: enheden er skiftet undervejs.`;
  }
}

function sumTodo(explanation: SumExplanation | null, row: string): string {
  if (explanation?.kind === 'sign') return `Ret fortegnet i ${row}.`;
  if (explanation?.kind === 'unit') return `Skriv ${row} i tabellens enhed.`;
  return `Ret ${row}, eller den række, der er tastet forkert.`;
}

function listingWhy(explanation: ListingExplanation | null): string {
  switch (explanation?.kind) {
    case 'gross':
      return 'Begge kan passe, hvis oversigten viser bruttobesparelsen og sagen nettovirkningen.';
    case 'with-investment':
      return 'Begge kan passe, hvis oversigten har regnet anlæg eller andre styringsområder med, og sagens nettovirkning på service ikke har.';
    case 'other-year':
      return 'Oversigtens tal er sagens tal forskudt et år.';
    case 'price-level':
      return `Oversigten står i ${explanation.listed}-priser og sagen i ${explanation.argued}-priser; pris- og lønudviklingen imellem kan forklare forskellen.`;
    case 'row-left-out':
      return `Forskellen er netop sagens række ”${explanation.label}”, som oversigten ikke har talt med.`;
    case 'row-counted-twice':
      return `Forskellen er netop sagens række ”${explanation.label}”, som oversigten har talt med to gange.`;
    case 'transposed':
      return 'To cifre ser ud til at være byttet om.';
    case undefined:
      return 'Varige ændringer og implementeringsomkostninger på service giver et andet tal, og afrunding kan ikke forklare forskellen.';
  }
}

function listingTodo(explanation: ListingExplanation | null, caseSheet: string): string {
  switch (explanation?.kind) {
    case 'gross':
    case 'with-investment':
      return 'Skriv nettovirkningen på service i oversigten, eller skriv, hvad tallet dækker.';
    case 'price-level':
      return 'Skriv begge steder i samme års priser, eller skriv prisniveauet ved beløbet.';
    default:
      return `Ret oversigten, eller arket ”${caseSheet}”, så de siger det samme.`;
  }
}

export const findings: FindingWords = {
  codes,
  steps,
  severities: { error: 'Fejl', warning: 'Advarsel', info: 'Bemærkning' },
  checks: {
    'total-mismatch': 'Totaler',
    'net-mismatch': 'Nettorækker',
    'case-overview-mismatch': 'Sag mod oversigt',
    'table-mismatch': 'Tabeller i samme sag',
    'rollup-mismatch': 'Grupper og samlet total',
    'percent-mismatch': 'Procenter',
    'duplicate-id': 'Numre',
    'title-mismatch': 'Titler',
    'missing-case': 'Forslag uden ark',
    'orphan-case': 'Ark uden forslag',
    'carry-forward-broken': 'Overførte mangler',
    'unit-mismatch': 'Enheder',
    'sign-flip': 'Fortegn',
    'schema-violation': 'Form',
    'price-level-mix': 'Prisniveauer',
    'amount-mismatch': 'Beløb i teksten',
    'phase-in-mismatch': 'Indfasning',
    'percent-base-mismatch': 'Procent af et beløb',
    'arithmetic-mismatch': 'Regnestykker i teksten',
    'count-mismatch': 'Antal',
    'reference-mismatch': 'Henvisninger',
    'plug-row': 'Udefinerede rester',
    'payback-mismatch': 'Tilbagebetalingstider',
    'horizon-mismatch': 'År',
    'double-counting': 'Dobbelt medregnet',
    'number-as-text': 'Tal som tekst',
    'hardcoded-total': 'Tastede totaler',
  },
  consequences: (places, more) =>
    `Derfor passer heller ikke ${say.list(more === 0 ? places : [...places, `${say.whole(more)} steder til`])}.`,
  reads: say.withInterval,
  atStake: say.money,
};
