import type { Severity } from '../../src/core/checks/finding';
import { oere } from '../../src/core/figures/oere';
import { formatAddress, parseAddress } from '../../src/core/workbook/cell-ref';
import type { AnyFinding, FindingEntry } from '../../src/taskpane/state/finding-entry';

export interface EntryFacts {
  readonly cell: string;
  readonly what: string;
  readonly severity?: Severity;
  readonly check?: string;
  /** Kroner. */
  readonly amount?: number | null;
}

let made = 0;

/** An entry as the list gets it, with one place; only what a test names matters to it. */
export function entryOf({
  cell,
  what,
  severity = 'error',
  check = 'net-mismatch',
  amount = null,
}: EntryFacts): FindingEntry {
  const order = made++;
  const range = parseAddress(cell);
  const finding = {
    check,
    code: 'net-differs',
    severity,
    cells: [range],
    data: {},
    amount: amount === null ? null : oere(amount * 100),
    evidence: [],
    arithmetic: [],
    key: `key-${order}`,
    fingerprint: `key-${order}#1`,
  } as unknown as AnyFinding;
  return {
    id: `entry-${order}`,
    order,
    finding,
    sheet: range.sheet,
    status: { status: 'open' },
    described: {
      what,
      why: '',
      todo: '',
      amount: amount === null ? null : `${amount} kr.`,
      steps: [],
      evidence: [{ cell: range, address: formatAddress(range), text: what, span: null, reads: null }],
    },
  };
}
