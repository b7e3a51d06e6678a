import type { Owner, ProseFigure, ProseRelation } from '../prose-figure';

/** A percentage or difference that says how far two figures lie apart is of whomever both are of. */
export function withSharedOwners(
  figures: readonly ProseFigure[],
  relations: readonly ProseRelation[],
): readonly ProseFigure[] {
  const shared = new Map<number, Exclude<Owner, 'proposal'>>();
  for (const relation of relations) {
    if (relation.kind !== 'change-in-percent' && relation.kind !== 'difference') continue;
    const end = figures[relation.members.to]?.owner;
    if (figures[relation.members.from]?.owner !== end) continue;
    const said = relation.kind === 'difference' ? relation.members.difference : relation.members.percent;
    if (end !== undefined && end !== 'proposal' && said !== null) shared.set(said, end);
  }
  if (shared.size === 0) return figures;
  return figures.map((figure, index) => {
    const owner = shared.get(index);
    return owner === undefined ? figure : { ...figure, owner, standing: { as: owner, shownBy: null } };
  });
}
