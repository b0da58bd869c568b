import { expect, test } from 'vitest';
import { playwrightOutcome, total, vitestOutcome } from './outcome.ts';

const vitest = { success: true, numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 0 };

test('a test run counts its tests', () => {
  expect(vitestOutcome(vitest, 0)).toEqual({ passed: 12, failed: 0 });
  expect(vitestOutcome({ ...vitest, success: false, numFailedTests: 3 }, 1)).toEqual({ passed: 12, failed: 3 });
  expect(playwrightOutcome({ stats, errors: [] }, 0)).toEqual({ passed: 7, failed: 0 });
  expect(playwrightOutcome({ stats: { ...stats, unexpected: 2 }, errors: [] }, 1)).toEqual({ passed: 7, failed: 2 });
});

test('a run that failed without a failed test is a failure all the same', () => {
  expect(vitestOutcome({ ...vitest, success: false }, 1).failed).toBe(1);
  expect(vitestOutcome(vitest, 1).failed).toBe(1);
  expect(playwrightOutcome({ stats, errors: [] }, 1).failed).toBe(1);
  expect(playwrightOutcome({ stats, errors: [{}, {}] }, 1).failed).toBe(2);
});

test('what was skipped or tried twice is said', () => {
  expect(vitestOutcome({ ...vitest, numPendingTests: 1, numTodoTests: 1 }, 0).note).toBe('2 skipped');
  expect(playwrightOutcome({ stats: { ...stats, flaky: 1, skipped: 2 }, errors: [] }, 0)).toEqual({
    passed: 8,
    failed: 0,
    note: '1 passed only when tried again, 2 skipped',
  });
});

test('the total is the sum', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 5, failed: 2, note: 'x' },
    ]),
  ).toEqual({ passed: 6, failed: 2 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});
