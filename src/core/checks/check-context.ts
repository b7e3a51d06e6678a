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

/** Every way of asking the catalogue something. */
const LOOK_UPS = {
  sheet: (index: CatalogueIndex, name: string) => index.sheets.get(name) ?? null,
  proposal: (index: CatalogueIndex, id: string) => index.proposals.get(id) ?? null,
  case: (index: CatalogueIndex, name: string) => index.cases.get(name) ?? null,
  kind: (index: CatalogueIndex, kind: string) => index.kinds.get(kind as SheetKind) ?? [],
  proposals: (index: CatalogueIndex) => index.all,
  title: (index: CatalogueIndex, title: string) => index.lists.byTitle.get(title) ?? [],
  issues: (index: CatalogueIndex, name: string) => index.issues.get(name) ?? NO_ISSUES,
  schema: (index: CatalogueIndex) => index.schema,
  named: (index: CatalogueIndex, id: string) => index.lists.sheetsById.get(id) ?? null,
  'share-with-case': (index: CatalogueIndex) => index.lists.shareWithCase,
};

/** Would every question that was asked get the same answer from this catalogue? Then the findings would be the same, too. */
export function stillHolds({ read }: Notes, index: CatalogueIndex): boolean {
  return read.every(({ what, name, found }) => isSame(found, LOOK_UPS[what](index, name)));
}

/** The same object or value, or lists of the same objects. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((one, place) => Object.is(one, b[place]));
}

/** A context for one run of one check on one subject, and the notes it takes. */
export function notingContext(index: CatalogueIndex): { context: CheckContext; notes: Notes } {
  const read: LookUp[] = [];
  const asked = new Set<string>();
  const compared: CellRange[] = [];
  const comparedWords: Words[] = [];
  const undecided: { cell: CellRange; reason: Undecided }[] = [];
  const undecidedWords: { words: Words; reason: Undecided }[] = [];
  const look = <W extends LookUp['what']>(what: W, name: string): ReturnType<(typeof LOOK_UPS)[W]> => {
    const found = LOOK_UPS[what](index, name) as ReturnType<(typeof LOOK_UPS)[W]>;
    const question = `${what}:${name}`;
    if (!asked.has(question)) read.push({ what, name, found });
    asked.add(question);
    return found;
  };
  const context: CheckContext = {
    sheet: (name) => look('sheet', name),
    proposal: (id) => look('proposal', id),
    caseOn: (name) => look('case', name),
    sheetsOf: (kind) => look('kind', kind),
    proposals: () => look('proposals', ''),
    proposalsTitled: (title) => look('title', plainTitle(title)),
    issuesOn: (name) => look('issues', name),
    schema: () => look('schema', ''),
    sheetNamed: (id) => look('named', id),
    shareWithCase: () => look('share-with-case', ''),
    prose: (sheet) => {
      look('sheet', sheet.name);
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
