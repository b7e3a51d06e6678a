import type { ProseRelation } from '../prose-figure';

/** Of several readings with the same kind and figures the surest, the first among equals. */
export function surest(relations: readonly ProseRelation[]): ProseRelation[] {
  const kept = new Map<string, ProseRelation>();
  for (const relation of relations) {
    const key = `${relation.kind} ${figuresOf(relation).join(' ')}`;
    const before = kept.get(key);
    if (before === undefined || relation.confidence > before.confidence) kept.set(key, relation);
  }
  const all = [...kept.values()];
  return all.filter((relation) => !all.some((other) => other !== relation && includes(other, relation)));
}

/** The figures a relation names, in order. */
export function figuresOf(relation: ProseRelation): number[] {
  const { members } = relation;
  return Object.entries(members)
    .flatMap(([name, value]: [string, unknown]) => (name === 'table' ? [] : Array.isArray(value) ? (value as number[]) : typeof value === 'number' ? [value] : []))
    .sort((a, b) => a - b);
}

/** Does one relation say all that another of its kind says, and more? */
function includes(larger: ProseRelation, smaller: ProseRelation): boolean {
  if (larger.kind !== smaller.kind) return false;
  const all = figuresOf(larger);
  const some = figuresOf(smaller);
  return all.length > some.length && some.every((figure) => all.includes(figure));
}
