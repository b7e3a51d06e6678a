import type { Catalogue, Proposal } from '../catalogue/catalogue';
import type { SheetReading } from '../reading/sheet-reading';

/** What two catalogues don't have in common: everything else of them is the same objects. */
export interface CatalogueChanges {
  /** Sheets of one of the two only: as they were and as they are. */
  readonly sheets: readonly SheetReading[];
  /** Proposals of one of the two only. */
  readonly proposals: readonly Proposal[];
  /** Sheets came, went, moved or have another name. */
  readonly sheetsMoved: boolean;
  /** Proposals came, went, moved or have another ID. */
  readonly proposalsMoved: boolean;
}

/** Compares object by object: what didn't change is the same object in both. */
export function changesBetween(before: Catalogue, now: Catalogue): CatalogueChanges {
  const sheets = differing(before.sheets, now.sheets, ({ name }) => name);
  const proposals = differing(before.proposals, now.proposals, ({ id }) => id);
  return {
    sheets: sheets.changed,
    proposals: proposals.changed,
    sheetsMoved: sheets.moved,
    proposalsMoved: proposals.moved,
  };
}

function differing<T>(
  before: readonly T[],
  now: readonly T[],
  nameOf: (one: T) => string,
): { readonly changed: readonly T[]; readonly moved: boolean } {
  const changed: T[] = [];
  let moved = before.length !== now.length;
  for (const [place, one] of now.entries()) {
    const old = before[place];
    if (old === one) continue;
    if (old === undefined || nameOf(old) !== nameOf(one)) moved = true;
    else changed.push(old, one);
  }
  if (!moved) return { changed, moved };
  const [were, are] = [new Set(before), new Set(now)];
  return { changed: [...before.filter((one) => !are.has(one)), ...now.filter((one) => !were.has(one))], moved };
}
