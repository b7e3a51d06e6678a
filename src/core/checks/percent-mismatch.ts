import type { BusinessCase } from '../catalogue/catalogue';
import type { Interval } from '../figures/interval';
import { spokenUnit } from '../figures/money-unit';
import { oere } from '../figures/oere';
import { code, defineCheck, type Draft } from './define-check';
import type { ArithmeticStep, Shown } from './finding';
import { caseIdentity } from './identity';
import { areGrossAndNet, bestPair, size, strays, type PercentPair } from './pair-percentages';
import {
  baseOf,
  byPercentage,
  groupByMeasure,
  percentStatements,
  statementEvidence,
  type PercentStatement,
} from './percent-statements';
import { flatMap } from '../workbook/flat-map';

export interface SaidPercent {
  readonly where: 'text' | 'table';
  /** Number in the table's caption, where it has one. */
  readonly tableNumber: number | null;
  readonly percent: Shown;
  readonly amount: Shown | null;
}

export interface PercentagesDiffer {
  readonly document: string;
  readonly measure: string;
  readonly first: SaidPercent;
  readonly second: SaidPercent;
}

export interface PercentagesOfOneBase extends PercentagesDiffer {
  /** `gross-net`: the case's table shows the one amount before and the other after its costs. */
  readonly as: 'gross-net' | 'two-amounts';
  readonly larger: SaidPercent;
  readonly smaller: SaidPercent;
  readonly base: Interval<'oere'>;
  /** Places where one of the percentages stands beside an amount that fits the other. */
  readonly misplaced: readonly SaidPercent[];
}

const codes = {
  'percentages-differ': code<PercentagesDiffer>(),
  'percentages-of-one-base': code<PercentagesOfOneBase>(),
};

export default defineCheck({
  id: 'percent-mismatch',
  severity: 'error',
  about: 'case',
  codes,
  docs: {
    what: 'The same measure is described with different percentages.',
    why: 'A reader who finds 2,2 % in the table and 1,2 % in the text cannot tell how deep the cut is.',
    whenNotToUse: 'Never: percentages of different things, years or organisations are kept apart by themselves.',
    examples: [
      {
        name: 'two percentages that fit one base as gross and net',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Tilpasning svarende til 4 % af den samlede ramme for kørsel', 'Service', -2000, -2000],
            ['Reinvestering i ruteplanlægning', 'Service', 1000, 1000],
            ['Samlet varig ændring', null, -1000, -1000],
            [],
            ['4. Økonomi'],
            ['Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'percentages-of-one-base', cell: 'A01!A9', severity: 'warning' }],
      },
      {
        name: 'two percentages that fit no common base',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Tilpasning svarende til 4 % af den samlede ramme for kørsel', 'Service', -1000, -1000],
            ['Samlet varig ændring', null, -1000, -1000],
            [],
            ['4. Økonomi'],
            ['Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'percentages-differ', cell: 'A01!A8' }],
      },
      {
        name: 'percentages of different things',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Tilpasning svarende til 4 % af den samlede ramme for kørsel', 'Service', -1000, -1000],
            ['Samlet varig ændring', null, -1000, -1000],
            [],
            ['4. Økonomi'],
            ['Administrationen udgør 2 % af forvaltningens lønudgifter.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const statements = percentStatements(context.prose(businessCase.sheet));
    for (const group of groupByMeasure(statements)) {
      context.comparedWords(group.map(({ words }) => words));
      const lists = byPercentage(group);
      if (lists.length > 1) yield draftOf(businessCase, group, lists);
    }
  },
});

function draftOf(
  businessCase: BusinessCase,
  group: readonly PercentStatement[],
  lists: readonly (readonly PercentStatement[])[],
): Draft<typeof codes> {
  const pair = bestPair(lists);
  const { first, second, common } = pair;
  // The sentence first: that is where an author corrects a percentage.
  const places = [...group].sort((a, b) => Number(a.row !== null) - Number(b.row !== null));
  const shared = {
    cells: places.map(({ words }) => words.cell),
    amount:
      first.amount && second.amount
        ? oere(Math.abs(Math.abs(first.amount.figure.value) - Math.abs(second.amount.figure.value)))
        : null,
    evidence: flatMap(places, statementEvidence),
    arithmetic: arithmeticOf(pair),
    identity: [caseIdentity(businessCase), first.measure.stems.join(' ')],
    figures: flatMap(places, ({ percent, amount }) => [percent.value, amount?.figure.value ?? 0]),
  };
  const data = {
    document: businessCase.id?.text ?? businessCase.sheet.name,
    measure: first.measure.text,
    first: said(first),
    second: said(second),
  };
  if (common === null) return { code: 'percentages-differ', ...shared, data };
  const [larger, smaller] = size(first) >= size(second) ? [first, second] : [second, first];
  return {
    code: 'percentages-of-one-base',
    severity: 'warning',
    ...shared,
    data: {
      ...data,
      as: areGrossAndNet(businessCase, larger, smaller) ? 'gross-net' : 'two-amounts',
      larger: said(larger),
      smaller: said(smaller),
      base: common,
      misplaced: group.filter((one) => strays(one, common)).map(said),
    },
  };
}

function said({ percent, amount, row }: PercentStatement): SaidPercent {
  return {
    where: row ? 'table' : 'text',
    tableNumber: row?.table.number ?? null,
    percent: { figure: percent, unit: null },
    amount: amount && { figure: amount.figure, unit: amount.unit },
  };
}

function arithmeticOf({ first, second, common }: PercentPair): ArithmeticStep[] {
  const bases = flatMap([first, second], (statement) => {
    const base = baseOf(statement);
    return base && statement.amount ? [{ statement, base, amount: statement.amount }] : [];
  });
  const [any] = bases;
  if (!any) return [];
  const unit = spokenUnit(any.base.lo, any.amount.unit.currency);
  const steps = bases.map(({ statement, base, amount }): ArithmeticStep => ({
    step: 'implied-base',
    amount: { figure: amount.figure, unit: amount.unit },
    percent: { figure: statement.percent, unit: null },
    base,
    unit,
  }));
  return bases.length === 2 ? [...steps, { step: 'common-base', common, unit }] : steps;
}
