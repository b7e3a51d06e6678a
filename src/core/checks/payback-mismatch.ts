import type { Figure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import type { ArithmeticStep } from './finding';
import { caseIdentity, identityOf } from './identity';
import type { BusinessCase } from '../catalogue/catalogue';
import { paybacks, type Payback } from './payback-flows';
import { paybackStatements, type PaybackStatement } from './payback-statements';
import { evidenceOf, joinCells, shownIn } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

export interface PaybackDiffers {
  readonly document: string;
  readonly where: 'table' | 'text';
  /** As printed: "4", "2-3 år". */
  readonly words: string;
  /** What the words count where they are a bare number. */
  readonly time: 'year' | 'month';
  /** Years by the cash flow, to one decimal; null where the investment isn't paid back within the years shown. */
  readonly byFlow: number | null;
  /** One-off costs divided by the best year's saving, to one decimal. */
  readonly bySimple: number | null;
  readonly scope: Payback['scope'];
  readonly lastYear: number;
}

const codes = {
  'payback-contradicted': code<PaybackDiffers>(),
  'payback-of-full-saving': code<PaybackDiffers>(),
};

export default defineCheck({
  id: 'payback-mismatch',
  severity: 'warning',
  about: 'case',
  codes,
  docs: {
    what: 'The stated payback time contradicts the case’s own cash flow.',
    why: 'Investments are often granted on a shortest payback time; a time that the amounts don’t give leads to the wrong choice.',
    whenNotToUse:
      'Silent where the tables show nothing to pay back, where the time is a demand and no statement, and for every usual way of counting: from the first column, the first cost or the first saving, with fractions or in whole years, of the service budget or of the whole economy. Dividing the investment by one year’s full saving is a remark only where savings grow over the years.',
    examples: [
      {
        name: 'a year too few',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Ny kørselsplan'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -1000, -1000, -1000, -1000],
            ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
            ['Implementeringsomkostninger'],
            ['System', 'Service', 3500, null, null, null],
            ['Samlede implementeringsomkostninger', null, 3500, 0, 0, 0],
            ['Samlet økonomisk påvirkning', null, 2500, -1000, -1000, -1000],
            ['Tilbagebetalingstid', '2 år'],
          ],
        },
        yields: [{ code: 'payback-contradicted', cell: 'A01!B10' }],
      },
      {
        name: 'the saving of the best year alone',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Ny kørselsplan'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -1000, -2000, -2000],
            ['Samlet varig ændring', null, -500, -1000, -2000, -2000],
            ['Implementeringsomkostninger'],
            ['System', 'Service', 4000, null, null, null],
            ['Samlede implementeringsomkostninger', null, 4000, 0, 0, 0],
            ['Samlet økonomisk påvirkning', null, 3500, -1000, -2000, -2000],
            ['Tilbagebetalingstid', '2 år'],
          ],
        },
        yields: [{ code: 'payback-of-full-saving', cell: 'A01!B10', severity: 'info' }],
      },
      {
        name: 'whole years and a fraction',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Ny kørselsplan'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -1000, -1000, -1000, -1000],
            ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
            ['Implementeringsomkostninger'],
            ['System', 'Anlæg', 3500, null, null, null],
            ['Samlede implementeringsomkostninger', null, 3500, 0, 0, 0],
            ['Samlet økonomisk påvirkning', null, 2500, -1000, -1000, -1000],
            ['Tilbagebetalingstid', 4],
            [],
            ['Investeringen har en tilbagebetalingstid på 3,5 år.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const statements = paybackStatements(businessCase, context);
    if (statements.length === 0 || !businessCase.economy) return;
    const readings = paybacks(businessCase);
    if (readings.length === 0) for (const { cell } of statements) context.undecided(cell, 'no-counterpart');
    else {
      for (const statement of statements) note(statement, context);
      for (const same of saidAlike(statements)) {
        const draft = judge(businessCase, businessCase.economy, same, readings);
        if (draft) yield draft;
      }
    }
  },
});

function note({ cell, figure }: PaybackStatement, context: CheckContext): void {
  if (figure) context.comparedWords([figure]);
  else context.compared([cell]);
}

/** The same time in several rows of the table is one statement: of the service budget and of the whole economy, say. */
function saidAlike(statements: readonly PaybackStatement[]): [PaybackStatement, ...PaybackStatement[]][] {
  const groups: [PaybackStatement, ...PaybackStatement[]][] = [];
  for (const one of statements) {
    const group = groups.find(
      ([first]) => first.where === 'table' && one.where === 'table' && first.words === one.words,
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function judge(
  businessCase: BusinessCase,
  economy: YearTable,
  same: readonly [PaybackStatement, ...PaybackStatement[]],
  all: readonly Payback[],
): Draft<typeof codes> | null {
  const [statement] = same;
  const readings = meant(statement, all);
  if (readings.some(({ allowed }) => meets(allowed, statement.years))) return null;
  const simple = readings.find((one) => one.simple && meets(one.simple, statement.years));
  const reading = simple ?? readings[0];
  if (!reading) return null;
  const cells = flatMap(reading.flows, ({ parts }) => parts);
  return {
    code: simple ? 'payback-of-full-saving' : 'payback-contradicted',
    ...(simple ? { severity: 'info' as const } : {}),
    cells: [...same.map(({ cell }) => cell), ...blocks(economy, reading)],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      where: statement.where,
      words: statement.words,
      time: statement.time,
      byFlow: oneDecimal(reading.years),
      bySimple: oneDecimal(reading.simple?.lo ?? null),
      scope: reading.scope,
      lastYear: economy.years.at(-1)?.year ?? 0,
    },
    amount: null,
    evidence: [
      ...same.map(({ evidence }) => evidence),
      ...flatMap(economy.rows, (row) =>
        row.cells.filter((cell) => cells.includes(cell)).map((cell) => evidenceOf(economy, row, cell)),
      ),
    ],
    arithmetic: flowSteps(economy, reading),
    identity: [caseIdentity(businessCase), statement.where, identityOf(statement.label)],
    figures: [statement.years.lo, statement.years.hi, ...reading.flows.map(({ flow }) => flow.value)],
  };
}

/**
 * A time that names the service budget may be of that or of the whole economy, the service budget first; any other is of the whole
 * economy, where something is to be paid back in it.
 */
function meant({ label, evidence, where }: PaybackStatement, all: readonly Payback[]): readonly Payback[] {
  const whole = all.filter(({ scope }) => scope === 'everything');
  const service = all.filter(({ scope }) => scope === 'service');
  if (/service/i.test(where === 'table' ? label : evidence.text)) return [...service, ...whole];
  return whole.length > 0 ? whole : service;
}

/** The rows that make the flow, each as one block. */
function blocks({ rows }: YearTable, { flows }: Payback): Draft<typeof codes>['cells'] {
  const parts = flatMap(flows, (one) => one.parts);
  return flatMap(rows, (row) => joinCells(row.cells.filter((cell) => parts.includes(cell)).map(({ cell }) => cell)));
}

function flowSteps(economy: YearTable, { flows }: Payback): ArithmeticStep[] {
  let owed = 0;
  return flows.map(({ year, flow }) => {
    owed += flow.value;
    const left: Figure<'oere'> = { quantity: 'oere', value: owed, interval: { lo: owed, hi: owed } };
    return { step: 'cash-flow', year, flow: shownIn(economy, flow), balance: shownIn(economy, left) };
  });
}

function oneDecimal(years: number | null): number | null {
  return years === null ? null : Math.round(years * 10) / 10;
}
