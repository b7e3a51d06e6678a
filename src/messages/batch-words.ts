import type { Severity } from '../core/checks/finding';

/** Numbers of findings, with the kroner already written out. */
export interface BatchFacts {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly amount: string | null;
}

/** The words of checking many workbooks at once. */
export interface BatchWords {
  readonly file: (name: string, facts: BatchFacts) => string;
  readonly unreadFile: (name: string, why: string) => string;
  readonly summary: (facts: BatchFacts & { readonly files: number; readonly unread: number }) => string;
  readonly noFilesIn: (places: readonly string[]) => string;
  readonly noResults: string;
  readonly badShard: (shard: string) => string;
  readonly badJobs: (jobs: string) => string;
  readonly noResult: (file: string) => string;
  readonly missingParts: (parts: readonly number[], of: number) => string;
  readonly otherDivision: string;
  readonly twice: (file: string) => string;
  readonly notWritten: (file: string) => string;
  /** A worker that used up its memory on one workbook. */
  readonly usedUp: string;
}
