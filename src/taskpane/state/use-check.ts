import { useCallback, useRef, useState } from 'react';
import type { CheckResult, Progress } from '../../app/check-workbook';
import type { WorkbookHost } from '../../app/workbook-host';
import { loadEngine } from './engine';
import { startPacing } from './pacing';
import type { Notices } from './use-notice';

export interface RunningCheck {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

export interface Check {
  readonly result: CheckResult | null;
  readonly running: RunningCheck | null;
  /** Checks the workbook; the result, or null where it was cancelled or failed, which the notice says. */
  run(): Promise<CheckResult | null>;
  cancel(): void;
}

/** Runs the check and keeps the latest result. A cancelled or failed run leaves the earlier result standing. */
export function useCheck(host: WorkbookHost, notices: Notices): Check {
  const [result, setResult] = useState<CheckResult | null>(null);
  const [running, setRunning] = useState<RunningCheck | null>(null);
  const cancelRun = useRef<(() => void) | null>(null);
  const { show, dismiss } = notices;

  const run = useCallback(async () => {
    if (cancelRun.current !== null) return null;
    const { pacing, cancel } = startPacing((progress) => setRunning((now) => now && { ...now, progress }));
    cancelRun.current = cancel;
    dismiss();
    setRunning({ progress: null, cancelling: false });
    try {
      const engine = await loadEngine().catch(() => null);
      if (engine === null) {
        show({ notice: 'load-failed' });
        return null;
      }
      const answer = await engine.checkWorkbook(host, pacing);
      if (answer.ok) {
        setResult(answer.value);
        return answer.value;
      }
      show(answer.trouble === 'cancelled' ? { notice: 'check-cancelled' } : { notice: 'trouble', trouble: answer });
      return null;
    } finally {
      cancelRun.current = null;
      setRunning(null);
    }
  }, [host, show, dismiss]);

  const cancel = useCallback(() => {
    cancelRun.current?.();
    setRunning((now) => now && { ...now, cancelling: true });
  }, []);

  return { result, running, run, cancel };
}
