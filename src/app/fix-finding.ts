import { formatNumber } from '../core/figures/format-number';
import type { AnyFinding } from '../core/checks/registry';
import { planFix } from '../core/writing/plan-fix';
import type { Messages } from '../messages/messages';
import type { CheckResult } from './check-workbook';
import { previewOf, type PlannedTotal } from './write-totals';

/** What a finding's fix would write, for a preview; empty where the finding has none, or it stands already. */
export function previewFix(
  finding: AnyFinding,
  { catalogue, snapshot }: CheckResult,
  messages: Messages,
): readonly PlannedTotal[] {
  if (!finding.fix) return [];
  return planFix(finding.fix, catalogue, snapshot, messages.written).map((cell) => {
    const { expected, write } = cell.edit;
    const shown = previewOf(cell, messages.locale);
    if ('formula' in write || typeof write.value !== 'number') return shown;
    return { ...shown, oldText: String(expected.value ?? ''), newText: formatNumber(write.value, messages.locale) };
  });
}
