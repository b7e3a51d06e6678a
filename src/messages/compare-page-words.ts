/** The words around a comparison in the pane; the changes themselves are said by the compare words. */
export interface ComparePageWords {
  readonly heading: string;
  readonly intro: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly save: string;
  readonly saveHint: string;
  /** Name of the saved file without its ending. */
  readonly fileName: (workbook: string) => string;
  readonly paste: {
    readonly heading: string;
    readonly label: string;
    readonly use: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly reading: (file: string) => string;
  readonly noBasis: { readonly what: string; readonly todo: string };
  readonly loadFailed: string;
  readonly workbook: string;
  readonly marks: {
    readonly new: string;
    readonly gone: string;
    readonly renumbered: (formerId: string) => string;
    readonly count: (changes: number) => string;
  };
  readonly before: (addresses: readonly string[]) => string;
  readonly goTo: (address: string) => string;
  readonly more: (count: number) => string;
}
