import type { Area } from '../engine';

interface OnSheet {
  readonly sheetId: string;
}

/** The objects of Excel's model that the emulated Excel knows, and what each one needs to remember. */
export interface Kinds {
  Workbook: null;
  Application: null;
  Runtime: null;
  WorkbookProtection: null;
  SettingCollection: null;
  Setting: { readonly key: string };
  WorksheetCollection: null;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  Range: OnSheet & { readonly area: Area };
  RangeFormat: OnSheet & { readonly area: Area };
  FormatProtection: OnSheet & { readonly area: Area };
  RangeFont: OnSheet & { readonly area: Area };
  RangeAreas: OnSheet & { readonly areas: readonly Area[] };
  /** All tables of the workbook, or of one sheet. */
  TableCollection: { readonly sheetId: string | null };
  Table: { readonly tableId: string };
  /** The names of the workbook, or those of one sheet. */
  NamedItemCollection: { readonly sheetId: string | null };
  NamedItem: { readonly name: string; readonly sheetId: string | null };
  LinkedWorkbookCollection: null;
  LinkedWorkbook: { readonly id: string };
  ConditionalFormatCollection: OnSheet & { readonly areas: readonly Area[] };
  ConditionalFormat: { readonly formatId: string };
  CustomConditionalFormat: { readonly formatId: string };
  ConditionalFormatRule: { readonly formatId: string };
  ConditionalRangeFormat: { readonly formatId: string };
  ConditionalRangeFill: { readonly formatId: string };
  ConditionalRangeFont: { readonly formatId: string };
  CustomFunctions: null;
  AppRuntimeService: null;
  AddinInternalService: null;
}

export type KindName = keyof Kinds;

export interface HostObject<K extends KindName = KindName> {
  readonly kind: K;
  readonly self: Kinds[K];
}

export function hostObject<K extends KindName>(kind: K, self: Kinds[K]): HostObject<K> {
  return { kind, self };
}

/** What an `...OrNullObject` call gives when there is nothing. */
export const NULL_OBJECT = Symbol('null object');
export type MaybeObject = HostObject | typeof NULL_OBJECT;
