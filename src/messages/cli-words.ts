import type { Severity } from '../core/checks/finding';

/** What a summary line is made of; `amount` is already written out. */
export interface CliSummary {
  readonly workbook: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly amount: string | null;
  readonly figures: number;
  readonly checked: number;
  readonly understood: number;
  readonly notUnderstood: number;
}

/** The words of the command line. */
export interface CliWords {
  readonly usage: string;
  readonly summary: (facts: CliSummary) => string;
  readonly nothingFound: string;
  /** Findings whose cells name no sheet stand under this heading. */
  readonly wholeWorkbook: string;
  readonly arithmetic: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly badValue: (option: string, value: string, allowed: readonly string[]) => string;
  readonly noFiles: string;
  readonly twoFiles: string;
  /** `report` and `schema` read one file and write another. */
  readonly fileAndOut: (command: string) => string;
  readonly outExists: (file: string) => string;
  readonly written: (file: string) => string;
  /** Findings that stay quiet because somebody accepted them in the workbook. */
  readonly accepted: (count: number) => string;
  readonly unknownCheck: (option: string, name: string, known: readonly string[]) => string;
  /** `--only` and `--off` leave nothing to run. */
  readonly noChecksLeft: string;
  /** The file named with `--baseline` can't be read, or is no report. */
  readonly noBaseline: (file: string) => string;
  /** None of the earlier reports is about a checked workbook. */
  readonly otherBaseline: (file: string) => string;
  readonly changed: string;
  readonly baseline: (facts: { readonly known: number; readonly gone: number }) => string;
  readonly gone: string;
  /** One clear sentence about a file that can't be checked. */
  readonly cannotRead: (file: string, what: string) => string;
  readonly unexpected: (what: string) => string;
}
