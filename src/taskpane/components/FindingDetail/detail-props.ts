import type { CellRange } from '../../../core/workbook/cell-ref';
import type { FindingEntry } from '../../state/finding-entry';
import type { OfferedFix } from '../../state/use-fix';

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
  /** What the user is in the middle of: writing a reason, or looking at what a fix would write. */
  readonly doing: 'accept' | 'fix' | null;
  readonly fix: OfferedFix;
  /** Who accepted last. */
  readonly name: string;
  readonly onStart: (doing: 'accept' | 'fix') => void;
  readonly onStop: () => void;
  readonly onAccept: (reason: string, name: string) => void;
  readonly onWithdraw: () => void;
  readonly onSwitchOff: () => void;
  readonly onFix: () => void;
}
