import type { CellRange } from '../core/workbook/cell-ref';
import type { FilePart, HostTrouble } from '../core/workbook/host-trouble';
import type { EditPlan, Journal } from '../core/workbook/edit-plan';
import type { Snapshot } from '../core/workbook/snapshot';

export type HostResult<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & HostTrouble);

export interface HostInfo {
  /** Workbook name, as a user would say it. */
  readonly workbook: string;
  /** `excel-desktop`, `excel-web`, `file`, `memory`. */
  readonly platform: string;
  readonly readOnly: boolean;
  /** Requirement sets or abilities the host has, such as `ExcelApi 1.14`. */
  readonly supports: readonly string[];
  /** Things in the workbook that Katalogtjek doesn't read and says so: hidden sheets, macros, external links. */
  readonly notices: readonly HostNotice[];
}

export type HostNotice =
  | { readonly notice: 'hidden-sheet'; readonly sheet: string }
  | { readonly notice: 'macros' }
  | { readonly notice: 'external-links'; readonly count: number }
  /** Parts of a file that saving it anew would lose, so that it is refused (xlsx host). */
  | { readonly notice: 'not-kept'; readonly parts: readonly FilePart[] };

export interface WorkbookChange {
  readonly cells: CellRange;
  /** `edit` by a person or a co-author, `calculation` by a formula; the host's own writes are not reported. */
  readonly cause: 'edit' | 'calculation' | 'structure';
}

export interface ReadOptions {
  /** Only these sheets; all when left out. */
  readonly sheets?: readonly string[];
  /** Asked between batches; a true answer ends the read with `cancelled`. */
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What the use cases ask of a workbook, whoever holds it. One contract suite runs against every implementation. */
export interface WorkbookHost {
  info(): Promise<HostResult<HostInfo>>;
  read(options?: ReadOptions): Promise<HostResult<Snapshot>>;
  /**
   * All edits and sheet changes or none: verified against their expected contents first, rolled back when a write fails halfway.
   * Throws `UnsoundPlanError` for a plan that contradicts itself.
   */
  apply(plan: EditPlan): Promise<HostResult<Journal>>;
  /** Selects the cells and brings them into view. */
  reveal(cells: CellRange): Promise<HostResult<void>>;
  /** Marks cells without touching the user's own formats; `clearHighlights` takes the marks away. */
  highlight(cells: readonly CellRange[]): Promise<HostResult<void>>;
  clearHighlights(): Promise<HostResult<void>>;
  /** What the add-in has stored in the workbook under a key; null where there is nothing. */
  readSetting(key: string): Promise<HostResult<string | null>>;
  /** Stores a text in the workbook, so that it travels with the file; null takes the key away. Not a step of the user's undo. */
  writeSetting(key: string, value: string | null): Promise<HostResult<void>>;
  /** Calls back after changes, debounced; returns the way to stop listening. */
  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<HostResult<() => Promise<void>>>;
}

export function succeeded<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

export function failed<T>(trouble: HostTrouble): HostResult<T> {
  return { ok: false, ...trouble };
}
