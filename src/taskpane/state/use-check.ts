import { useCallback, useMemo, useRef, useState } from 'react';
import type { CheckResult, Pacing, Progress } from '../../app/check-workbook';
import type { HostResult, WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import type { CheckId } from '../../core/checks/registry';
import { loadEngine } from './engine';
import type { Engine } from './engine-parts';
import { startPacing } from './pacing';
import { useCrash } from './use-crash';
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
  /** Checks again, quietly, what the changes touch, after any check under way; false where it failed and the result stands as it was. */
  update(changes: readonly WorkbookChange[]): Promise<boolean>;
  /** Works the result out again with other checks switched off. */
  choose(off: readonly CheckId[]): Promise<void>;
}

/** One piece of work on the result; `before` is the result as it stands when its turn comes. */
type Work = (engine: Engine, pacing: Pacing, before: CheckResult | null) => Promise<HostResult<CheckResult> | null>;

/** Runs the checks and keeps the latest result. A cancelled or failed run leaves the earlier result standing. */
export function useCheck(host: WorkbookHost, off: readonly CheckId[], notices: Notices): Check {
  const { result, work } = useLatestResult();
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
      const answer = await work((engine) => engine.checkWorkbook(host, pacing, { checks: { off } }), pacing);
      if (answer === null) show({ notice: 'load-failed' });
      else if (!answer.ok)
        show(answer.trouble === 'cancelled' ? { notice: 'check-cancelled' } : { notice: 'trouble', trouble: answer });
      return answer?.ok ? answer.value : null;
    } finally {
      cancelRun.current = null;
      setRunning(null);
    }
  }, [host, off, work, show, dismiss]);

  const cancel = useCallback(() => {
    cancelRun.current?.();
    setRunning((now) => now && { ...now, cancelling: true });
  }, []);

  const { update, choose } = useQuietChecks(host, off, work);
  return useMemo(
    () => ({ result, running, run, cancel, update, choose }),
    [result, running, run, cancel, update, choose],
  );
}

type DoWork = ReturnType<typeof useLatestResult>['work'];

/** Checks that nobody watches: after a change, and with other checks switched off. They need a result to begin with. */
function useQuietChecks(host: WorkbookHost, off: readonly CheckId[], work: DoWork): Pick<Check, 'update' | 'choose'> {
  const update = useCallback(
    async (changes: readonly WorkbookChange[]) => {
      const checks = { off };
      const answer = await work(async (engine, pacing, before) =>
        before === null ? null : engine.recheckWorkbook(host, before, changes, pacing, { checks }),
      );
      return answer?.ok === true;
    },
    [host, off, work],
  );

  const choose = useCallback(
    async (now: readonly CheckId[]) => {
      const checks = { off: now };
      await work(async (engine, pacing, before) =>
        before === null ? null : engine.checkSnapshot(before.snapshot, pacing, { checks, before: before.runs }),
      );
    },
    [work],
  );

  return { update, choose };
}

/** One piece of work at a time; a later one waits for the earlier. Null where the checks could not be loaded, or there was nothing to do. */
function useLatestResult() {
  const [result, setResult] = useState<CheckResult | null>(null);
  const kept = useRef<CheckResult | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const crash = useCrash();

  const work = useCallback(
    (piece: Work, pacing: Pacing = startPacing(() => undefined).pacing) => {
      const outcome = last.current.then(async () => {
        const engine = await loadEngine().catch(() => null);
        const answer = engine && (await piece(engine, pacing, kept.current));
        if (answer?.ok) {
          kept.current = answer.value;
          setResult(answer.value);
        }
        return answer;
      });
      last.current = outcome.catch(crash);
      return outcome.catch(() => null);
    },
    [crash],
  );

  return { result, work };
}
