/** The words for savings by group and for recovery plans step by step. Amounts come written out. */
export interface OverviewWords {
  readonly heading: string;
  readonly savings: {
    readonly heading: string;
    /** How the numbers are to be read; `unit` null where no heading names one, `priceLevel` null likewise. */
    readonly reading: (facts: { readonly unit: string | null; readonly priceLevel: number | null }) => string;
    readonly chart: string;
    readonly group: string;
    readonly total: string;
    /** The grand total as the sheet prints it, where it isn't the sum. */
    readonly statedTotal: (label: string) => string;
    readonly addedUp: string;
    readonly nothing: string;
    readonly withoutSign: string;
  };
  readonly plan: {
    readonly heading: (name: string) => string;
    readonly reading: (facts: { readonly unit: string | null; readonly priceLevel: number | null }) => string;
    readonly chart: (name: string) => string;
    readonly year: string;
    readonly target: string;
    readonly carriedIn: string;
    readonly achieved: string;
    readonly outstanding: string;
    readonly ends: (facts: { readonly year: number; readonly amount: string }) => string;
    readonly settled: string;
    /** The sheet's own row says something else. */
    readonly differs: (facts: { readonly label: string; readonly years: readonly string[] }) => string;
    readonly inYear: (year: number, amount: string) => string;
  };
  readonly goTo: (address: string) => string;
  readonly loading: string;
  readonly empty: { readonly heading: string; readonly body: string; readonly toSheets: string };
}
