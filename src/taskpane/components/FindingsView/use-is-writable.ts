import { useEffect, useState } from 'react';
import type { CheckResult } from '../../../app/check-workbook';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { loadEngine } from '../../state/engine';
import type { FindingEntry } from '../../state/finding-entry';
import { useMessages } from '../../words-context';

/** Whether the finding's cell is a total that can be written as a formula: then the page for totals mends it. */
export function useIsWritable(result: CheckResult, entry: FindingEntry | null): boolean {
  const messages = useMessages();
  const [planned, setPlanned] = useState<{ readonly of: CheckResult; readonly cells: readonly CellRange[] } | null>(
    null,
  );
  const isWanted = entry !== null && planned?.of !== result;
  useEffect(() => {
    if (!isWanted) return undefined;
    let left = false;
    const plan = async (): Promise<void> => {
      const engine = await loadEngine().catch(() => null);
      if (engine === null || left) return;
      setPlanned({ of: result, cells: engine.previewTotals(result, messages).planned.map(({ edit }) => edit.cell) });
    };
    void plan();
    return () => {
      left = true;
    };
  }, [isWanted, result, messages]);
  const cause = entry?.finding.cells[0];
  return cause !== undefined && planned?.of === result && planned.cells.some((cell) => isWithin(cell, cause));
}

function isWithin(cell: CellRange, { sheet, top, left, bottom, right }: CellRange): boolean {
  return cell.sheet === sheet && cell.top >= top && cell.top <= bottom && cell.left >= left && cell.left <= right;
}
