import type { Catalogue, Proposal } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import { createIdReader } from '../reading/own-ids';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetReading } from '../reading/sheet-reading';
import { groupBy } from '../workbook/group-by';
import { oncePerWith } from '../workbook/once-per';
import { plainTitlesOf } from './proposal-titles';
import { tableName } from './table-name';

/** Proposals and sheets by what names them. */
export interface ProposalIndex {
  readonly byTitle: ReadonlyMap<string, readonly Proposal[]>;
  readonly sheetsById: ReadonlyMap<string, SheetReading>;
  readonly shareWithCase: number;
  /** The lists of several proposals none of which has a case, as `tableName` names them: of what was decided before, say. */
  readonly listsWithoutCases: ReadonlySet<string>;
}

/** Gathers what the checks of lists against sheets look up. */
export function indexProposals({ proposals, sheets, schema }: Catalogue): ProposalIndex {
  const byTitle = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    for (const title of new Set(plainTitlesOf(proposal))) {
      const known = byTitle.get(title);
      if (known) known.push(proposal);
      else if (title !== '') byTitle.set(title, [proposal]);
    }
  }
  const sheetsById = new Map<string, SheetReading>();
  for (const sheet of sheets) {
    for (const id of idsNaming(sheet, schema)) sheetsById.set(id, sheet);
  }
  const owing = proposals.filter(owesCase);
  const withCase = owing.filter(({ cases }) => cases.length > 0).length;
  return {
    byTitle,
    sheetsById,
    shareWithCase: owing.length === 0 ? 0 : withCase / owing.length,
    listsWithoutCases: withoutCases(owing),
  };
}

function withoutCases(owing: readonly Proposal[]): Set<string> {
  const listed = owing.flatMap(({ cases, listings }) => listings.map((place) => ({ cases, list: tableName(place) })));
  const lists = [...groupBy(listed, ({ list }) => list)];
  const without = lists.filter(([, rows]) => rows.length > 1 && rows.every(({ cases }) => cases.length === 0));
  return new Set(without.map(([list]) => list));
}

/** The IDs that a sheet's name and title begin with. */
export const idsNaming = oncePerWith((sheet: SheetReading, schema: CatalogueSchema): readonly string[] => {
  const ids = createIdReader(schema.idPatterns);
  return [sheet.name, sheet.title?.text ?? ''].flatMap((text) => {
    const split = ids.withTitle(text);
    return split ? [canonicalId(split.id)] : [];
  });
});

/** A listed proposal that should have a sheet: not confidential, not announced as in preparation, not withdrawn. */
export function owesCase({ listings }: Proposal): boolean {
  return listings.length > 0 && listings.every(({ row }) => row.status === 'active');
}
