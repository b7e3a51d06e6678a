import type { CellRange } from '../../../core/workbook/cell-ref';
import type { FindingEntry } from '../../state/finding-entry';

/** What the panel of one finding is given. */
export interface FindingDetailProps {
  readonly entry: FindingEntry;
  /** Place among the findings shown, from 1. */
  readonly position: number;
  readonly of: number;
  readonly onGoTo: (cell: CellRange) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  /** The reason is being written. */
  readonly isAccepting: boolean;
  /** The finding's total can be written as a formula. */
  readonly isWritable: boolean;
  /** Who accepted last. */
  readonly name: string;
  readonly onStartAccept: () => void;
  readonly onStopAccept: () => void;
  readonly onAccept: (reason: string, name: string) => void;
  readonly onWithdraw: () => void;
  readonly onSwitchOff: () => void;
  readonly onWriteTotal: () => void;
}
