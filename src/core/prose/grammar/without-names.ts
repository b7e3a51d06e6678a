import type { PassedOver, ProseFigure, ProseRelation } from '../prose-figure';
import { figuresOf } from './surest';
import { flatMap } from '../../workbook/flat-map';

export interface Kept {
  readonly figures: readonly ProseFigure[];
  readonly relations: readonly ProseRelation[];
  readonly names: readonly PassedOver[];
}

/** Takes out numbers that stand like a name's ("bay 3") and that no relation makes use of; the relations are renumbered. */
export function withoutNames(
  figures: readonly ProseFigure[],
  relations: readonly ProseRelation[],
  nameLike: readonly number[],
): Kept {
  if (nameLike.length === 0) return { figures, relations, names: [] };
  const used = new Set(flatMap(relations, figuresOf));
  const dropped = new Set(nameLike.filter((index) => !used.has(index)));
  if (dropped.size === 0) return { figures, relations, names: [] };
  const kept = flatMap(figures, (_, index) => (dropped.has(index) ? [] : [index]));
  const place = new Map(kept.map((before, after) => [before, after]));
  return {
    figures: figures.filter((_, index) => !dropped.has(index)),
    relations: relations.map((relation) => renumbered(relation, (index) => place.get(index) ?? index)),
    names: flatMap(figures, ({ start, end }, index): PassedOver[] =>
      dropped.has(index) ? [{ start, end, because: 'id-or-name' }] : [],
    ),
  };
}

function renumbered(relation: ProseRelation, place: (index: number) => number): ProseRelation {
  const move = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(move) : typeof value === 'number' ? place(value) : value;
  const members = Object.fromEntries(
    Object.entries(relation.members).map(([name, value]) => [name, name === 'table' ? value : move(value)]),
  );
  return { ...relation, members } as ProseRelation;
}
