import type { BusinessCase, Proposal } from '../catalogue/catalogue';
import { idOfCase } from '../catalogue/case-on';
import type { TablePlace } from '../catalogue/grand-totals';
import type { SchemaIssue } from '../catalogue/schema-issue';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetKind, SheetReading, YearTable } from '../reading/sheet-reading';
import type { ProseFigure } from '../prose/prose-figure';
import type { CellRange } from '../workbook/cell-ref';
import type { CatalogueIndex } from './catalogue-index';
import type { Claim } from './claims';
import { LOOK_UPS, type LookUp, type LookUpName } from './look-ups';
import type { PlanPair } from './plan-pairs';
import { plainTitle } from './proposal-titles';
import { sheetProse, type SheetProse } from './sheet-prose';
import { tableName } from './table-name';
import { formOf } from './title-index';
import type { TypedOnSheet } from './typed-totals';

/** Why a figure could not be held against anything. */
export type Undecided = 'no-counterpart' | 'unit-unknown' | 'blank-total' | 'base-not-stated' | 'confidential';

/** A figure in prose, by its cell and first character. */
export type Words = Pick<ProseFigure, 'cell' | 'start'>;

/** What one run of a check asked for and what it says it has compared. */
export interface Notes {
  /** What was looked up and found: the same lookups giving the same objects give the same findings. */
  readonly read: readonly LookUp[];
  readonly compared: readonly CellRange[];
  readonly comparedWords: readonly Words[];
  readonly undecided: readonly { readonly cell: CellRange; readonly reason: Undecided }[];
  readonly undecidedWords: readonly { readonly words: Words; readonly reason: Undecided }[];
}

/** The only way a check reaches beyond its own subject. Every lookup is noted, so that a re-check can be incremental. */
export interface CheckContext {
  sheet(name: string): SheetReading | null;
  proposal(id: string): Proposal | null;
  caseOn(sheetName: string): BusinessCase | null;
  /** The sheets of a kind, in tab order. */
  sheetsOf(kind: SheetKind): readonly SheetReading[];
  /** The proposals of a title, however it is punctuated. */
  proposalsTitled(title: string): readonly Proposal[];
  /** The proposals that go by a title, spelled differently or shortened. */
  proposalsLike(title: string): readonly Proposal[];
  /** The proposals whose title a plain text begins with. */
  proposalsOpening(plainText: string): readonly Proposal[];
  /** Has more than one listed proposal an ID of this form: letters, hyphens and number of digits? */
  isOwnForm(id: string): boolean;
  /** Where the sheet breaks the catalogue schema. */
  issuesOn(sheetName: string): readonly SchemaIssue[];
  /** What the workbook's own schema sheet says. */
  schema(): CatalogueSchema;
  /** A sheet whose name or title begins with the ID, whatever its kind. */
  sheetNamed(id: string): SheetReading | null;
  /** The part of the listed proposals, announced and confidential ones left out, that have a sheet of their own; 0 where none is listed. */
  shareWithCase(): number;
  /** Has none of the several proposals in this list a sheet of its own? */
  isWithoutCases(list: TablePlace): boolean;
  /** The price level of most cases that a sheet's lists add up; null where most of them name none or another. */
  usualLevel(sheetName: string): number | null;
  /** Is it the list's heading that is odd, rather than its cases? See `unit-witnesses`. */
  blamesList(sheet: SheetReading, table: YearTable): boolean;
  /** The years (`yearsShown`) that most other cases show, beside one that shows these; null where there is no such usage. */
  usualYearsBeside(years: string): string | null;
  /** The list in an overview that a group sheet's list is a copy of. */
  originalOf(copy: TablePlace): TablePlace | null;
  /** Initiatives that a plan on this sheet shares with another table, one group per pair of tables. */
  planPairsOn(sheet: SheetReading): readonly (readonly PlanPair[])[];
  /** What action plans claim by an amount of a year (`amountsClaimed`). */
  claimedInPlans(amount: string): readonly Claim[];
  /** The name of the first table with typed totals, where the workbook computes no total at all; null where it does, or types one table's only. */
  firstOfTypedOnly(): string | null;
  /** Every sheet with typed totals. */
  typedSheets(): readonly TypedOnSheet[];
  /** The figures and relations in a sheet's prose, row labels included. */
  prose(sheet: SheetReading): SheetProse;
  /** These cells were held against something: they count as checked. */
  compared(cells: Iterable<CellRange>): void;
  /** These figures in prose were held against something. */
  comparedWords(figures: Iterable<Words>): void;
  /** This cell could not be decided, and why. */
  undecided(cell: CellRange, reason: Undecided): void;
  /** These figures in prose could not be decided, and why. */
  undecidedWords(figures: Iterable<Words>, reason: Undecided): void;
}

/** What a run writes down, to be read when it is done. */
interface OpenNotes extends Notes {
  readonly read: LookUp[];
  readonly compared: CellRange[];
  readonly comparedWords: Words[];
  readonly undecided: { cell: CellRange; reason: Undecided }[];
  readonly undecidedWords: { words: Words; reason: Undecided }[];
}

type Answer<W extends LookUpName> = ReturnType<(typeof LOOK_UPS)[W]['find']>;

/** A context for one run of one check on one subject, and the notes it takes. */
export class NotingContext implements CheckContext {
  readonly notes: OpenNotes = { read: [], compared: [], comparedWords: [], undecided: [], undecidedWords: [] };
  readonly #index: CatalogueIndex;
  readonly #asked = new Set<string>();

  constructor(index: CatalogueIndex) {
    this.#index = index;
  }

  #look<W extends LookUpName>(what: W, name: string): Answer<W> {
    const found = LOOK_UPS[what].find(this.#index, name) as Answer<W>;
    const question = `${what}:${name}`;
    if (!this.#asked.has(question)) this.notes.read.push({ what, name, found });
    this.#asked.add(question);
    return found;
  }

  sheet(name: string) {
    return this.#look('sheet', name);
  }
  proposal(id: string) {
    return this.#look('proposal', id);
  }
  caseOn(name: string) {
    return this.#look('case', name);
  }
  sheetsOf(kind: SheetKind) {
    return this.#look('kind', kind);
  }
  proposalsTitled(title: string) {
    return this.#look('title', plainTitle(title));
  }
  proposalsLike(title: string) {
    return this.#look('like', title);
  }
  proposalsOpening(plainText: string) {
    return this.#look('opening', plainText);
  }
  isOwnForm(id: string) {
    return this.#look('form', formOf(id));
  }
  issuesOn(name: string) {
    return this.#look('issues', name);
  }
  schema() {
    return this.#look('schema', '');
  }
  sheetNamed(id: string) {
    return this.#look('named', id);
  }
  shareWithCase() {
    return this.#look('share-with-case', '');
  }
  isWithoutCases(list: TablePlace) {
    return this.#look('list-without-cases', tableName(list));
  }
  usualLevel(sheetName: string) {
    return this.#look('level', sheetName);
  }
  blamesList(sheet: SheetReading, table: YearTable) {
    return this.#look('blamed', tableName({ sheet, table }));
  }
  usualYearsBeside(years: string) {
    return this.#look('usual-years', years);
  }
  originalOf({ sheet, table }: TablePlace) {
    return this.#look('original', tableName({ sheet, table }));
  }
  planPairsOn({ name }: SheetReading) {
    return this.#look('plan-pairs', name);
  }
  claimedInPlans(amount: string) {
    return this.#look('planned', amount);
  }
  firstOfTypedOnly() {
    return this.#look('first-typed', '');
  }
  typedSheets() {
    return this.#look('typed', '');
  }
  prose(sheet: SheetReading): SheetProse {
    this.#look('sheet', sheet.name);
    const argued = this.#look('case', sheet.name);
    return sheetProse(sheet, this.#look('owner', ''), argued && idOfCase(argued));
  }

  compared(cells: Iterable<CellRange>): void {
    for (const cell of cells) this.notes.compared.push(cell);
  }
  comparedWords(figures: Iterable<Words>): void {
    for (const words of figures) this.notes.comparedWords.push(words);
  }
  undecided(cell: CellRange, reason: Undecided): void {
    this.notes.undecided.push({ cell, reason });
  }
  undecidedWords(figures: Iterable<Words>, reason: Undecided): void {
    for (const words of figures) this.notes.undecidedWords.push({ words, reason });
  }
}
