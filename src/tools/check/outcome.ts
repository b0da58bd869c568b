/** What a step counts for in the closing line: a whole test run its tests, any other step one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Said beside the step's name where it is worth saying: what was skipped, and why. */
  readonly note?: string;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Reads vitest's JSON report. A run that failed without a failed test (a file that does not load) is one failure. */
export function vitestOutcome(report: VitestReport, exit: number): Outcome {
  const failed = Math.max(report.numFailedTests, report.success && exit === 0 ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed, ...(skipped > 0 && { note: `${skipped} skipped` }) };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Reads Playwright's JSON report. Errors outside of any test (no server, no browser) are failures too. */
export function playwrightOutcome({ stats, errors }: PlaywrightReport, exit: number): Outcome {
  const failed = Math.max(stats.unexpected + errors.length, exit === 0 ? 0 : 1);
  const notes = [
    ...(stats.flaky > 0 ? [`${stats.flaky} passed only when tried again`] : []),
    ...(stats.skipped > 0 ? [`${stats.skipped} skipped`] : []),
  ];
  return { passed: stats.expected + stats.flaky, failed, ...(notes.length > 0 && { note: notes.join(', ') }) };
}

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}
