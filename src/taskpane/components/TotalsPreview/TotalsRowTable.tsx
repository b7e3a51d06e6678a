import { Checkbox } from '@fluentui/react-components';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import type { TotalsRow } from './group-totals';
import { PlannedCells } from './PlannedCells';
import { useTotalsPreviewStyles } from './TotalsPreview.styles';

export interface TotalsRowTableProps {
  readonly row: TotalsRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (cell: CellRange) => void;
}

/** One net row: whether it is written, and its cells before and after. */
export function TotalsRowTable({ row, isChosen, onToggle, onGoTo }: TotalsRowTableProps) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  const name = totals.choose(row.label, row.sheet);
  return (
    <div className={styles.row}>
      <Checkbox checked={isChosen} onChange={onToggle} label={name} />
      <PlannedCells name={name} planned={row.cells} onGoTo={onGoTo} />
    </div>
  );
}
