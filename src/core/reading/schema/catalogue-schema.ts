import type { MoneyUnit } from '../../figures/money-unit';
import type { CellRange } from '../../workbook/cell-ref';
import type { CellText, SheetKind } from '../sheet-reading';
import type { Meaning, WordList } from '../vocabulary/meanings';

/** What a workbook's own schema sheet adds to the built-in words and rules, or puts in their place. */
export interface CatalogueSchema {
  /** The sheet's name, or null where the workbook has none. */
  readonly sheet: string | null;
  /** Words given a meaning. */
  readonly words: WordList;
  /** Words that shall not have a meaning which the built-in vocabulary gives them. */
  readonly notWords: WordList;
  /** Own forms of proposal IDs: `@` is a letter, `#` a digit, anything else itself. */
  readonly idPatterns: readonly string[];
  /** Headings or fields that every case must have. */
  readonly requiredSections: readonly CellText[];
  /** The budget years that every catalogue table is expected to have, in order; null where not said. */
  readonly years: { readonly years: readonly number[]; readonly source: CellText } | null;
  readonly saving: { readonly saving: 'negative' | 'positive'; readonly cell: CellRange } | null;
  /** The unit of tables whose headings name none. */
  readonly unit: { readonly unit: MoneyUnit; readonly source: CellText } | null;
  /** Kinds by sheet name; `*` in a name stands for anything. */
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind; readonly cell: CellRange }[];
  readonly problems: readonly SchemaProblem[];
}

/** A row of the schema sheet that can't be used. */
export interface SchemaProblem {
  readonly cell: CellRange;
  readonly code:
    /** No row with the headings kind, pattern, meaning. */
    | 'no-headings'
    | 'unknown-kind'
    | 'unknown-meaning'
    | 'missing-pattern'
    | 'missing-meaning'
    /** A pattern that would match every text, or an ID form without a digit. */
    | 'pattern-too-wide'
    | 'no-years'
    | 'no-unit'
    /** Said twice, with different answers. */
    | 'contradiction';
  readonly found: string;
  /** Words that would be understood in this place; empty where anything goes. */
  readonly expected: readonly string[];
}

export const NO_SCHEMA: CatalogueSchema = {
  sheet: null,
  words: {},
  notWords: {},
  idPatterns: [],
  requiredSections: [],
  years: null,
  saving: null,
  unit: null,
  sheets: [],
  problems: [],
};

export type MutableWords = Partial<Record<Meaning, string[]>>;
