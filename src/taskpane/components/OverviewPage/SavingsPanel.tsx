import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { GroupSaving, SavingsPart } from '../../../app/savings-by-group';
import type { AmountFigure } from '../../../core/figures/figure';
import { formatAmount, formatUnit } from '../../../core/figures/format-figures';
import { formatNumber } from '../../../core/figures/format-number';
import { KRONER } from '../../../core/figures/money-unit';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { CellLink } from '../PageParts/CellLink';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import { barColor } from './bar-colors';
import { LazyChart } from './LazyChart';
import { Swatch } from './Swatch';

export interface SavingsPanelProps {
  readonly part: SavingsPart;
  readonly onGoTo: (cell: CellRange) => void;
}

/** What the groups save year by year: bars, and the same figures as a table. */
export function SavingsPanel({ part, onGoTo }: SavingsPanelProps) {
  const parts = usePagePartStyles();
  const { overview, locale } = useMessages();
  const { savings } = overview;
  const unit = part.unit && formatUnit(part.unit, locale);
  return (
    <section className={parts.part} aria-label={savings.heading}>
      <h3 className={parts.subheading}>{savings.heading}</h3>
      <Text size={200} className={parts.quiet}>
        {savings.reading({ unit, priceLevel: part.priceLevel })}
      </Text>
      <SavingsChart part={part} />
      <div className={parts.scroll} role="group" aria-label={savings.heading} tabIndex={0}>
        <SavingsTable part={part} onGoTo={onGoTo} />
      </div>
    </section>
  );
}

function SavingsChart({ part }: { readonly part: SavingsPart }) {
  const { overview, locale } = useMessages();
  const bars = useMemo(() => {
    const factor = (part.unit ?? KRONER).factor;
    return part.years.map((year, column) => ({
      name: String(year),
      parts: part.groups.flatMap((group, index) => {
        const figure = group.years[column];
        if (!figure || figure.value === 0) return [];
        const text = formatAmount(figure.value, part.unit, locale);
        return [{ name: group.name, color: barColor(index), value: figure.value / factor, text }];
      }),
    }));
  }, [part, locale]);
  if (bars.every((bar) => bar.parts.length === 0)) return null;
  return (
    <LazyChart
      waiting={overview.loading}
      label={overview.savings.chart}
      bars={bars}
      formatTick={(value) => formatNumber(value, locale)}
    />
  );
}

function SavingsTable({ part, onGoTo }: SavingsPanelProps) {
  const styles = usePagePartStyles();
  const { overview } = useMessages();
  const { savings } = overview;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{savings.group}</th>
          {part.years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.groups.map((group, index) => (
          <GroupRow key={index} group={group} color={barColor(index)} part={part} onGoTo={onGoTo} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{savings.total}</th>
          <Amounts years={part.total} part={part} />
        </tr>
        {part.statedTotal && (
          <tr>
            <th scope="row">
              <CellLink cell={part.statedTotal.place} name={overview.goTo} onGoTo={onGoTo}>
                {savings.statedTotal(part.statedTotal.name)}
              </CellLink>
            </th>
            <Amounts years={part.statedTotal.years} part={part} />
          </tr>
        )}
      </tfoot>
    </table>
  );
}

interface GroupRowProps extends SavingsPanelProps {
  readonly group: GroupSaving;
  readonly color: string;
}

function GroupRow({ group, color, part, onGoTo }: GroupRowProps) {
  const styles = usePagePartStyles();
  const { overview } = useMessages();
  return (
    <tr>
      <th scope="row">
        <span className={styles.named}>
          <Swatch color={color} />
          <CellLink cell={group.place} name={overview.goTo} onGoTo={onGoTo}>
            {group.name}
          </CellLink>
        </span>
        {!group.isStated && <span className={styles.quiet}> ({overview.savings.addedUp})</span>}
      </th>
      <Amounts years={group.years} part={part} />
    </tr>
  );
}

function Amounts({ years, part }: { readonly years: readonly (AmountFigure | null)[]; readonly part: SavingsPart }) {
  const { overview, locale } = useMessages();
  return years.map((figure, column) => (
    <td key={part.years[column]}>
      {figure ? (
        formatAmount(figure.value, part.unit, locale)
      ) : (
        <span aria-label={overview.savings.nothing} role="img">
          –
        </span>
      )}
    </td>
  ));
}
