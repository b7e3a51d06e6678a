import { useCallback } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { WorkbookHost } from '../../app/workbook-host';
import { cellAt } from '../../core/workbook/cell-ref';
import type { EditPlan } from '../../core/workbook/edit-plan';
import { useMessages } from '../words-context';
import { loadEngine } from './engine';
import type { Engine } from './engine-parts';
import type { Notices, Wrote } from './use-notice';
import type { Writes } from './use-writes';

interface NewSheet {
  readonly plan: EditPlan;
  /** The sheet to show when it is there. */
  readonly sheet: string;
  readonly what: Wrote;
}

export interface NewSheets {
  newCase(): Promise<void>;
  newPlan(): Promise<void>;
  schema(): Promise<void>;
  example(): Promise<void>;
  removeExample(): Promise<void>;
}

/** Puts a sheet in and shows it. */
function useInsert(host: WorkbookHost, { apply }: Writes, { show }: Notices) {
  return useCallback(
    async (plan: (engine: Engine) => NewSheet) => {
      const engine = await loadEngine().catch(() => null);
      if (engine === null) return show({ notice: 'load-failed' });
      const made = plan(engine);
      if (await apply(made.plan, made.what)) await host.reveal(cellAt(made.sheet, 0, 0));
    },
    [host, apply, show],
  );
}

/** Sheets that the user asks for, each shown when it is in. `checked` gives a result that fits the workbook as it is. */
export function useNewSheets(
  host: WorkbookHost,
  writes: Writes,
  notices: Notices,
  now: () => Date,
  checked: () => Promise<CheckResult | null>,
): NewSheets {
  const messages = useMessages();
  const { apply } = writes;
  const { show } = notices;
  const year = now().getFullYear() + 1;

  const insert = useInsert(host, writes, notices);

  return {
    newCase: async () => {
      const result = await checked();
      if (result === null) return;
      await insert((engine) => {
        const { plan, sheet, hasOverviewRow } = engine.newCase(result, messages, year);
        return { plan, sheet, what: { wrote: 'newCase', sheet, hasOverviewRow } };
      });
    },
    newPlan: async () => {
      const result = await checked();
      if (result === null) return;
      await insert((engine) => {
        const made = engine.newRecoveryPlan(result, messages, year);
        return { ...made, what: { wrote: 'newPlan', sheet: made.sheet } };
      });
    },
    schema: () =>
      insert((engine) => {
        const made = engine.planSchemaSheet(messages.locale);
        return { ...made, what: { wrote: 'schema', sheet: made.sheet } };
      }),
    example: () =>
      insert((engine) => {
        const made = engine.newExample(messages.locale, year);
        return { ...made, what: { wrote: 'example', sheet: made.sheet } };
      }),
    removeExample: async () => {
      const [engine, read] = await Promise.all([loadEngine().catch(() => null), host.read()]);
      if (!read.ok) return show({ notice: 'trouble', trouble: read });
      const plan = engine?.removeExample(read.value) ?? null;
      if (plan !== null) await apply(plan, { wrote: 'exampleGone' });
    },
  };
}
