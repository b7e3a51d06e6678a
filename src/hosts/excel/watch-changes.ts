import type { WorkbookChange } from '../../app/workbook-host';
import type { HostResult } from '../../app/workbook-host';
import { succeeded } from '../../app/workbook-host';
import { areasOnSheet } from './event-areas';
import { runExcel } from './run-excel';

/** Waits, and can be told not to; the browser's own in the pane, one under control in tests. */
export interface Timer {
  start(milliseconds: number, then: () => void): unknown;
  stop(handle: unknown): void;
}

export const browserTimer: Timer = {
  start: (milliseconds, then) => setTimeout(then, milliseconds),
  stop: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

type Listener = (changes: readonly WorkbookChange[]) => void;
type Stop = () => Promise<void>;

interface Event {
  readonly worksheetId: string;
  readonly address: string;
  readonly cause: WorkbookChange['cause'];
}

/** Changes come in bursts: typing, filling down, a calculation of many cells. */
const QUIET_MILLISECONDS = 400;

/**
 * Tells of edits, recalculated cells (which Excel reports apart) and added or deleted sheets, once it has been quiet for a moment.
 * The add-in's own writes aren't told of; `ownSheets` are the identifiers of sheets it has added or removed. Gives the way to stop listening.
 */
export async function watchChanges(
  listener: Listener,
  timer: Timer,
  ownSheets: ReadonlySet<string>,
): Promise<HostResult<Stop>> {
  const pending = new PendingChanges(listener, timer, ownSheets);
  const what = { what: 'workbook' };
  const registered = await runExcel(what, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') pending.add({ worksheetId, address, cause: 'edit' });
      }),
      worksheets.onCalculated.add(async ({ worksheetId, address }) => {
        pending.add({ worksheetId, address, cause: 'calculation' });
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => pending.add({ worksheetId, address: '', cause: 'structure' })),
      worksheets.onDeleted.add(async ({ worksheetId }) =>
        pending.add({ worksheetId, address: '', cause: 'structure' }),
      ),
    ];
    await context.sync();
    pending.learnNames(worksheets.items);
    return handlers;
  });
  if (!registered.ok) return registered;
  return succeeded(async () => {
    pending.stop();
    const [first] = registered.value;
    if (!first) return;
    // Handlers are taken off in the context that put them on.
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      registered.value.forEach((handler) => handler.remove());
      await context.sync();
    });
  });
}

class PendingChanges {
  private events: Event[] = [];
  private handle: unknown = null;
  private stopped = false;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly listener: Listener,
    private readonly timer: Timer,
    private readonly ownSheets: ReadonlySet<string>,
  ) {}

  learnNames(sheets: readonly Excel.Worksheet[]): void {
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  add(event: Event): void {
    if (this.stopped) return;
    this.events.push(event);
    if (this.handle !== null) this.timer.stop(this.handle);
    this.handle = this.timer.start(QUIET_MILLISECONDS, () => void this.tell());
  }

  stop(): void {
    this.stopped = true;
    if (this.handle !== null) this.timer.stop(this.handle);
  }

  private async tell(): Promise<void> {
    this.handle = null;
    const events = this.events.splice(0);
    // Sheets may have been added or renamed; a deleted one keeps the name it had.
    await runExcel({ what: 'workbook' }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      this.learnNames(worksheets.items);
    });
    if (this.stopped) return;
    // Excel doesn't say who added or deleted a sheet. Looked up now, since an event may come before the answer with the identifier.
    const others = events.filter(({ cause, worksheetId }) => cause !== 'structure' || !this.ownSheets.has(worksheetId));
    const changes = others.flatMap((event) => this.changesOf(event));
    if (changes.length > 0) this.listener(changes);
  }

  private changesOf({ worksheetId, address, cause }: Event): WorkbookChange[] {
    const sheet = this.names.get(worksheetId);
    if (sheet === undefined) return [];
    return areasOnSheet(sheet, address).map((cells) => ({ cells, cause }));
  }
}
