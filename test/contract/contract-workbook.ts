import type { WorkbookHost } from '../../src/app/workbook-host';
import type { CellValue } from '../../src/core/workbook/snapshot';

/** A workbook as the contract suite describes it; every host's test makes one of its own kind from it. */
export interface ContractWorkbook {
  readonly name: string;
  readonly sheets: readonly ContractSheet[];
  readonly tables?: readonly { readonly name: string; readonly sheet: string; readonly address: string }[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
}

export interface ContractSheet {
  readonly name: string;
  /** From A1; `=...` is a formula, `{ text: '=...' }` a text that looks like one. */
  readonly rows: readonly (readonly (CellValue | { readonly text: string })[])[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
  readonly merged?: readonly string[];
}

/** A host with that workbook open, and what a test may do to it from outside. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** A person changes one cell's value. */
  edit?(sheet: string, address: string, value: number | string): void | Promise<void>;
  /** The next write fails halfway. */
  failNextWrite?(): void;
  /** The cells marked now, as addresses: `A!B2`. */
  marks?(): readonly string[];
  /** What is selected now. */
  selection?(): string;
  /** Lets announced changes come through. */
  settle?(): Promise<void>;
  /** How a sheet looks, where the kind of host can tell: its bold rows, and its columns' widths in characters. */
  look?(sheet: string): { readonly bold: readonly number[]; readonly widths: readonly number[] };
  close?(): Promise<void>;
}

export type OpenWorkbook = (workbook: ContractWorkbook) => Promise<OpenedWorkbook>;

export const CATALOGUE: ContractWorkbook = {
  name: 'katalog.xlsx',
  sheets: [
    {
      name: 'Overblik',
      rows: [
        ['Forslag', 2018, 2019],
        ['HA02', -1500, -2700.5],
        ['I alt', '=SUM(B2:B2)', '=SUM(C2:C2)'],
      ],
      formats: { B2: '#,##0', C2: '#,##0', B3: '#,##0' },
    },
    {
      name: 'HA02 sag',
      rows: [
        [null, 'Effekt', { text: '=1+1' }, true],
        ['1,2 % svarende til 1,5 mio. kr.', -1500, '', 0.012],
      ],
      formats: { D2: '0.0%' },
    },
    { name: 'Tomt', rows: [] },
  ],
};

/** The same workbook with one sheet changed. */
export function withSheet(sheet: string, change: Partial<ContractSheet>): ContractWorkbook {
  return { ...CATALOGUE, sheets: CATALOGUE.sheets.map((one) => (one.name === sheet ? { ...one, ...change } : one)) };
}
