import type { BusinessCase, Proposal } from '../catalogue/catalogue';
import type { SchemaIssue } from '../catalogue/schema-issue';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetKind, SheetReading, YearTable } from '../reading/sheet-reading';
import type { ProseFigure } from '../prose/prose-figure';
import type { CellRange } from '../workbook/cell-ref';
import { tableName, type CatalogueIndex } from './catalogue-index';
import { plainTitle } from './proposal-titles';
import { sheetProse, type SheetProse } from './sheet-prose';
import { formOf } from './title-index';

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

/** One question a check asked of the catalogue, and the answer. */
export interface LookUp {
  readonly what: keyof typeof LOOK_UPS;
  readonly name: string;
  readonly found: unknown;
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
  /** The price level of most cases that a sheet's lists add up; null where most of them name none or another. */
  usualLevel(sheetName: string): number | null;
  /** Is it the list's heading that is odd, rather than its cases? See `unit-witnesses`. */
  blamesList(sheet: SheetReading, table: YearTable): boolean;
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

const NONE: readonly never[] = [];

/** Every way of asking the catalogue something. */
const LOOK_UPS = {
  sheet: (index: CatalogueIndex, name: string) => index.sheets.get(name) ?? null,
  proposal: (index: CatalogueIndex, id: string) => index.proposals.get(id) ?? null,
  case: (index: CatalogueIndex, name: string) => index.cases.get(name) ?? null,
  kind: (index: CatalogueIndex, kind: string) => index.kinds.get(kind as SheetKind) ?? NONE,
  title: (index: CatalogueIndex, title: string) => index.lists.byTitle.get(title) ?? NONE,
  issues: (index: CatalogueIndex, name: string) => index.issues.get(name) ?? NONE,
  schema: (index: CatalogueIndex) => index.schema,
  like: (index: CatalogueIndex, title: string) => index.titles.like(title),
  opening: (index: CatalogueIndex, said: string) => index.titles.opening(said),
  form: (index: CatalogueIndex, form: string) => index.titles.ofForm(form) > 1,
  level: (index: CatalogueIndex, name: string) => index.usualLevel(name),
  blamed: (index: CatalogueIndex, table: string) => index.isBlamed(table),
  named: (index: CatalogueIndex, id: string) => index.lists.sheetsById.get(id) ?? null,
  'share-with-case': (index: CatalogueIndex) => index.lists.shareWithCase,
  owner: (index: CatalogueIndex) => index.owner,
};

/** Would every question that was asked get the same answer from this catalogue? Then the findings would be the same, too. */
export function stillHolds({ read }: Notes, index: CatalogueIndex): boolean {
  for (const { what, name, found } of read) {
    const now: unknown = LOOK_UPS[what](index, name);
    if (now !== found && !isSame(found, now)) return false;
  }
  return true;
}

/** The same object or value, or lists of the same objects. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((one, place) => Object.is(one, b[place]));
}

/** What a run writes down, to be read when it is done. */
interface OpenNotes extends Notes {
  readonly read: LookUp[];
  readonly compared: CellRange[];
  readonly comparedWords: Words[];
  readonly undecided: { cell: CellRange; reason: Undecided }[];
  readonly undecidedWords: { words: Words; reason: Undecided }[];
}

/** A context for one run of one check on one subject, and the notes it takes. */
export class NotingContext implements CheckContext {
  readonly notes: OpenNotes = { read: [], compared: [], comparedWords: [], undecided: [], undecidedWords: [] };
  readonly #index: CatalogueIndex;
  readonly #asked = new Set<string>();

  constructor(index: CatalogueIndex) {
    this.#index = index;
  }

  #look<W extends LookUp['what']>(what: W, name: string): ReturnType<(typeof LOOK_UPS)[W]> {
    const found = LOOK_UPS[what](this.#index, name) as ReturnType<(typeof LOOK_UPS)[W]>;
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
  usualLevel(sheetName: string) {
    return this.#look('level', sheetName);
  }
  blamesList({ name, tables }: SheetReading, table: YearTable) {
    return this.#look('blamed', tableName(name, tables.indexOf(table)));
  }
  prose(sheet: SheetReading): SheetProse {
    this.#look('sheet', sheet.name);
    return sheetProse(sheet, this.#look('owner', ''));
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
