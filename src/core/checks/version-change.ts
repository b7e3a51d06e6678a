import type { Catalogue, Proposal } from '../catalogue/catalogue';
import type { SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { identityOf } from './identity';
import { titleDifference, titlesOf } from './proposal-titles';
import { pairProposals, pairSheets, pairTables, titleOf, type Pairs } from './version-pairs';
import { rowChanges } from './version-rows';
import { changedRows, type PairedTables } from './version-tables';
import { versionChange, type VersionChange } from './version-types';
import { wholeTableChanges } from './version-whole-tables';

/**
 * Every change from an earlier workbook to a later one: of the workbook as a whole first, then proposal by proposal, then row by
 * row in the order of the later workbook's sheets. Pure and deterministic.
 */
export function compareVersions(before: Catalogue, after: Catalogue): readonly VersionChange[] {
  const proposals = pairProposals(before, after);
  const sheets = pairSheets(before, after, proposals);
  const tables = pairedTables(sheets, proposals, after);
  return [...sheetChanges(sheets), ...wholeTableChanges(tables), ...proposalChanges(proposals), ...rowChanges(tables)];
}

function pairedTables(sheets: Pairs<SheetReading>, proposals: Pairs<Proposal>, after: Catalogue): PairedTables[] {
  const newIds = new Map(proposals.pairs.map(([one, other]) => [one.id, other.id]));
  const told = new Set(
    [...proposals.removed, ...proposals.added].flatMap(({ listings }) => listings.map(({ row }) => row)),
  );
  const ids = new Map(after.cases.map(({ sheet, id }) => [sheet.name, id?.text ?? sheet.name]));
  const order = new Map(after.sheets.map((sheet, place) => [sheet, place]));
  const place = (sheet: SheetReading): number => order.get(sheet) ?? 0;
  return [...sheets.pairs]
    .sort(([, a], [, b]) => place(a) - place(b))
    .flatMap(([earlier, later]) =>
      pairTables(earlier, later).pairs.map(([one, other]) => {
        const versions = { before: one, after: other, newIds, told };
        return { ...versions, document: ids.get(later.name) ?? later.name, changes: changedRows(versions) };
      }),
    );
}

const topOf = ({ name }: SheetReading): CellRange => ({ sheet: name, top: 0, left: 0, bottom: 0, right: 0 });

function sheetChanges({ pairs, removed, added }: Pairs<SheetReading>): VersionChange[] {
  return [
    ...pairs
      .filter(([one, other]) => one.name !== other.name)
      .map(([one, other]) =>
        versionChange(
          {
            code: 'sheet-renamed',
            data: { before: one.name, after: other.name },
            before: [topOf(one)],
            after: [topOf(other)],
          },
          [identityOf(one.name)],
        ),
      ),
    ...removed.map((sheet) =>
      versionChange(
        { code: 'sheet-removed', data: { sheet: sheet.name, kind: sheet.kind }, before: [topOf(sheet)], after: [] },
        [identityOf(sheet.name)],
      ),
    ),
    ...added.map((sheet) =>
      versionChange(
        { code: 'sheet-added', data: { sheet: sheet.name, kind: sheet.kind }, before: [], after: [topOf(sheet)] },
        [identityOf(sheet.name)],
      ),
    ),
  ];
}

function proposalChanges({ pairs, removed, added }: Pairs<Proposal>): VersionChange[] {
  const told = (proposal: Proposal): { id: string; title: string } => ({ id: proposal.id, title: titleOf(proposal) });
  return [
    ...removed.map((one) =>
      versionChange({ code: 'proposal-removed', data: told(one), before: placesOf(one), after: [] }, [one.id]),
    ),
    ...added.map((one) =>
      versionChange({ code: 'proposal-added', data: told(one), before: [], after: placesOf(one) }, [one.id]),
    ),
    ...pairs.flatMap(([one, other]) => {
      const title = titleOf(other);
      const places = { before: placesOf(one), after: placesOf(other) };
      const retitled = newTitle(one, other);
      return [
        ...(one.id === other.id
          ? []
          : [
              versionChange(
                { code: 'proposal-renumbered', data: { before: one.id, after: other.id, title }, ...places },
                [one.id],
              ),
            ]),
        ...(retitled
          ? [versionChange({ code: 'title-changed', data: { id: other.id, ...retitled }, ...places }, [other.id])]
          : []),
      ];
    }),
  ];
}

/** A new title in the lists, or else on the proposal's own sheet alone; null where both versions say the same. */
function newTitle(one: Proposal, other: Proposal): { before: string; after: string } | null {
  for (const where of ['list', 'case'] as const) {
    const [before, after] = [one, other].map((proposal) => titlesOf(proposal).find((title) => title.where === where));
    if (before && after && titleDifference(before.title, after.title) !== 'none')
      return { before: before.title, after: after.title };
  }
  const [before, after] = [titleOf(one), titleOf(other)];
  return before !== '' && after !== '' && titleDifference(before, after) !== 'none' ? { before, after } : null;
}

function placesOf(proposal: Proposal): CellRange[] {
  return titlesOf(proposal).map(({ cell }) => cell);
}
