import { buildCatalogue } from '../core/catalogue/build-catalogue';
import type { Catalogue } from '../core/catalogue/catalogue';
import { coverageOf, type Coverage } from '../core/checks/coverage';
import type { AnyFinding } from '../core/checks/registry';
import { runChecks, type CheckChoice, type Runs } from '../core/checks/run-checks';
import { readSchema } from '../core/reading/schema/read-schema';
import { readSheetsInSteps } from '../core/reading/read-workbook';
import type { SheetReading } from '../core/reading/sheet-reading';
import type { Snapshot } from '../core/workbook/snapshot';
import { failed, succeeded, type HostResult, type WorkbookHost } from './workbook-host';

export type Phase = 'reading' | 'understanding' | 'checking';

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  /** The sheet at hand, where the work is about one. */
  readonly sheet: string | null;
}

/** How a surface lets a long check breathe: it pauses, asks whether to stop, and shows how far it has come. */
export interface Pacing {
  /** Called between small pieces of work; resolves at once unless the surface wants its turn. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** For callers that have nothing else to do meanwhile. */
export const AT_ONCE: Pacing = {
  pause: () => Promise.resolve(),
  isCancelled: () => false,
  onProgress: () => undefined,
};

export interface CheckResult {
  readonly workbook: string;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly sheets: readonly SheetReading[];
  /** Worst first, then most kroner. */
  readonly findings: readonly AnyFinding[];
  readonly coverage: Coverage;
  /** What every check read and compared: the ground under the coverage lists. */
  readonly runs: Runs;
}

/** What a surface may choose about a check of a workbook. */
export interface CheckOptions {
  /** Which checks run; all where left out. */
  readonly checks?: CheckChoice;
  /** What an earlier check of the same workbook worked out; only what has changed since is worked out again. */
  readonly before?: Runs;
}

/** Reads the workbook, understands its sheets and runs the checks. Troubles of the host come back as they are. */
export async function checkWorkbook(
  host: WorkbookHost,
  pacing: Pacing = AT_ONCE,
  options: CheckOptions = {},
): Promise<HostResult<CheckResult>> {
  const read = await readWhole(host, pacing);
  return read.ok ? checkSnapshot(read.value, pacing, options) : read;
}

/** Reads every sheet of the workbook, saying how far it has come. */
export function readWhole(host: WorkbookHost, pacing: Pacing): Promise<HostResult<Snapshot>> {
  return host.read({
    isCancelled: pacing.isCancelled,
    onProgress: (done, total) => pacing.onProgress({ phase: 'reading', done, total, sheet: null }),
  });
}

/** The same for a workbook that has been read already. */
export async function checkSnapshot(
  snapshot: Snapshot,
  pacing: Pacing = AT_ONCE,
  { checks, before }: CheckOptions = {},
): Promise<HostResult<CheckResult>> {
  const sheets = await drive(readSheetsInSteps(snapshot), pacing, 'understanding');
  if (sheets === null) return failed({ trouble: 'cancelled' });
  const catalogue = buildCatalogue(snapshot.name, sheets, readSchema(snapshot), before?.index.catalogue);
  const run = await drive(runChecks(catalogue, checks, before), pacing, 'checking');
  if (run === null) return failed({ trouble: 'cancelled' });
  return succeeded({
    workbook: snapshot.name,
    snapshot,
    catalogue,
    sheets: catalogue.sheets,
    findings: run.findings,
    coverage: coverageOf(catalogue.sheets, run.runs),
    runs: run.runs,
  });
}

type Step = Omit<Progress, 'phase'>;

/** Runs work that yields between its pieces; null when it was cancelled on the way. */
async function drive<T>(work: Generator<Step, T>, pacing: Pacing, phase: Phase): Promise<T | null> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    pacing.onProgress({ phase, ...step.value });
    await pacing.pause();
    if (pacing.isCancelled()) return null;
  }
}
