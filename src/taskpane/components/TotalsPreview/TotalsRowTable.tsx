import {
  Checkbox,
  Link,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import type { PlannedTotal } from '../../../app/write-totals';
import { formatLocalAddress, type CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import type { TotalsRow } from './group-totals';
import { useTotalsPreviewStyles } from './TotalsPreview.styles';

export interface TotalsRowTableProps {
  readonly row: TotalsRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (cell: CellRange) => void;
}

/** One net row: whether it is written, its cells before and after, and the formula of its first cell. */
export function TotalsRowTable({ row, isChosen, onToggle, onGoTo }: TotalsRowTableProps) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  const name = totals.choose(row.label, row.sheet);
  return (
    <div className={styles.row}>
      <Checkbox checked={isChosen} onChange={onToggle} label={name} />
      <Table size="extra-small" aria-label={name} className={styles.table}>
        <TableHeader>
          <TableRow className={styles.line}>
            <TableHeaderCell className={styles.cell}>{totals.year}</TableHeaderCell>
            <TableHeaderCell className={styles.cell}>{totals.cell}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.cell, styles.headNumber)}>{totals.before}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.cell, styles.headNumber)}>{totals.after}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.cell, styles.headNumber)}>
              {totals.difference}
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {row.cells.map((total) => (
            <TotalLine key={formatLocalAddress(total.edit.cell)} total={total} onGoTo={onGoTo} />
          ))}
        </TableBody>
      </Table>
      <FormulaOf total={row.cells.find(({ edit }) => 'formula' in edit.write)} />
    </div>
  );
}

function TotalLine({ total, onGoTo }: { readonly total: PlannedTotal; readonly onGoTo: (cell: CellRange) => void }) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  const { cell } = total.edit;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <TableRow className={styles.line}>
      <TableCell className={styles.cell}>{total.year}</TableCell>
      <TableCell className={styles.cell}>
        <Link as="button" className={styles.link} onClick={() => onGoTo(cell)}>
          {formatLocalAddress(cell)}
        </Link>
      </TableCell>
      {total.year === null ? (
        <TableCell className={styles.cell} colSpan={3}>
          {total.newText}
        </TableCell>
      ) : (
        <>
          <TableCell className={number}>{total.oldText}</TableCell>
          <TableCell className={number}>{total.newText}</TableCell>
          <TableCell className={mergeClasses(number, total.difference === null ? styles.quiet : styles.changed)}>
            {total.difference ?? totals.noDifference}
          </TableCell>
        </>
      )}
    </TableRow>
  );
}

function FormulaOf({ total }: { readonly total: PlannedTotal | undefined }) {
  const styles = useTotalsPreviewStyles();
  if (!total || !('formula' in total.edit.write)) return null;
  return (
    <Text size={200} className={styles.formula}>
      {formatLocalAddress(total.edit.cell)}: {total.edit.write.formula}
    </Text>
  );
}
