import type { Proposal } from '../catalogue/catalogue';
import type { SheetKind } from '../reading/sheet-reading';
import { sameItems } from '../workbook/same-items';
import type { CatalogueChanges } from './catalogue-changes';
import type { CatalogueIndex } from './catalogue-index';
import { idsNaming } from './proposal-index';
import { plainTitlesOf } from './proposal-titles';
import { tableName } from './table-name';
import { formOf, goesBy, opens } from './title-index';

/** Two catalogues' indexes and what changed from the one to the other. */
export interface Between {
  readonly before: CatalogueIndex;
  readonly now: CatalogueIndex;
  readonly changes: CatalogueChanges;
}

/** One way of asking the catalogue something. */
interface LookUpKind {
  readonly find: (index: CatalogueIndex, name: string) => unknown;
  /** Names under which something else may be found after the changes; all others find the same. `asked`: every name anybody asked for. */
  readonly touched: (between: Between, asked: Iterable<string>) => Iterable<string>;
}

const NONE: readonly never[] = [];

const anyAsked: LookUpKind['touched'] = (_, asked) => asked;
const changedSheets: LookUpKind['touched'] = ({ changes }) => changes.sheets.map(({ name }) => name);
const changedProposals: LookUpKind['touched'] = ({ changes }) => changes.proposals.map(({ id }) => id);

/** Lists of proposals come in their order: where that changed, every answer may. */
function byTitle(namesOf: (proposal: Proposal, asked: Iterable<string>) => readonly string[]): LookUpKind['touched'] {
  return ({ changes }, asked) =>
    changes.proposalsMoved ? asked : changes.proposals.flatMap((one) => namesOf(one, asked));
}

const lists = ({ proposals }: CatalogueChanges) => proposals.flatMap(({ listings }) => listings);

/** Every way of asking the catalogue something. */
export const LOOK_UPS = {
  sheet: { find: (index: CatalogueIndex, name: string) => index.sheets.get(name) ?? null, touched: changedSheets },
  case: { find: (index: CatalogueIndex, name: string) => index.cases.get(name) ?? null, touched: changedSheets },
  kind: {
    find: (index: CatalogueIndex, kind: string) => index.kinds.get(kind as SheetKind) ?? NONE,
    touched: anyAsked,
  },
  proposal: {
    find: (index: CatalogueIndex, id: string) => index.proposals.get(id) ?? null,
    touched: changedProposals,
  },
  title: {
    find: (index: CatalogueIndex, title: string) => index.lists.byTitle.get(title) ?? NONE,
    touched: byTitle(plainTitlesOf),
  },
  like: {
    find: (index: CatalogueIndex, title: string) => index.titles.like(title),
    touched: byTitle((proposal, asked) => [...asked].filter((title) => goesBy(proposal, title))),
  },
  opening: {
    find: (index: CatalogueIndex, said: string) => index.titles.opening(said),
    touched: byTitle((proposal, asked) => [...asked].filter((said) => opens(proposal, said))),
  },
  form: {
    find: (index: CatalogueIndex, form: string) => index.titles.ofForm(form) > 1,
    touched: ({ changes }: Between) => changes.proposals.map(({ id }) => formOf(id)),
  },
  issues: {
    find: (index: CatalogueIndex, name: string) => index.issues.get(name) ?? NONE,
    touched: ({ before, now }: Between) => [...before.issues.keys(), ...now.issues.keys()],
  },
  schema: { find: (index: CatalogueIndex) => index.schema, touched: anyAsked },
  owner: { find: (index: CatalogueIndex) => index.owner, touched: anyAsked },
  level: {
    find: (index: CatalogueIndex, name: string) => index.usualLevel(name),
    touched: ({ changes }: Between) => [...changes.sheets, ...lists(changes).map(({ sheet }) => sheet)].map(nameOf),
  },
  blamed: {
    find: (index: CatalogueIndex, table: string) => index.isBlamed(table),
    touched: ({ before, now, changes }: Between, asked: Iterable<string>) =>
      before.owner === now.owner
        ? [
            ...changes.sheets.flatMap((sheet) => sheet.tables.map((table) => tableName({ sheet, table }))),
            ...lists(changes).map(({ sheet, table }) => tableName({ sheet, table })),
          ]
        : asked,
  },
  named: {
    find: (index: CatalogueIndex, id: string) => index.lists.sheetsById.get(id) ?? null,
    touched: ({ now, changes }: Between, asked: Iterable<string>) =>
      changes.sheetsMoved ? asked : changes.sheets.flatMap((sheet) => idsNaming(sheet, now.schema)),
  },
  'list-without-cases': {
    find: (index: CatalogueIndex, table: string) => index.lists.listsWithoutCases.has(table),
    touched: anyAsked,
  },
  'share-with-case': { find: (index: CatalogueIndex) => index.lists.shareWithCase, touched: anyAsked },
  'usual-years': {
    find: (index: CatalogueIndex, years: string) => index.usualYearsBeside(years),
    touched: anyAsked,
  },
  original: {
    find: (index: CatalogueIndex, table: string) => index.originals.get(table) ?? null,
    touched: ({ before, now }: Between, asked: Iterable<string>) => (before.originals === now.originals ? NONE : asked),
  },
  'plan-pairs': {
    find: (index: CatalogueIndex, name: string) => index.planPairs.get(name) ?? NONE,
    touched: ({ before, now }: Between, asked: Iterable<string>) => (before.planPairs === now.planPairs ? NONE : asked),
  },
  planned: {
    find: (index: CatalogueIndex, amount: string) => index.planned.get(amount) ?? NONE,
    touched: ({ before, now }: Between, asked: Iterable<string>) => (before.planned === now.planned ? NONE : asked),
  },
  'first-typed': { find: (index: CatalogueIndex) => index.firstOfTypedOnly(), touched: anyAsked },
  typed: { find: (index: CatalogueIndex) => index.typedTotals().sheets, touched: anyAsked },
} as const satisfies Readonly<Record<string, LookUpKind>>;

export type LookUpName = keyof typeof LOOK_UPS;

/** One question a check asked of the catalogue, and the answer. */
export interface LookUp {
  readonly what: LookUpName;
  readonly name: string;
  readonly found: unknown;
}

/** Would every question get the same answer from this catalogue? Then what follows from the answers is the same, too. */
export function stillHolds(read: readonly LookUp[], index: CatalogueIndex): boolean {
  for (const { what, name, found } of read) {
    if (!isSame(found, LOOK_UPS[what].find(index, name))) return false;
  }
  return true;
}

/** The same object or value, or lists of the same objects. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
