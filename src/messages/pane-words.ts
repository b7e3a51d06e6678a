import type { LeftCell } from '../core/writing/planned-cell';
import type { Severity } from '../core/checks/finding';
import type { SettingsWords } from './pane-settings-words';
import type { AcceptWords, FixWords, LiveWords, NavWords, WroteWords } from './pane-work-words';

/** How figures and moments are written; several languages may write them alike. */
export type Locale = 'da' | 'en';

/** What the summary sentence is made of; `amount` is already written out in the reader's locale. */
export interface SummaryFacts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Sheets with at least one finding. */
  readonly sheets: number;
  readonly amount: string | null;
  /** Findings that somebody has accepted; the other numbers are of the open ones. */
  readonly accepted: number;
}

/** How much of the workbook the result stands on, in figures. */
export interface CoverageFacts {
  readonly figures: number;
  readonly checked: number;
  readonly understood: number;
  readonly notUnderstood: number;
}

export interface StepFacts {
  readonly done: number;
  readonly total: number;
}

/** Every word on the task pane. Functions where the words take data; numbers are written in the locale by the words. */
export interface PaneWords {
  readonly appName: string;
  readonly privacy: string;
  readonly nav: NavWords;
  readonly commands: CommandWords;
  readonly firstRun: { readonly heading: string; readonly points: readonly string[]; readonly example: string };
  readonly progress: ProgressWords;
  readonly summary: SummaryWords;
  readonly list: ListWords;
  readonly detail: DetailWords;
  readonly accept: AcceptWords;
  readonly fix: FixWords;
  readonly live: LiveWords;
  readonly totals: TotalsWords;
  readonly wrote: WroteWords;
  readonly settings: SettingsWords;
  readonly crash: CrashWords;
  /** While a page of the pane is being fetched. */
  readonly loading: string;
  readonly loadFailed: { readonly what: string; readonly todo: string };
  readonly oldExcel: { readonly heading: string; readonly body: string };
  readonly noExcel: { readonly heading: string; readonly body: string };
}

export interface CommandWords {
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly writeTotals: string;
  readonly write: string;
  readonly undo: string;
  readonly close: string;
  /** Closes one message above the view. */
  readonly dismiss: string;
}

export interface ProgressWords {
  readonly label: string;
  readonly reading: (steps: StepFacts) => string;
  readonly understanding: (steps: StepFacts) => string;
  readonly checking: (steps: StepFacts) => string;
  readonly cancelling: string;
  readonly cancelled: string;
}

export interface SummaryWords {
  readonly heading: string;
  readonly found: (facts: SummaryFacts) => string;
  readonly nothingFound: { readonly heading: string; readonly body: string };
  /** The catalogue was read, but no figure in it could be held against another. */
  readonly nothingCompared: { readonly heading: string; readonly body: string };
  readonly nothingRead: { readonly heading: string; readonly body: string };
  readonly coverage: (facts: CoverageFacts) => string;
  /** Everything that was found is accepted. */
  readonly allAccepted: { readonly heading: string; readonly body: string };
  /** "2 fund er accepteret" */
  readonly accepted: (count: number) => string;
}

export interface ListWords {
  /** Name of the list of findings. */
  readonly label: string;
  /** "2 fejl", as a count. */
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly search: string;
  readonly show: string;
  readonly showAll: string;
  readonly showAccepted: string;
  readonly groupBy: string;
  readonly grouping: { readonly sheet: string; readonly check: string; readonly severity: string };
  readonly sortBy: string;
  readonly sorting: { readonly severity: string; readonly amount: string; readonly place: string };
  readonly atStake: (amount: string) => string;
  /** "12 af 30 fund" while a filter hides some. */
  readonly shown: (shown: number, all: number) => string;
  readonly noMatch: string;
  readonly clearFilter: string;
  readonly options: string;
  readonly keys: { readonly heading: string; readonly button: string; readonly rows: readonly KeyWords[] };
}

export interface KeyWords {
  readonly keys: string;
  readonly does: string;
}

export interface DetailWords {
  readonly label: string;
  readonly why: string;
  readonly todo: string;
  readonly evidence: string;
  readonly steps: string;
  readonly atStake: string;
  readonly goTo: (address: string) => string;
  readonly readAs: (reading: string) => string;
  readonly previous: string;
  readonly next: string;
  /** "3 af 12" */
  readonly position: (position: number, of: number) => string;
  readonly emptyCell: string;
}

export interface TotalsWords {
  readonly heading: string;
  readonly intro: (cells: number, sheets: number) => string;
  readonly year: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly noDifference: string;
  readonly formula: string;
  readonly choose: (label: string, sheet: string) => string;
  readonly chosen: (cells: number, of: number) => string;
  readonly nothing: { readonly heading: string; readonly body: string };
  readonly writing: string;
  /** Carry-forwards that find no room below their plan. */
  readonly carrySheet: { readonly explain: (sheet: string) => string; readonly write: string };
  /** Totals that stay as typed. */
  readonly left: { readonly heading: string; readonly because: Readonly<Record<LeftCell['because'], string>> };
  readonly written: (cells: number) => string;
  readonly undone: (cells: number) => string;
}

export interface CrashWords {
  readonly heading: string;
  readonly body: string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly reload: string;
}
