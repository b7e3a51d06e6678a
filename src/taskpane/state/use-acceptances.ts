import { useCallback } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { WorkbookHost } from '../../app/workbook-host';
import { FINDINGS_SHEET } from '../../core/writing/findings-sheet';
import { useMessages } from '../words-context';
import type { AnyFinding } from './finding-entry';
import { localDay, localTime } from './local-time';
import type { Settings } from './use-settings';
import type { Writes } from './use-writes';

export interface Acceptances {
  /** Whether the reason was written; the notice says so either way. */
  accept(finding: AnyFinding, reason: string, name: string): Promise<boolean>;
  withdraw(finding: AnyFinding): Promise<boolean>;
  /** Writes the findings sheet with the reasons that stand there. */
  writeSheet(result: CheckResult): Promise<boolean>;
}

/** Accepting findings: every reason is written to the findings sheet, under today's date and the user's name. */
export function useAcceptances(
  host: WorkbookHost,
  result: CheckResult | null,
  writes: Writes,
  settings: Settings,
  now: () => Date,
): Acceptances {
  const messages = useMessages();
  const { write } = writes;
  const { change } = settings;

  const accept = useCallback(
    async (finding: AnyFinding, reason: string, name: string) => {
      if (result === null) return false;
      change({ name });
      const given = { reason, name, date: localDay(now()) };
      const what = { result, messages, time: localTime(now(), messages.locale) };
      return write((engine) => engine.acceptFinding(host, what, finding, given), { wrote: 'accepted' });
    },
    [host, result, messages, now, write, change],
  );

  const withdraw = useCallback(
    async (finding: AnyFinding) => {
      if (result === null) return false;
      const what = { result, messages, time: localTime(now(), messages.locale) };
      return write((engine) => engine.withdrawAcceptance(host, what, finding), { wrote: 'withdrawn' });
    },
    [host, result, messages, now, write],
  );

  const writeSheet = useCallback(
    (checked: CheckResult) =>
      write(
        (engine) => engine.writeFindings(host, { result: checked, messages, time: localTime(now(), messages.locale) }),
        {
          wrote: 'findings',
          sheet: FINDINGS_SHEET,
        },
      ),
    [host, messages, now, write],
  );

  return { accept, withdraw, writeSheet };
}
