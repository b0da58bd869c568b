import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/tools/check/property-runs.ts'],
    // an assertion that never ran proves nothing
    expect: { requireAssertions: true },
    passWithNoTests: false,
    // a slow machine is not a wrong answer
    testTimeout: 60_000,
  },
});
