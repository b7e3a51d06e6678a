import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { HostResult, WorkbookHost } from '../../app/workbook-host';
import { undoEdits } from '../../app/write-totals';
import type { EditPlan, Journal } from '../../core/workbook/edit-plan';
import { loadEngine } from './engine';
import type { Engine } from './engine-parts';
import type { Notices, Wrote } from './use-notice';

/** A write that can be taken back. */
interface Write {
  readonly time: string;
  readonly journal: Journal;
  /** Stored in the workbook, so that it can be taken back after the pane was closed. */
  readonly isKept: boolean;
}

export interface Writes {
  /** A write or an undo is under way. */
  readonly isBusy: boolean;
  /** The one that undo would take back; null where there is none. */
  readonly latest: Pick<Write, 'time' | 'journal'> | null;
  /** Writes; whether it succeeded. The notice says so either way. */
  apply(plan: EditPlan, what: Wrote): Promise<boolean>;
  /** The same for a use case that writes by itself. `forgetsEarlier`: nothing before it can be taken back any more. */
  write(
    work: (engine: Engine) => Promise<HostResult<Journal>>,
    what: Wrote,
    forgetsEarlier?: boolean,
  ): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** Writing and taking back, with the outcome as a notice. `onWritten` hears of every change made. */
export function useWrites(
  host: WorkbookHost,
  notices: Notices,
  now: () => Date,
  onWritten: (journal: Journal) => Promise<void>,
): Writes {
  const { isBusy, act } = useOneAtATime(notices);
  const [stack, setStack] = useStack(host);
  const { show } = notices;

  const write = useCallback<Writes['write']>(
    async (work, what, forgetsEarlier = false) => {
      const journal = await act(work, async (engine, done) => {
        const time = now().toISOString();
        // A workbook that was just cleaned gets no new trace.
        const kept = forgetsEarlier ? null : await engine.keepJournal(host, time, done);
        const written = { time, journal: done, isKept: kept?.ok === true && kept.value };
        setStack((earlier) => [written, ...(forgetsEarlier ? [] : earlier)]);
        show({ notice: 'written', what });
      });
      if (journal === null) return false;
      await onWritten(journal);
      return true;
    },
    [act, host, now, onWritten, setStack, show],
  );

  const apply = useCallback<Writes['apply']>((plan, what) => write(() => host.apply(plan), what), [host, write]);

  const [latest = null] = stack;
  const undo = useCallback(async () => {
    if (latest === null) return false;
    const journal = await act(
      () => undoEdits(host, latest.journal),
      async (engine, done) => {
        if (latest.isKept) await engine.dropLatestJournal(host);
        setStack((now) => now.filter((one) => one !== latest));
        show({ notice: 'undone', cells: done.entries.length });
      },
    );
    if (journal === null) return false;
    await onWritten(journal);
    return true;
  }, [act, host, latest, onWritten, setStack, show]);

  return useMemo(() => ({ isBusy, latest, apply, write, undo }), [isBusy, latest, apply, write, undo]);
}

/**
 * Writes follow each other; one asked for meanwhile is not made. Null where it was not, or ended in trouble, which the notice says. A
 * write lasts until it has been `recorded`: before that, undo would take back the one before it.
 */
function useOneAtATime({ show }: Notices) {
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef(false);
  const act = useCallback(
    async (
      work: (engine: Engine) => Promise<HostResult<Journal>>,
      recorded: (engine: Engine, journal: Journal) => Promise<void>,
    ) => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      try {
        const engine = await loadEngine().catch(() => null);
        const answer = engine && (await work(engine));
        if (engine === null || answer === null) show({ notice: 'load-failed' });
        else if (!answer.ok) show({ notice: 'trouble', trouble: answer });
        else {
          await recorded(engine, answer.value);
          return answer.value;
        }
        return null;
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [show],
  );
  return { isBusy, act };
}

/** The writes that can be taken back, the latest first: those stored in the workbook, and those of this session. */
function useStack(host: WorkbookHost) {
  const state = useState<readonly Write[]>([]);
  const [, setStack] = state;
  useEffect(() => {
    let left = false;
    const recall = async (): Promise<void> => {
      const engine = await loadEngine().catch(() => null);
      const stored = engine && (await engine.readJournals(host));
      if (!stored?.ok || left) return;
      // Written meanwhile: those are later ones.
      setStack((session) => [...session, ...stored.value.map((one) => ({ ...one, isKept: true }))]);
    };
    void recall();
    return () => {
      left = true;
    };
  }, [host, setStack]);
  return state;
}
