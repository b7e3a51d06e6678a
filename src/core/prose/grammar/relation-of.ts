import type { ProseFigure, ProseRelation } from '../prose-figure';
import type { Item } from './item';
import type { RelationFound } from './relations';
import { flatMap } from '../../workbook/flat-map';

type Kind = ProseRelation['kind'];
type Shared = Pick<ProseRelation, 'confidence' | 'cue'>;

/** What a pattern caught, by member name. */
class Caught {
  constructor(private readonly members: ReadonlyMap<string, readonly number[]>) {}

  all(name: string): readonly number[] {
    return this.members.get(name) ?? [];
  }

  one(name: string): number | null {
    return this.all(name)[0] ?? null;
  }
}

/** The relations that a pattern's named figures make; none where figures that can't be compared are thrown together. */
export function relationsOf(
  found: RelationFound,
  items: readonly Item[],
  figures: readonly ProseFigure[],
  cases: ReadonlySet<string>,
): ProseRelation[] {
  const first = items[found.from];
  const last = items[found.to - 1];
  if (first === undefined || last === undefined) return [];
  const shared = { confidence: found.confidence, cue: { start: first.start, end: last.end } };
  return build(found.relation, new Caught(found.members), shared)
    .map((relation) => withoutStrangeAmount(relation, figures))
    .filter((relation) => comparable(relation, figures))
    .map((relation) => withCaveat(relation, figures, cases));
}

/** "10 % af de 9.000 ture, ... 0,4 mio. kr.": a share of cases is no money; what the cases cost isn't said. */
function withoutStrangeAmount(relation: ProseRelation, figures: readonly ProseFigure[]): ProseRelation {
  if (relation.kind !== 'percent-of-base') return relation;
  const { amount, base } = relation.members;
  if (amount === null || base === null || figures[amount]?.figure?.quantity === figures[base]?.figure?.quantity)
    return relation;
  return { ...relation, members: { ...relation.members, amount: null } };
}

/** A percentage of cases whose number the text doesn't give, held against money, is only half as sure: the cost per case may differ. */
const COUNTED_BASE_CONFIDENCE = 0.5;

function withCaveat(
  relation: ProseRelation,
  figures: readonly ProseFigure[],
  cases: ReadonlySet<string>,
): ProseRelation {
  if (relation.kind !== 'percent-of-base' || relation.members.base !== null || relation.members.amount === null)
    return relation;
  const measure = figures[relation.members.percent]?.measure;
  const ofCases = measure?.stems.some((stem) => cases.has(stem)) ?? false;
  if (!ofCases || figures[relation.members.amount]?.kind !== 'amount') return relation;
  return { ...relation, confidence: relation.confidence * COUNTED_BASE_CONFIDENCE, caveat: 'counted-base' };
}

function build(kind: Kind, caught: Caught, shared: Shared): ProseRelation[] {
  const one = (name: string): number | null => caught.one(name);
  switch (kind) {
    case 'percent-of-base':
      return need(['percent'], one, ({ percent }) => ({
        kind,
        members: { percent, amount: one('amount'), base: one('base') },
        ...shared,
      }));
    case 'part-of':
      return flatMap(caught.all('part'), (part) =>
        need(['whole'], one, ({ whole }) => ({ kind, members: { part, whole }, ...shared })),
      );
    case 'sum':
      return need(['whole'], one, ({ whole }) => ({
        kind,
        members: { parts: [...caught.all('part')], whole },
        ...shared,
      }));
    case 'difference':
      return need(['from', 'to'], one, ({ from, to }) => ({
        kind,
        members: { from, to, difference: one('difference') },
        ...shared,
      }));
    case 'change-in-percent':
      return need(['from', 'to', 'percent'], one, ({ from, to, percent }) => ({
        kind,
        members: { from, to, percent },
        ...shared,
      }));
    case 'rate-times-count':
      return need(['rate', 'count'], one, ({ rate, count }) => ({
        kind,
        members: { rate, count, time: one('time'), result: one('result') },
        ...shared,
      }));
    case 'phase-in':
      return [{ kind, members: { steps: [...caught.all('step')] }, ...shared }];
    case 'restatement':
      return [{ kind, members: { figures: [...caught.all('figure')], table: one('table') }, ...shared }];
  }
}

function need<K extends string>(
  names: readonly K[],
  one: (name: string) => number | null,
  make: (members: Record<K, number>) => ProseRelation,
): ProseRelation[] {
  const members = {} as Record<K, number>;
  for (const name of names) {
    const figure = one(name);
    if (figure === null) return [];
    members[name] = figure;
  }
  return [make(members)];
}

/** How sure a sum is whose words say that it is complete. */
const SAID_TO_ADD_UP = 0.9;

/** Do the figures stand in different years? Then a mere list of them is a series and no sum. */
function areSeries(indexes: readonly number[], figures: readonly ProseFigure[]): boolean {
  const years = new Set(flatMap(indexes, (index) => figures[index]?.period.from ?? []));
  return years.size > 1;
}

/** "0,3 mio. kr. i 2026 og 0,1 mio. kr. i hvert af årene 2027-2028": what holds for each of several years counts more than once. */
function hasYearOfSeveral(indexes: readonly number[], figures: readonly ProseFigure[]): boolean {
  const spans = indexes.filter((index) => {
    const { from = null, to = null } = figures[index]?.period ?? {};
    return from !== null && to !== null && to > from;
  });
  return spans.length > 0 && spans.length < indexes.length;
}

/** "3 afdelinger: Nord med 14 pladser, Syd med 9": a number smaller than a part of the list behind it counts something else. */
function isOutgrown(
  { whole, parts }: { readonly whole: number; readonly parts: readonly number[] },
  figures: readonly ProseFigure[],
): boolean {
  if (figures[whole]?.kind !== 'count') return false;
  const most = figures[whole]?.figure?.value ?? 0;
  return parts.some((part) => (figures[part]?.figure?.value ?? 0) > most);
}

/** How sure a product is whose words say that the number is the price's. */
const SAID_TO_MULTIPLY = 0.9;

/** "72 kr. pr. ton ... 6.500 ton": is what the price is for what is counted? */
function countsThatPiece(rate: ProseFigure | undefined, count: ProseFigure | undefined): boolean {
  if (rate?.per !== 'each' || rate.measure?.role !== 'counted' || count?.measure?.role !== 'counted') return false;
  const { stems } = rate.measure;
  return count.measure.stems.some((stem) => stems.includes(stem));
}

/** Parts and their whole, two ends of a change, steps of a phase-in: each must measure the same kind of thing. */
function comparable(relation: ProseRelation, figures: readonly ProseFigure[]): boolean {
  const quantity = (index: number): string | undefined => figures[index]?.figure?.quantity;
  const same = (indexes: readonly number[]): boolean =>
    indexes.every((index) => quantity(index) !== undefined && quantity(index) === quantity(indexes[0] ?? -1));
  switch (relation.kind) {
    case 'part-of':
      return same([relation.members.part, relation.members.whole]);
    case 'sum':
      return (
        relation.members.parts.length > 1 &&
        same([...relation.members.parts, relation.members.whole]) &&
        !hasYearOfSeveral(relation.members.parts, figures) &&
        (relation.confidence >= SAID_TO_ADD_UP ||
          (!areSeries(relation.members.parts, figures) && !isOutgrown(relation.members, figures)))
      );
    case 'difference':
    case 'change-in-percent':
      return same([relation.members.from, relation.members.to]);
    case 'phase-in':
      return relation.members.steps.length > 1 && same(relation.members.steps);
    case 'restatement':
      // A price per piece is no total said again.
      return (
        same(relation.members.figures) && !relation.members.figures.some((index) => figures[index]?.per === 'each')
      );
    case 'rate-times-count': {
      const { rate, count, result } = relation.members;
      // Weeks at a price per hour: the hours of a week aren't said.
      if (figures[rate]?.per === 'hour' && figures[count]?.kind === 'duration') return false;
      if (result !== null && relation.confidence < SAID_TO_MULTIPLY && !countsThatPiece(figures[rate], figures[count]))
        return false;
      // Only money is said to be multiplied without its product: "10 timer om ugen, og 8 borgere ..." is two things.
      return result === null ? figures[rate]?.unit !== null : same([rate, result]);
    }
    default:
      return true;
  }
}
