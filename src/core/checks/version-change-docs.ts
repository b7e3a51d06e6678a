import type { CheckDocs, CheckExample } from './define-check';
import type { VersionChangeCode } from './version-types';

/** Two tiny workbooks and the changes between them, in order. */
export interface VersionExample {
  readonly name: string;
  readonly before: CheckExample['sheets'];
  readonly after: CheckExample['sheets'];
  readonly yields: readonly VersionChangeCode[];
}

const BEFORE: CheckExample['sheets'] = {
  Oversigt: [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', -600, -600],
    ['A02', 'Fælles indkøb', -300, -400],
    [null, 'I alt', -900, -1000],
  ],
};

/** The comparison of two workbooks, which is run by itself: what it is, and what the tests hold it to. */
export const VERSION_CHANGE: {
  readonly id: 'version-change';
  readonly severity: 'info';
  readonly docs: Omit<CheckDocs, 'examples'> & { readonly examples: readonly VersionExample[] };
} = {
  id: 'version-change',
  severity: 'info',
  docs: {
    what: 'An amount, a row, a title or a total is another than in an earlier workbook.',
    why: 'Between the hearing and the decision a catalogue changes in places that nobody announces.',
    whenNotToUse:
      'It runs by itself, on two workbooks: `katalogtjek compare OLD NEW`. Renumbered proposals and lines are recognised by title and amounts. Amounts in two price levels are said to be so and not compared; in two units only what rounding cannot explain is a change.',
    examples: [
      {
        name: 'an amount and the total that follows it',
        before: BEFORE,
        after: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -700, -600],
            ['A02', 'Fælles indkøb', -300, -400],
            [null, 'I alt', -1000, -1000],
          ],
        },
        yields: ['amounts-changed', 'total-changed'],
      },
      {
        name: 'a proposal under a new number',
        before: BEFORE,
        after: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
            ['B07', 'Fælles indkøb', -300, -400],
            [null, 'I alt', -900, -1000],
          ],
        },
        yields: ['proposal-renumbered'],
      },
      {
        name: 'a measure that a remainder took the place of',
        before: {
          Plan: [
            ['Handleplan (mio. kr.)', 2025, 2026],
            ['1. Nye kontrakter', 1, 1.5],
            ['2. Fælles indkøb', 0.75, 0.75],
            ['I alt', 1.75, 2.25],
          ],
        },
        after: {
          Plan: [
            ['Handleplan (mio. kr.)', 2025, 2026],
            ['1. Nye kontrakter', 1, 1.5],
            ['2. Øvrige tiltag, ikke definerede', 0.75, 0.75],
            ['I alt', 1.75, 2.25],
          ],
        },
        yields: ['row-replaced'],
      },
      { name: 'the same workbook', before: BEFORE, after: BEFORE, yields: [] },
    ],
  },
};
