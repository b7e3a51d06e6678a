import { Link, Text } from '@fluentui/react-components';
import type { PlannedTotals } from '../../../app/write-totals';
import { formatAddress, type CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { useTotalsPreviewStyles } from './TotalsPreview.styles';

export interface LeftTotalsProps {
  readonly left: PlannedTotals['left'];
  readonly onGoTo: (cell: CellRange) => void;
}

/** The totals that stay as typed, each with the reason: nothing is passed over in silence. */
export function LeftTotals({ left, onGoTo }: LeftTotalsProps) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  if (left.length === 0) return null;
  return (
    <div className={styles.row}>
      <Text weight="semibold">{totals.left.heading}</Text>
      {left.map(({ cell, label, because }) => (
        <Text key={formatAddress(cell)} size={200}>
          <Link as="button" className={styles.link} onClick={() => onGoTo(cell)}>
            {formatAddress(cell)}
          </Link>{' '}
          {label}: {totals.left.because[because]}
        </Text>
      ))}
    </div>
  );
}
