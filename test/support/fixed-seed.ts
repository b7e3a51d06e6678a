import fc from 'fast-check';

/** Every run of the suite draws the same examples; `FAST_CHECK_SEED=n npx jest ...` draws others. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_170) });
