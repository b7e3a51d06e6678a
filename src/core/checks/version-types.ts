import type { MoneyUnit } from '../figures/money-unit';
import type { Oere } from '../figures/oere';
import type { RowStatus, SheetKind } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { Shown } from './finding';

/** A row's amount in one year, in the earlier and the later workbook; null where nothing stands there. */
export interface YearChange {
  readonly year: number;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

/** A row of a table, by what a reader calls its document and the row. */
export interface RowName {
  /** Sheets or cases it stands on; a proposal's row may stand on several lists. */
  readonly documents: readonly string[];
  readonly label: string;
}

/** What a change's code says of it. */
export interface VersionChangeData {
  readonly 'sheet-added': { readonly sheet: string; readonly kind: SheetKind };
  readonly 'sheet-removed': { readonly sheet: string; readonly kind: SheetKind };
  readonly 'sheet-renamed': { readonly before: string; readonly after: string };
  readonly 'proposal-added': { readonly id: string; readonly title: string };
  readonly 'proposal-removed': { readonly id: string; readonly title: string };
  readonly 'proposal-renumbered': { readonly before: string; readonly after: string; readonly title: string };
  readonly 'title-changed': { readonly id: string; readonly before: string; readonly after: string };
  readonly 'amounts-changed': RowName & { readonly years: readonly YearChange[] };
  /** `follows`: the rows of the later workbook give the total, so it changed because they did. */
  readonly 'total-changed': RowName & { readonly years: readonly YearChange[]; readonly follows: boolean };
  readonly 'row-added': RowName & { readonly years: readonly YearChange[] };
  readonly 'row-removed': RowName & { readonly years: readonly YearChange[] };
  /** One row gone and another there with the same amounts, so that no total shows it. */
  readonly 'row-replaced': RowName & { readonly after: string; readonly years: readonly YearChange[] };
  /** A row that was withdrawn, announced or made confidential, or no longer is. */
  readonly 'status-changed': RowName & { readonly before: RowStatus; readonly after: RowStatus };
  readonly 'rows-renumbered': {
    readonly document: string;
    readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  };
  readonly 'years-changed': Documents & { readonly added: readonly number[]; readonly removed: readonly number[] };
  /** Amounts of two price levels are not compared. */
  readonly 'price-level-changed': Documents & { readonly before: number; readonly after: number };
  /** Null where no heading names one. `printedAlike`: the numbers stand as they stood, so only the heading is another. */
  readonly 'unit-changed': Documents & {
    readonly before: MoneyUnit | null;
    readonly after: MoneyUnit | null;
    readonly printedAlike: boolean;
  };
  readonly 'sign-changed': Documents & { readonly after: 'negative' | 'positive' };
}

interface Documents {
  readonly documents: readonly string[];
}

export type VersionChangeCode = keyof VersionChangeData;

/** One change from an earlier workbook to a later one: worth a look, whoever made it. */
export type VersionChange = {
  [C in VersionChangeCode]: {
    readonly check: 'version-change';
    readonly severity: 'info';
    readonly code: C;
    readonly data: VersionChangeData[C];
    /** Cells of the earlier and of the later workbook. */
    readonly before: readonly CellRange[];
    readonly after: readonly CellRange[];
    /** Øre by which amounts differ, over the years; null where it isn't money or the unit is unknown. */
    readonly amount: Oere | null;
    /** Identity without figures or addresses. */
    readonly key: string;
  };
}[VersionChangeCode];

type Draft = {
  [C in VersionChangeCode]: Omit<Extract<VersionChange, { code: C }>, 'check' | 'severity' | 'key' | 'amount'>;
}[VersionChangeCode];

/** A change with what all changes share; `identity` without figures. */
export function versionChange(draft: Draft, identity: readonly string[], amount: Oere | null = null): VersionChange {
  const key = ['version-change', draft.code, ...identity].join('|');
  return { ...draft, check: 'version-change', severity: 'info', amount, key } as VersionChange;
}
