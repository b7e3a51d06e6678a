import type { BusinessCase, Proposal } from '../catalogue/catalogue';
import type { SheetReading, YearTable } from '../reading/sheet-reading';
import type { CellValue } from '../workbook/snapshot';
import type { CheckContext } from './check-context';
import type { Finding, Severity } from './finding';

/**
 * What a check is run on: once per table, sheet, case or proposal. None is run on the catalogue as a whole: what a check needs to know of
 * it, the context answers, so that an edit runs only what it touches.
 */
export interface Subjects {
  readonly table: { readonly sheet: SheetReading; readonly table: YearTable };
  readonly sheet: SheetReading;
  readonly case: BusinessCase;
  readonly proposal: Proposal;
}

export type SubjectKind = keyof Subjects;

/** A finding code and the type of its data; the sentences for it are in `messages/`. */
export interface Code<Data> {
  readonly data?: Data;
}

/** Declares a code whose findings carry `Data`. */
export function code<Data>(): Code<Data> {
  return {};
}

export type CodeTable = Readonly<Record<string, Code<unknown>>>;
export type DataOf<C> = C extends Code<infer Data> ? Data : never;

/** The findings a check with these codes can yield: one shape per code. */
export type FindingFor<Codes extends CodeTable> = {
  [C in keyof Codes & string]: Finding<C, DataOf<Codes[C]>>;
}[keyof Codes & string];

/** What a check says of one place; the check's id, and key and fingerprint made from `identity` and `figures`, are added. */
export type Draft<Codes extends CodeTable> = {
  [C in keyof Codes & string]: Omit<Finding<C, DataOf<Codes[C]>>, 'check' | 'severity' | 'key' | 'fingerprint'> & {
    /** Left out where the check's own severity holds. */
    readonly severity?: Severity;
    /** Document and labels, without figures and addresses. */
    readonly identity: readonly string[];
    /** The numbers that, when they change, make an accepted finding open again. */
    readonly figures: readonly number[];
  };
}[keyof Codes & string];

/** A tiny workbook in a check's documentation; the check tester runs it. */
export interface CheckExample {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** What the check must yield, in order; empty for a valid example. */
  readonly yields: readonly { readonly code: string; readonly cell: string; readonly severity?: Severity }[];
}

export interface CheckDocs {
  readonly what: string;
  readonly why: string;
  readonly whenNotToUse: string;
  readonly examples: readonly CheckExample[];
}

export interface CheckDefinition<Id extends string, Kind extends SubjectKind, Codes extends CodeTable> {
  readonly id: Id;
  /** The usual severity; a draft may differ. */
  readonly severity: Severity;
  readonly about: Kind;
  readonly codes: Codes;
  readonly docs: CheckDocs;
  /** Reads through the context, which notes what was read, and yields, so that a run can pause and be cancelled. */
  readonly run: (subject: Subjects[Kind], context: CheckContext) => Iterable<Draft<Codes>>;
}

/** One rule: its id, severity, codes, documentation and what it does. The default export of its file. */
export function defineCheck<const Id extends string, Kind extends SubjectKind, Codes extends CodeTable>(
  check: CheckDefinition<Id, Kind, Codes>,
): CheckDefinition<Id, Kind, Codes> {
  return check;
}
