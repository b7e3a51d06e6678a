import fc from 'fast-check';

/** Amounts as catalogues print them: up to ten digits, up to three decimals. */
export const amount = fc
  .record({ units: fc.integer({ min: -1e10, max: 1e10 }), decimals: fc.integer({ min: 0, max: 3 }) })
  .map(({ units, decimals }) => Number(`${units}e-${decimals}`) + 0);

const rowsOf = (cell: fc.Arbitrary<number>, years: number) =>
  fc.array(fc.array(cell, { minLength: years, maxLength: years }), { minLength: 1, maxLength: 6 });

/** Rows x years, all rows of one length. */
export const amountRows = fc.integer({ min: 1, max: 5 }).chain((years) => rowsOf(amount, years));

/** Two ranges over the same years. */
export const pairOfRows = fc
  .integer({ min: 1, max: 5 })
  .chain((years) => fc.tuple(rowsOf(amount, years), rowsOf(amount, years)));

/** A range, and the same rows in another order. */
export const shuffled = (rows: fc.Arbitrary<number[][]>) =>
  rows.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
  );

/** A recovery plan: targets of one sign, achievements of any, with the sign savings are written in. */
export const recoveryPlan = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(-1 as const, 1 as const))
  .chain(([years, sign]) =>
    fc.record({
      sign: fc.constant(sign),
      targets: fc
        .array(fc.integer({ min: 0, max: 1e7 }), { minLength: years, maxLength: years })
        .filter((targets) => targets.some((target) => target > 0))
        .map((targets) => [targets.map((target) => (target === 0 ? 0 : (sign * target) / 10))]),
      achieved: rowsOf(
        fc.integer({ min: -1e5, max: 1e7 }).map((reached) => (reached === 0 ? 0 : (sign * reached) / 10)),
        years,
      ),
    }),
  );
