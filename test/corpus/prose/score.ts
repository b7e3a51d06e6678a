import type { ProseFigure, ProseReading, ProseRelation } from '../../../src/core/prose/prose-figure';
import type { LabelledFigure, LabelledRelation, LabelledText } from './labelled';

/** Found and right, found and wrong, missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly figures: Map<string, Tally>;
  readonly relations: Map<string, Tally>;
  readonly mistakes: string[];
}

export function emptyScore(): Score {
  return { figures: new Map(), relations: new Map(), mistakes: [] };
}

/** Holds one reading against its labels. A figure is right with its kind, its place and its value; a relation with all its members. */
export function scoreText(labelled: LabelledText, reading: ProseReading, score: Score): void {
  const pairs = pairFigures(labelled, reading);
  const say = (what: string): number => score.mistakes.push(`${labelled.line}: ${what} | ${labelled.text}`);
  labelled.figures.forEach((figure, index) => {
    const found = [...pairs.values()].includes(index);
    count(score.figures, figure.kind, found ? 'right' : 'missed');
    if (!found) say(`missed ${figure.kind} "${labelled.text.slice(figure.start, figure.end)}"`);
  });
  reading.figures.forEach((figure, index) => {
    if (pairs.has(index)) return;
    count(score.figures, figure.kind, 'wrong');
    say(`wrong ${figure.kind} "${figure.words}" = ${figure.figure?.value ?? figure.period.from}`);
  });
  const wanted = labelled.relations.map(keyOfLabel);
  const given = reading.relations.map((relation) => keyOfRelation(relation, pairs));
  labelled.relations.forEach(({ kind }, i) => {
    const found = given.includes(wanted[i] ?? '');
    count(score.relations, kind, found ? 'right' : 'missed');
    if (!found) say(`missed relation ${wanted[i]}`);
  });
  reading.relations.forEach(({ kind }, i) => {
    if (wanted.includes(given[i] ?? '')) return;
    count(score.relations, kind, 'wrong');
    say(`wrong relation ${given[i]}`);
  });
}

function count(table: Map<string, Tally>, kind: string, what: keyof Tally): void {
  const tally = table.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  tally[what]++;
  table.set(kind, tally);
}

/** Figures of the reading to figures of the labels, one to one. */
function pairFigures(labelled: LabelledText, reading: ProseReading): Map<number, number> {
  const pairs = new Map<number, number>();
  reading.figures.forEach((figure, index) => {
    const label = labelled.figures.findIndex((one, i) => ![...pairs.values()].includes(i) && sameFigure(one, figure));
    if (label >= 0) pairs.set(index, label);
  });
  return pairs;
}

const COINS = 100;

function sameFigure(label: LabelledFigure, found: ProseFigure): boolean {
  if (label.kind !== found.kind || label.start >= found.end || found.start >= label.end) return false;
  if (found.kind === 'year') return found.period.from === label.low || found.period.to === label.high;
  const coins = found.figure?.quantity === 'oere' ? COINS : 1;
  const value = (found.figure?.value ?? NaN) / coins;
  const middle = (label.low + label.high) / 2;
  return Math.abs(value - middle) <= Math.abs(middle) * 1e-3;
}

function keyOfLabel(relation: LabelledRelation): string {
  return keyOf(relation.kind, Object.entries(relation.members));
}

function keyOfRelation(relation: ProseRelation, pairs: ReadonlyMap<number, number>): string {
  const members = Object.entries(relation.members as Record<string, unknown>).flatMap(
    ([name, value]): [string, number[]][] => {
      if (value === null) return [];
      const figures = (Array.isArray(value) ? value : [value]) as number[];
      return [[name, name === 'table' ? figures : figures.map((figure) => pairs.get(figure) ?? -1)]];
    },
  );
  return keyOf(relation.kind, members);
}

/** Steps and parts in any order are the same relation. */
function keyOf(kind: string, members: readonly (readonly [string, readonly number[]])[]): string {
  return `${kind} ${members
    .map(([name, figures]) => `${name}=${[...figures].sort((a, b) => a - b).join(',')}`)
    .sort()
    .join(' ')}`;
}
