/** The words for how the sheets were read; what was read is said by the explain words. */
export interface SheetsWords {
  readonly heading: string;
  readonly intro: string;
  /** "30 ark: 1 oversigt, 24 forslag ..." Each count comes with its kind. */
  readonly summary: (sheets: number, kinds: readonly { readonly kind: string; readonly count: number }[]) => string;
  readonly onlyOpenQuestions: string;
  readonly noOpenQuestions: string;
  /** "3 tal ikke forstået" */
  readonly notUnderstood: (count: number) => string;
  readonly notUnderstoodHeading: string;
  readonly because: (reason: string) => string;
  /** What stands in a cell, in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly noTables: string;
  readonly rows: (count: number) => string;
  readonly hiddenSheet: string;
  readonly goTo: (address: string) => string;
  readonly more: (count: number) => string;
}
