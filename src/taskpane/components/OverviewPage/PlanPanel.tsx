import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanSteps } from '../../../app/plan-steps';
import { formatAmount, formatAmountWithUnit, formatUnit } from '../../../core/figures/format-figures';
import { formatNumber } from '../../../core/figures/format-number';
import { KRONER } from '../../../core/figures/money-unit';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { CellLink } from '../PageParts/CellLink';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import { barColor } from './bar-colors';
import { LazyChart } from './LazyChart';
import { MARK_COLOR } from './mark-color';
import { Swatch } from './Swatch';

export interface PlanPanelProps {
  readonly plan: PlanSteps;
  readonly onGoTo: (cell: CellRange) => void;
}

const ACHIEVED = barColor(0);
const MISSING = barColor(1);

/** A recovery plan year by year: what was wanted, what came over from the year before, what was achieved and what is still missing. */
export function PlanPanel({ plan, onGoTo }: PlanPanelProps) {
  const styles = usePagePartStyles();
  const { overview, locale } = useMessages();
  const words = overview.plan;
  const unit = plan.unit && formatUnit(plan.unit, locale);
  const heading = words.heading(plan.name);
  return (
    <section className={styles.part} aria-label={heading}>
      <h3 className={styles.subheading}>{heading}</h3>
      <Text size={200} className={styles.quiet}>
        {words.reading({ unit, priceLevel: plan.priceLevel })}
      </Text>
      <PlanChart plan={plan} />
      <div className={styles.scroll} role="group" aria-label={heading} tabIndex={0}>
        <PlanTable plan={plan} />
      </div>
      <PlanEnd plan={plan} onGoTo={onGoTo} />
    </section>
  );
}

function PlanChart({ plan }: { readonly plan: PlanSteps }) {
  const { overview, locale } = useMessages();
  const words = overview.plan;
  const bars = useMemo(() => {
    const factor = (plan.unit ?? KRONER).factor;
    const partOf = (name: string, color: string, amount: number) => ({
      name,
      color,
      value: amount / factor,
      text: formatAmount(amount, plan.unit, locale),
    });
    return plan.steps.map(({ year, target, achieved, outstanding }) => ({
      name: String(year),
      parts: [
        ...(achieved === 0 ? [] : [partOf(words.achieved, ACHIEVED, achieved)]),
        ...(outstanding === 0 ? [] : [partOf(words.outstanding, MISSING, outstanding)]),
      ],
      mark: partOf(words.target, MARK_COLOR, target),
    }));
  }, [plan, words, locale]);
  return (
    <LazyChart
      waiting={overview.loading}
      label={words.chart(plan.name)}
      bars={bars}
      formatTick={(value) => formatNumber(value, locale)}
    />
  );
}

function PlanTable({ plan: { steps, unit } }: { readonly plan: PlanSteps }) {
  const styles = usePagePartStyles();
  const { overview, locale } = useMessages();
  const words = overview.plan;
  const amount = (value: number): string => formatAmount(value, unit, locale);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">
            <Swatch color={MARK_COLOR} />
            {words.target}
          </th>
          <th scope="col">{words.carriedIn}</th>
          <th scope="col">
            <Swatch color={ACHIEVED} />
            {words.achieved}
          </th>
          <th scope="col">
            <Swatch color={MISSING} />
            {words.outstanding}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.year}>
            <th scope="row">{step.year}</th>
            <td>{amount(step.target)}</td>
            <td>{amount(step.carriedIn)}</td>
            <td>{amount(step.achieved)}</td>
            <td>{amount(step.outstanding)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlanEnd({ plan, onGoTo }: PlanPanelProps) {
  const { overview, locale } = useMessages();
  const words = overview.plan;
  const amount = (value: number): string =>
    plan.unit ? formatAmountWithUnit(value, plan.unit, locale) : formatAmount(value, null, locale);
  const last = plan.steps.at(-1);
  const differing = plan.steps.flatMap(({ year, stated, outstanding }) =>
    stated === null || stated === outstanding ? [] : [words.inYear(year, amount(stated))],
  );
  return (
    <>
      {last && (
        <Text>
          {last.outstanding === 0 ? words.settled : words.ends({ year: last.year, amount: amount(last.outstanding) })}
        </Text>
      )}
      {!plan.followsRule && differing.length > 0 && (
        <Text>
          {words.differs({ label: plan.label, years: differing })}{' '}
          <CellLink cell={plan.place} name={overview.goTo} onGoTo={onGoTo} />
        </Text>
      )}
    </>
  );
}
