import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import type { Journal } from '../../core/workbook/edit-plan';
import { changesOf } from './changes-of';
import type { Check } from './use-check';

/** `behind`: the workbook has changed and the result hasn't followed; `failed`: it tried and could not. */
export type Freshness = 'current' | 'behind' | 'failed';

export interface Live {
  readonly freshness: Freshness;
  /** A full check, after which nothing is behind. */
  startCheck(): Promise<CheckResult | null>;
  /** Brings the result up to date after a write of our own, which no host tells of. */
  follow(journal: Journal): Promise<void>;
}

/** Follows the workbook: collects what changed, and checks it again where the user wants that. */
export function useLive(host: WorkbookHost, check: Check, isLive: boolean): Live {
  const pending = useRef<WorkbookChange[]>([]);
  const [freshness, setFreshness] = useState<Freshness>('current');
  const { run, update } = check;

  const hasResult = check.result !== null;

  const catchUp = useCallback(async () => {
    while (pending.current.length > 0) {
      const changes = pending.current.splice(0);
      if (await update(changes)) continue;
      pending.current.unshift(...changes);
      setFreshness('failed');
      return;
    }
    setFreshness('current');
  }, [update]);

  const onChange = useCallback(
    (changes: readonly WorkbookChange[]) => {
      pending.current.push(...changes);
      if (!hasResult) return;
      if (isLive) void catchUp();
      else setFreshness('behind');
    },
    [hasResult, isLive, catchUp],
  );
  useChanges(host, onChange);

  const startCheck = useCallback(async () => {
    // Before the run, so that a change during it is not forgotten.
    const before = pending.current.splice(0);
    const result = await run();
    if (result === null) pending.current.unshift(...before);
    if (pending.current.length > 0) onChange([]);
    else if (result !== null) setFreshness('current');
    return result;
  }, [run, onChange]);

  const follow = useCallback(
    async (journal: Journal) => {
      pending.current.push(...changesOf(journal));
      if (hasResult) await catchUp();
    },
    [hasResult, catchUp],
  );

  // Switched on again, it catches up with what happened meanwhile.
  useEffect(() => {
    if (isLive && hasResult && pending.current.length > 0) void catchUp();
  }, [isLive, hasResult, catchUp]);

  return { freshness, startCheck, follow };
}

/** Listens while the pane stands; a host that can't report changes is only read when asked. */
function useChanges(host: WorkbookHost, onChange: (changes: readonly WorkbookChange[]) => void): void {
  const listener = useRef(onChange);
  useEffect(() => {
    listener.current = onChange;
  }, [onChange]);
  useEffect(() => {
    let left = false;
    let stop: (() => Promise<void>) | null = null;
    void host
      .onChange((changes) => listener.current(changes))
      .then((answer) => {
        if (!answer.ok) return;
        if (left) void answer.value();
        else stop = answer.value;
      });
    return () => {
      left = true;
      void stop?.();
    };
  }, [host]);
}
