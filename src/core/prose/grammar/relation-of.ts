import type { ProseRelation } from '../prose-figure';
import type { Item } from './item';
import type { RelationFound } from './relations';

/** The relation that a pattern's named figures make; null where a member it can't do without is missing. */
export function relationOf(found: RelationFound, items: readonly Item[]): ProseRelation | null {
  const first = items[found.from];
  const last = items[found.to - 1];
  if (first === undefined || last === undefined) return null;
  const shared = { confidence: found.confidence, cue: { start: first.start, end: last.end } };
  const one = (name: string): number | null => found.members.get(name) ?? null;
  const all = (prefix: string): number[] => [...found.members].filter(([name]) => name.startsWith(prefix)).map(([, figure]) => figure);
  return build(found.relation, one, all, shared);
}

type Shared = Pick<ProseRelation, 'confidence' | 'cue'>;
type One = (name: string) => number | null;
type All = (prefix: string) => number[];

function build(kind: ProseRelation['kind'], one: One, all: All, shared: Shared): ProseRelation | null {
  switch (kind) {
    case 'percent-of-base':
      return have(['percent'], one, ({ percent }) => ({ kind, members: { percent, amount: one('amount'), base: one('base') }, ...shared }));
    case 'part-of':
      return have(['part', 'whole'], one, ({ part, whole }) => ({ kind, members: { part, whole }, ...shared }));
    case 'sum':
      return have(['whole'], one, ({ whole }) => ({ kind, members: { parts: all('part'), whole }, ...shared }));
    case 'difference':
      return have(['from', 'to'], one, ({ from, to }) => ({ kind, members: { from, to, difference: one('difference') }, ...shared }));
    case 'change-in-percent':
      return have(['from', 'to', 'percent'], one, ({ from, to, percent }) => ({ kind, members: { from, to, percent }, ...shared }));
    case 'rate-times-count':
      return have(['rate', 'count'], one, ({ rate, count }) => ({
        kind,
        members: { rate, count, time: one('time'), result: one('result') },
        ...shared,
      }));
    case 'phase-in':
      return { kind, members: { steps: all('step') }, ...shared };
    case 'restatement':
      return { kind, members: { figures: all('figure'), table: null }, ...shared };
  }
}

function have<K extends string>(names: readonly K[], one: One, make: (members: Record<K, number>) => ProseRelation): ProseRelation | null {
  const members = {} as Record<K, number>;
  for (const name of names) {
    const figure = one(name);
    if (figure === null) return null;
    members[name] = figure;
  }
  return make(members);
}
