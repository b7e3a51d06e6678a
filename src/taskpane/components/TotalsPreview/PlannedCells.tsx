import {
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
import { formatAddress, formatLocalAddress, type CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { useTotalsPreviewStyles } from './TotalsPreview.styles';

export interface PlannedCellsProps {
  /** What the cells have in common. */
  readonly name: string;
  readonly planned: readonly PlannedTotal[];
  /** Do the cells stand on several sheets, so that each says its own? */
  readonly hasSheets?: boolean;
  readonly onGoTo: (cell: CellRange) => void;
}

/** Cells before and after a write, and the formula of the first. Columns with nothing in them are left out. */
export function PlannedCells({ name, planned, hasSheets = false, onGoTo }: PlannedCellsProps) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  const headNumber = mergeClasses(styles.cell, styles.headNumber);
  const hasYears = planned.some(({ year }) => year !== null);
  return (
    <>
      <Table size="extra-small" aria-label={name} className={styles.table}>
        <TableHeader>
          <TableRow className={styles.line}>
            {hasYears && <TableHeaderCell className={styles.cell}>{totals.year}</TableHeaderCell>}
            <TableHeaderCell className={styles.cell}>{totals.cell}</TableHeaderCell>
            <TableHeaderCell className={headNumber}>{totals.before}</TableHeaderCell>
            <TableHeaderCell className={headNumber}>{totals.after}</TableHeaderCell>
            {hasYears && <TableHeaderCell className={headNumber}>{totals.difference}</TableHeaderCell>}
          </TableRow>
        </TableHeader>
        <TableBody>
          {planned.map((total) => (
            <PlannedLine key={formatAddress(total.edit.cell)} {...{ total, hasSheets, hasYears, onGoTo }} />
          ))}
        </TableBody>
      </Table>
      <FormulaOf total={planned.find(({ edit }) => 'formula' in edit.write)} />
    </>
  );
}

interface PlannedLineProps extends Pick<PlannedCellsProps, 'onGoTo'> {
  readonly total: PlannedTotal;
  readonly hasSheets: boolean;
  readonly hasYears: boolean;
}

function PlannedLine({ total, hasSheets, hasYears, onGoTo }: PlannedLineProps) {
  const styles = useTotalsPreviewStyles();
  const { cell } = total.edit;
  return (
    <TableRow className={styles.line}>
      {hasYears && <TableCell className={styles.cell}>{total.year}</TableCell>}
      <TableCell className={styles.cell}>
        <Link as="button" type="button" className={styles.link} onClick={() => onGoTo(cell)}>
          {hasSheets ? formatAddress(cell) : formatLocalAddress(cell)}
        </Link>
      </TableCell>
      <Amounts total={total} hasYears={hasYears} />
    </TableRow>
  );
}

/** Before, after and difference; the label of an added row has only an after. */
function Amounts({ total, hasYears }: Pick<PlannedLineProps, 'total' | 'hasYears'>) {
  const styles = useTotalsPreviewStyles();
  const { totals } = useMessages().pane;
  const number = mergeClasses(styles.cell, styles.number);
  if (total.year === null && total.oldText === '') {
    return (
      <TableCell className={styles.cell} colSpan={hasYears ? 3 : 2}>
        {total.newText}
      </TableCell>
    );
  }
  return (
    <>
      <TableCell className={number}>{total.oldText}</TableCell>
      <TableCell className={number}>{total.newText}</TableCell>
      {hasYears && (
        <TableCell className={mergeClasses(number, total.difference === null ? styles.quiet : styles.changed)}>
          {total.difference ?? totals.noDifference}
        </TableCell>
      )}
    </>
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
