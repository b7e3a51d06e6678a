import type { Evidence } from '../core/checks/finding';
import type { AnyFinding } from '../core/checks/registry';
import { formatAddress, type CellRange } from '../core/workbook/cell-ref';
import type { Messages } from '../messages/messages';
import { excerptOf } from './excerpt';

/** One of a finding's places in the reader's words: where it is, what stands there, what it was read as. */
export interface DescribedPlace {
  readonly cell: CellRange;
  readonly address: string;
  /** Label or sentence, shortened around its figure; empty where the proof has no words for it. */
  readonly words: string;
  /** The figures of the place from left to right. */
  readonly reads: readonly string[];
}

const ROOM = 90;

/** The places of a finding, the cause first; a block of cells in a row is one place with its figures side by side. */
export function placesOf({ cells, evidence }: AnyFinding, messages: Messages): DescribedPlace[] {
  return cells.map((cell) => {
    const here = evidence.filter((one) => contains(cell, one.cell));
    const [first] = here;
    return {
      cell,
      address: formatAddress(cell),
      words: first ? shortened(first) : '',
      reads: here.flatMap(({ reads }) => (reads ? [messages.memo.printed(reads)] : [])),
    };
  });
}

function contains(block: CellRange, cell: CellRange): boolean {
  return (
    block.sheet === cell.sheet &&
    block.top <= cell.top &&
    cell.bottom <= block.bottom &&
    block.left <= cell.left &&
    cell.right <= block.right
  );
}

function shortened({ text, span }: Evidence): string {
  const { before, figure, after, isCutBefore, isCutAfter } = excerptOf(text, span, ROOM);
  return `${isCutBefore ? '… ' : ''}${before}${figure}${after}${isCutAfter ? ' …' : ''}`;
}
