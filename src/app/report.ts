import type { Coverage } from '../core/checks/coverage';
import type { Severity } from '../core/checks/finding';
import type { AnyFinding } from '../core/checks/registry';
import type { SheetKind } from '../core/reading/sheet-reading';
import { formatAddress } from '../core/workbook/cell-ref';
import type { Messages } from '../messages/messages';
import type { KnownFinding } from './baseline';
import { describeFinding } from './describe-finding';
import { previewFix } from './fix-finding';
import type { ShownResult } from './select-findings';
import { VERSION } from './version';

/** The result of a check as other programs read it: a contract, so fields are added and never changed. */
export interface Report {
  /** Version of Katalogtjek that made it. */
  readonly version: string;
  readonly workbook: string;
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly coverage: Coverage;
  readonly findings: readonly ReportedFinding[];
  /** Only where an earlier report was given: how many of its findings stand unchanged, and which are gone. */
  readonly baseline?: { readonly known: number; readonly gone: readonly KnownFinding[] };
}

export interface ReportedFinding {
  readonly check: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly string[];
  /** Kroner at stake; null where it isn't money. */
  readonly amount: number | null;
  readonly evidence: readonly { readonly cell: string; readonly text: string; readonly reads: string | null }[];
  readonly arithmetic: readonly string[];
  /** Places that fail only because of this finding's cause. */
  readonly consequences: readonly string[];
  readonly key: string;
  readonly fingerprint: string;
  /** Only where a correction is safe to offer: what would be written, cell by cell. */
  readonly fix?: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  /** Only where an earlier report was given: not in it, or in it with other numbers. */
  readonly since?: 'new' | 'changed';
}

/** The report of one checked workbook in one language. */
export function reportOf(result: ShownResult, messages: Messages): Report {
  const { since } = result;
  return {
    version: VERSION,
    workbook: result.workbook,
    sheets: result.sheets.map(({ name, kind }) => ({ name, kind })),
    coverage: result.coverage,
    findings: result.findings.map((finding) => {
      const { what, why, todo, steps, evidence } = describeFinding(finding, messages);
      return {
        check: finding.check,
        code: finding.code,
        severity: finding.severity,
        message: [what, why, todo].filter((sentence) => sentence !== '').join(' '),
        cells: finding.cells.map(formatAddress),
        amount: finding.amount === null ? null : finding.amount / 100,
        evidence: evidence.map(({ address, text, reads }) => ({ cell: address, text, reads })),
        arithmetic: steps,
        consequences: (finding.consequences ?? []).map(formatAddress),
        key: finding.key,
        fingerprint: finding.fingerprint,
        ...fixOf(finding, result, messages),
        ...(since ? { since: since.standing.get(finding) ?? 'new' } : {}),
      };
    }),
    ...(since ? { baseline: { known: since.known, gone: since.gone } } : {}),
  };
}

function fixOf(finding: AnyFinding, result: ShownResult, messages: Messages): Pick<ReportedFinding, 'fix'> {
  const planned = previewFix(finding, result, messages);
  if (planned.length === 0) return {};
  return {
    fix: planned.map(({ edit: { cell, write }, oldText, newText }) => ({
      cell: formatAddress(cell),
      before: oldText,
      after: 'formula' in write ? write.formula : newText,
    })),
  };
}
