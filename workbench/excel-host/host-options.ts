import { noExtras } from './workbook-extras';
import type { WorkbookExtras } from './workbook-extras';

/** One entry of functions.json, as far as Excel needs it to call the function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export type RequirementSets = Readonly<Record<string, string>>;

/** How the emulated Excel presents itself. Everything has a default: an up-to-date English Excel on a light desktop. */
export interface ExcelHostOptions {
  /** Sets announced to the add-in, and the only ones it may call. */
  readonly requirementSets: RequirementSets;
  /** Language of Excel's own menus, which the pane follows: `da-DK`, `en-US`. */
  readonly displayLanguage: string;
  /** Language of the document: `da-DK`. */
  readonly contentLanguage: string;
  readonly theme: 'light' | 'dark';
  readonly extras: WorkbookExtras;
  /** The add-in's custom functions: the `functions` array of its generated metadata (functions.json). */
  readonly functions: readonly FunctionMetadata[];
  /** Its metadata says that its functions take cells with errors in them, where a parameter's type is `any`. */
  readonly allowErrorForDataTypeAny: boolean;
  /** Bytes; Excel on the web refuses more than 5 MB either way. */
  readonly requestLimit: number;
  readonly responseLimit: number;
  /** Called when the add-in saves its settings into the workbook. */
  readonly onSettingsSaved: (settings: ReadonlyMap<string, string>) => void;
  /** Milliseconds a batch waits before it is answered, as a slow connection would. */
  readonly latency: number;
}

/** The sets of a current desktop Excel, as far as the emulated one has them. */
export const CURRENT_SETS: RequirementSets = {
  ExcelApi: '1.20',
  ExcelUndoApiAll: '1.0',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RibbonApi: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
};

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The options with every default filled in. */
export function completeOptions(given: Partial<ExcelHostOptions>): ExcelHostOptions {
  return {
    requirementSets: CURRENT_SETS,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    theme: 'light',
    extras: noExtras(),
    functions: [],
    allowErrorForDataTypeAny: false,
    requestLimit: WEB_PAYLOAD_LIMIT,
    responseLimit: WEB_PAYLOAD_LIMIT,
    onSettingsSaved: () => undefined,
    latency: 0,
    ...given,
  };
}
