import { withoutNames } from '../../../src/core/prose/grammar/without-names';
import type { ProseFigure, ProseRelation } from '../../../src/core/prose/prose-figure';

const figures = [0, 1, 2, 3].map((at) => ({ start: at * 10, end: at * 10 + 5 }) as ProseFigure);
const relation = (members: object): ProseRelation =>
  ({ kind: 'sum', members, confidence: 1 }) as unknown as ProseRelation;

describe('numbers that stand like a name’s', () => {
  it('are taken out, and relations follow their figures to the new places', () => {
    const { figures: kept, relations, names } = withoutNames(figures, [relation({ parts: [2, 3], whole: 0 })], [1]);
    expect(kept).toEqual([figures[0], figures[2], figures[3]]);
    expect(relations.map(({ members }) => members)).toEqual([{ parts: [1, 2], whole: 0 }]);
    expect(names).toEqual([{ start: 10, end: 15, because: 'id-or-name' }]);
  });

  it('stay where a relation makes use of them', () => {
    const relations = [relation({ parts: [1, 3], whole: 0 })];
    expect(withoutNames(figures, relations, [1])).toEqual({ figures, relations, names: [] });
  });

  it('are told apart: one stays, the other goes', () => {
    const { figures: kept, relations, names } = withoutNames(figures, [relation({ parts: [1, 3], whole: 2 })], [0, 1]);
    expect(kept).toEqual(figures.slice(1));
    expect(relations.map(({ members }) => members)).toEqual([{ parts: [0, 2], whole: 1 }]);
    expect(names).toEqual([{ start: 0, end: 5, because: 'id-or-name' }]);
  });

  it('leave everything as it is where there are none', () => {
    const relations = [relation({ parts: [1, 3], whole: 0 })];
    const kept = withoutNames(figures, relations, []);
    expect([kept.figures, kept.relations, kept.names]).toEqual([figures, relations, []]);
    expect(kept.figures).toBe(figures);
  });

  it('don’t move the number of a table that a relation names', () => {
    const { relations } = withoutNames(figures, [relation({ table: 3, figures: [3] })], [0]);
    expect(relations.map(({ members }) => members)).toEqual([{ table: 3, figures: [2] }]);
  });
});
