import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that a commit has one verdict and a failure can be seen again. To look further:
 * `PROPERTY_SEED=7 PROPERTY_RUNS=20000 npx vitest run src/core`.
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 20_251),
  ...(process.env.PROPERTY_RUNS && { numRuns: Number(process.env.PROPERTY_RUNS) }),
});
