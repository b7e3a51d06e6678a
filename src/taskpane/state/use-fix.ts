import { useEffect, useState } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { PlannedTotal } from '../../app/write-totals';
import type { Messages } from '../../messages/messages';
import { loadEngine } from './engine';
import type { Engine } from './engine-parts';
import type { AnyFinding, FindingEntry } from './finding-entry';
import { useMessages } from '../words-context';

/** What can be written to mend a finding, cell by cell. */
export interface OfferedFix {
  /** Is the cell's fault proved? Else the cell is a total, and its user decides whether the total is what is wrong. */
  readonly isProved: boolean;
  readonly planned: readonly PlannedTotal[];
}

const NONE: OfferedFix = { isProved: false, planned: [] };

/** The finding's own fix; else, where its cell is a total that can become a formula, that. */
function offerOf(engine: Engine, finding: AnyFinding, result: CheckResult, messages: Messages): OfferedFix {
  const planned = engine.previewFix(finding, result, messages);
  if (planned.length > 0) return { isProved: true, planned };
  const [cause] = finding.cells;
  if (!cause) return NONE;
  const asTotal = { ...finding, fix: { fix: 'compute', cells: [cause] } } as const;
  return { isProved: false, planned: engine.previewFix(asTotal, result, messages) };
}

/** What can be written to mend the chosen finding; nothing until that is worked out. */
export function useFix(result: CheckResult, entry: FindingEntry | null): OfferedFix {
  const messages = useMessages();
  const finding = entry?.finding ?? null;
  const [offered, setOffered] = useState<{ readonly to: AnyFinding; readonly fix: OfferedFix } | null>(null);
  useEffect(() => {
    if (finding === null) return undefined;
    let left = false;
    const offer = async (): Promise<void> => {
      const engine = await loadEngine().catch(() => null);
      if (engine !== null && !left) setOffered({ to: finding, fix: offerOf(engine, finding, result, messages) });
    };
    void offer();
    return () => {
      left = true;
    };
  }, [finding, result, messages]);
  return offered !== null && offered.to === finding ? offered.fix : NONE;
}
