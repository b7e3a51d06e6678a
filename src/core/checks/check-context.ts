import type { BusinessCase, Catalogue, Proposal } from '../catalogue/catalogue';
import type { SchemaIssue } from '../catalogue/schema-issue';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetKind, SheetReading } from '../reading/sheet-reading';
import type { ProseFigure } from '../prose/prose-figure';
import type { CellRange } from '../workbook/cell-ref';
import { indexProposals, type ProposalIndex } from './proposal-index';
import { plainTitle } from './proposal-titles';
import { sheetProse, type SheetProse } from './sheet-prose';

/** Why a figure could not be held against anything. */
export type Undecided = 'no-counterpart' | 'unit-unknown' | 'blank-total' | 'base-not-stated' | 'confidential';

/** A figure in prose, by its cell and first character. */
export type Words = Pick<ProseFigure, 'cell' | 'start'>;

/** What one run of a check asked for and what it says it has compared. */
export interface Notes {
  /** What was looked up, by name, and what was found: the same lookups giving the same objects give the same findings. */
  readonly read: ReadonlyMap<string, unknown>;
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
  /** Every proposal of the catalogue. */
  proposals(): readonly Proposal[];
  /** The proposals of a title, however it is punctuated. */
  proposalsTitled(title: string): readonly Proposal[];
  /** Where the sheet breaks the catalogue schema. */
  issuesOn(sheetName: string): readonly SchemaIssue[];
  /** What the workbook's own schema sheet says. */
  schema(): CatalogueSchema;
  /** A sheet whose name or title begins with the ID, whatever its kind. */
  sheetNamed(id: string): SheetReading | null;
  /** The part of the listed proposals, announced and confidential ones left out, that have a sheet of their own; 0 where none is listed. */
  shareWithCase(): number;
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

/** Lookup tables over a catalogue, built once per run. */
export interface CatalogueIndex {
  readonly sheets: ReadonlyMap<string, SheetReading>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly all: readonly Proposal[];
  readonly cases: ReadonlyMap<string, BusinessCase>;
  readonly kinds: ReadonlyMap<SheetKind, readonly SheetReading[]>;
  readonly lists: ProposalIndex;
  readonly issues: ReadonlyMap<string, readonly SchemaIssue[]>;
  readonly schema: CatalogueSchema;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  return {
    sheets: new Map(catalogue.sheets.map((sheet) => [sheet.name, sheet])),
    proposals: new Map(catalogue.proposals.map((proposal) => [proposal.id, proposal])),
    all: catalogue.proposals,
    cases: new Map(catalogue.cases.map((businessCase) => [businessCase.sheet.name, businessCase])),
    kinds: groupBy(catalogue.sheets, ({ kind }) => kind),
    lists: indexProposals(catalogue),
    issues: groupBy(catalogue.issues, ({ sheet }) => sheet),
    schema: catalogue.schema,
  };
}

function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const NO_ISSUES: readonly SchemaIssue[] = [];

/** A context for one run of one check on one subject, and the notes it takes. */
export function notingContext(index: CatalogueIndex): { context: CheckContext; notes: Notes } {
  const read = new Map<string, unknown>();
  const compared: CellRange[] = [];
  const comparedWords: Words[] = [];
  const undecided: { cell: CellRange; reason: Undecided }[] = [];
  const undecidedWords: { words: Words; reason: Undecided }[] = [];
  const note = <T>(key: string, found: T): T => {
    read.set(key, found);
    return found;
  };
  const context: CheckContext = {
    sheet: (name) => note(`sheet:${name}`, index.sheets.get(name) ?? null),
    proposal: (id) => note(`proposal:${id}`, index.proposals.get(id) ?? null),
    caseOn: (name) => note(`case:${name}`, index.cases.get(name) ?? null),
    sheetsOf: (kind) => note(`kind:${kind}`, index.kinds.get(kind) ?? []),
    proposals: () => note('proposals', index.all),
    proposalsTitled: (title) => note(`title:${plainTitle(title)}`, index.lists.byTitle.get(plainTitle(title)) ?? []),
    issuesOn: (name) => note(`issues:${name}`, index.issues.get(name) ?? NO_ISSUES),
    schema: () => note('schema', index.schema),
    sheetNamed: (id) => note(`named:${id}`, index.lists.sheetsById.get(id) ?? null),
    shareWithCase: () => note('share-with-case', index.lists.shareWithCase),
    prose: (sheet) => {
      note(`sheet:${sheet.name}`, sheet);
      return sheetProse(sheet);
    },
    compared: (cells) => void compared.push(...cells),
    comparedWords: (figures) => void comparedWords.push(...figures),
    undecided: (cell, reason) => void undecided.push({ cell, reason }),
    undecidedWords: (figures, reason) => {
      for (const words of figures) undecidedWords.push({ words, reason });
    },
  };
  return { context, notes: { read, compared, comparedWords, undecided, undecidedWords } };
}
