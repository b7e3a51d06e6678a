import type { ProseRelation } from '../prose-figure';
import { flatMap } from '../../workbook/flat-map';

/**
 * Of several readings with the same kind and figures the surest; one that says less than another of its kind is dropped, and so is
 * one that a fuller kind explains: a change in percent is no difference, and its percentage has no base but where it began.
 */
export function surest(relations: readonly ProseRelation[]): ProseRelation[] {
  if (relations.length < 2) return [...relations];
  const kept = new Map<string, ProseRelation>();
  for (const relation of relations) {
    const key = `${relation.kind} ${figuresOf(relation).join(' ')}`;
    const before = kept.get(key);
    if (before === undefined || relation.confidence > before.confidence) kept.set(key, relation);
  }
  const all = [...kept.values()];
  if (all.length < 2) return all;
  const near = byFigure(all);
  // Whatever says more about a relation's figures names its first one too.
  const rivals = (relation: ProseRelation): readonly ProseRelation[] => near.get(figuresOf(relation)[0] ?? -1) ?? [];
  return all.filter(
    (relation) =>
      !rivals(relation).some(
        (other) =>
          other !== relation && (saysMore(other, relation) || explains(other, relation) || isEndOf(other, relation)),
      ),
  );
}

function byFigure(relations: readonly ProseRelation[]): Map<number, ProseRelation[]> {
  const table = new Map<number, ProseRelation[]>();
  for (const relation of relations) {
    for (const figure of figuresOf(relation)) {
      const list = table.get(figure) ?? [];
      list.push(relation);
      table.set(figure, list);
    }
  }
  return table;
}

/** The figures a relation names, in order. */
export function figuresOf(relation: ProseRelation): number[] {
  const members = relation.members as Readonly<Record<string, number | readonly number[] | null>>;
  const names = Object.keys(members).filter((name) => name !== 'table');
  return flatMap(names, (name) => members[name] ?? []).sort((a, b) => a - b);
}

function saysMore(larger: ProseRelation, smaller: ProseRelation): boolean {
  if (larger.kind !== smaller.kind || larger.kind === 'part-of') return false;
  const all = figuresOf(larger);
  const some = figuresOf(smaller);
  return all.length > some.length && some.every((figure) => all.includes(figure));
}

/** Kinds that a kind leaves no room for where they name its figures. */
const EXPLAINS: Readonly<Partial<Record<ProseRelation['kind'], readonly ProseRelation['kind'][]>>> = {
  'change-in-percent': ['difference', 'percent-of-base', 'phase-in'],
  sum: ['part-of', 'phase-in'],
  'rate-times-count': ['restatement', 'percent-of-base'],
  difference: ['part-of', 'rate-times-count'],
  'phase-in': ['difference'],
  'percent-of-base': ['part-of', 'restatement'],
};

function explains(fuller: ProseRelation, other: ProseRelation): boolean {
  if (!EXPLAINS[fuller.kind]?.includes(other.kind)) return false;
  const all = figuresOf(fuller);
  return figuresOf(other).every((figure) => all.includes(figure));
}

/** "Fra 5 til 8 pct., svarende til 2 mio. kr.": what corresponds is the change, not the percentage it ends at. */
function isEndOf(change: ProseRelation, share: ProseRelation): boolean {
  if (change.kind !== 'difference' || share.kind !== 'percent-of-base') return false;
  return share.members.percent === change.members.to && share.members.base === null;
}
