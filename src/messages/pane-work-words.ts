/** The words around the pages, and for what the user does with findings and writes. */
export interface NavWords {
  readonly label: string;
  /** The button behind which the seldom used pages are. */
  readonly more: string;
  readonly pages: {
    readonly findings: string;
    readonly totals: string;
    readonly overview: string;
    readonly sheets: string;
    readonly compare: string;
    readonly settings: string;
  };
}

/** The pages of the pane. */
export type PageId = keyof NavWords['pages'];

export interface AcceptWords {
  readonly accept: string;
  readonly heading: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly name: string;
  readonly hint: string;
  readonly save: string;
  readonly withdraw: string;
  /** "Accepteret af Ida den 22. november 2026", name and date where they were given. `date` is `2026-11-22`. */
  readonly accepted: (name: string, date: string) => string;
  readonly changed: (name: string, date: string) => string;
  readonly switchOff: (check: string) => string;
}

/** Mending a finding's cells. */
export interface FixWords {
  readonly heading: string;
  /** Opens the preview where the cell's fault is proved. */
  readonly fix: string;
  /** Opens it where the cell is a total, and may or may not be what is wrong. */
  readonly total: string;
  readonly hint: string;
  readonly write: (cells: number) => string;
  readonly more: (cells: number) => string;
}

export interface LiveWords {
  /** The list no longer says how the workbook is. */
  readonly paused: string;
  readonly failed: string;
  readonly off: string;
}

/** What was written, by the kind of write. */
export interface WroteWords {
  readonly accepted: string;
  readonly withdrawn: string;
  readonly findings: (sheet: string) => string;
  readonly schema: (sheet: string) => string;
  readonly newCase: (sheet: string) => string;
  readonly noOverviewRow: string;
  readonly newPlan: (sheet: string) => string;
  readonly example: (sheet: string) => string;
  readonly exampleGone: string;
  readonly fixed: (cells: number) => string;
  readonly frozen: (cells: number) => string;
  readonly removed: string;
  readonly sheetUndone: string;
  readonly switchedOff: (check: string) => string;
  /** The latest write that can be taken back; `time` in ISO form. */
  readonly latest: (cells: number, time: string) => string;
}
