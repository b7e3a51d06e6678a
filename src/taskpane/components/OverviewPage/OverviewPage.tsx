import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planSteps } from '../../../app/plan-steps';
import { savingsByGroup } from '../../../app/savings-by-group';
import type { SheetReading } from '../../../core/reading/sheet-reading';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { EmptyState } from '../EmptyState/EmptyState';
import { CellLink } from '../PageParts/CellLink';
import { PageFrame } from '../PageParts/PageFrame';
import type { PageProps } from '../Pane/page-entry';
import { PlanPanel } from './PlanPanel';
import { SavingsPanel } from './SavingsPanel';
import { withoutEmptyYears } from './without-empty-years';

/** What the catalogue saves, and how far its recovery plans have come. */
export function OverviewPage({ pane }: PageProps) {
  const { result } = pane.check;
  if (result === null) return null;
  return (
    <Overview
      sheets={result.sheets}
      onGoTo={(cell) => void pane.goTo(cell)}
      onSheets={() => void pane.openPage('sheets', true)}
    />
  );
}

export interface OverviewProps {
  readonly sheets: readonly SheetReading[];
  readonly onGoTo: (cell: CellRange) => void;
  /** To the page that says how the sheets were read. */
  readonly onSheets: () => void;
}

/** The same for sheets that were read. */
export function Overview({ sheets, onGoTo, onSheets }: OverviewProps) {
  const { overview } = useMessages();
  const savings = useMemo(() => {
    const { parts, withoutSign } = savingsByGroup(sheets);
    return { parts: parts.map(withoutEmptyYears), withoutSign };
  }, [sheets]);
  const plans = useMemo(() => planSteps(sheets), [sheets]);
  const { parts, withoutSign } = savings;
  if (parts.length + plans.length + withoutSign.length === 0) {
    return (
      <EmptyState heading={overview.empty.heading}>
        <Text>{overview.empty.body}</Text>
        <div>
          <Button onClick={onSheets}>{overview.empty.toSheets}</Button>
        </div>
      </EmptyState>
    );
  }
  return (
    <PageFrame heading={overview.heading}>
      {parts.map((part, index) => (
        <SavingsPanel key={index} part={part} onGoTo={onGoTo} />
      ))}
      {withoutSign.length > 0 && (
        <Text size={200}>
          {overview.savings.withoutSign}{' '}
          {withoutSign.map((cell) => (
            <CellLink key={`${cell.sheet}!${cell.top}`} cell={cell} name={overview.goTo} onGoTo={onGoTo} />
          ))}
        </Text>
      )}
      {plans.map((plan) => (
        <PlanPanel key={`${plan.sheet}!${plan.place.top}`} plan={plan} onGoTo={onGoTo} />
      ))}
    </PageFrame>
  );
}
