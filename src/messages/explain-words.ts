import type { CoverageEntry, UnderstoodReason } from '../core/checks/coverage';
import type {
  ControlArea,
  KindReason,
  NotUnderstood,
  RowRole,
  RowSection,
  RowStatus,
  SheetKind,
  SignConvention,
  TableRole,
} from '../core/reading/sheet-reading';

/** The words for how a sheet was understood. */
export interface ExplainWords {
  readonly kinds: Readonly<Record<SheetKind, string>>;
  /** Why a sheet was given its kind: "because ...". */
  readonly kindReasons: Readonly<Record<KindReason['code'], string>>;
  readonly tableRoles: Readonly<Record<TableRole, string>>;
  readonly rowRoles: Readonly<Record<RowRole, string>>;
  readonly rowStatuses: Readonly<Record<RowStatus, string>>;
  readonly sections: Readonly<Record<RowSection, string>>;
  readonly controlAreas: Readonly<Record<ControlArea, string>>;
  readonly states: Readonly<Record<CoverageEntry['state'], string>>;
  readonly understood: Readonly<Record<UnderstoodReason, string>>;
  readonly notUnderstood: Readonly<Record<NotUnderstood['reason'], string>>;
  readonly sign: (saving: SignConvention['saving'], because: SignConvention['because']) => string;
  readonly noSign: string;
  readonly unit: (unit: string, from: string) => string;
  readonly unitLearned: Readonly<Record<'cases' | 'workbook', (unit: string) => string>>;
  readonly noUnit: string;
  readonly priceLevel: (year: number) => string;
  readonly years: (years: readonly number[]) => string;
  readonly group: (name: string) => string;
  readonly payback: (words: string, cell: string) => string;
  /** The cells under a case's heading of follow-up, in order. */
  readonly followUp: (cells: readonly string[]) => string;
  readonly hidden: string;
  /** Rows a total adds up (columns where the years stand down the rows), with a minus where one is taken off. */
  readonly sums: (places: readonly string[], direction: 'across' | 'down') => string;
  readonly hiddenParts: (rows: number, columns: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly figures: (facts: {
    readonly checked: number;
    readonly understood: number;
    readonly notUnderstood: number;
  }) => string;
}
