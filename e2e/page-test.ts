import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/**
 * Every spec imports `test` from here: whatever else it looks at, a page may not write an error to the console, throw,
 * or ask another origin for anything.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const complaints = watch(context);
      await use(undefined);
      expect(complaints, 'errors in the console, and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Starts to collect what no page may do. */
export function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const pages = new Set<string>();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) pages.add(request.url());
    const { hostname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') complaints.push(`a request to ${request.url()}`);
  });
  context.on('console', (message) => {
    // a browser also complains that a page it shows came with status 404, which is what an unknown address should do
    const ofAPage = /status of 404/.test(message.text()) && pages.has(message.location().url);
    if (message.type() === 'error' && !ofAPage) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack ?? error.error().message}`));
  return complaints;
}

/** Has `page` add up, from now on, how far things shift as it loads. Chromium alone measures it. */
export async function measureShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shiftSoFar: () => sum });
  });
  return () => page.evaluate(() => (window as unknown as { shiftSoFar(): number }).shiftSoFar());
}
