import type { ProseFigure, ProseRelation } from '../prose-figure';

/** A percentage or difference that says how far two figures lie apart is of whomever both are of. */
export function withSharedOwners(
  figures: readonly ProseFigure[],
  relations: readonly ProseRelation[],
): readonly ProseFigure[] {
  const shared = new Map<number, ProseFigure['owner']>();
  for (const relation of relations) {
    if (relation.kind !== 'change-in-percent' && relation.kind !== 'difference') continue;
    const end = figures[relation.members.to]?.owner;
    if (figures[relation.members.from]?.owner !== end) continue;
    const said = relation.kind === 'difference' ? relation.members.difference : relation.members.percent;
    if (end !== undefined && end !== 'proposal' && said !== null) shared.set(said, end);
  }
  if (shared.size === 0) return figures;
  return figures.map((figure, index) => ({ ...figure, owner: shared.get(index) ?? figure.owner }));
}
