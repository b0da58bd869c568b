import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/**
 * Every spec imports `test` from here: whatever else it looks at, a page may not write an error to the console, throw,
 * or ask another origin for anything.
 */
export const test = base.extend<{ tolerated: RegExp; watched: undefined }>({
  /** What a spec provokes on purpose. */
  tolerated: [/^$/, { option: true }],
  watched: [
    async ({ context, tolerated }, use) => {
      const complaints = watch(context);
      await use(undefined);
      const serious = complaints.filter((complaint) => !tolerated.test(complaint));
      expect(serious, 'errors in the console, and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Starts to collect what no page may do. */
function watch(context: BrowserContext): string[] {
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

interface Shift {
  readonly sum: number;
  /** What moved, and by how much: for whoever has to find out why. */
  readonly moved: readonly string[];
}

/** Has `page` add up, from now on, how far things shift as it loads. Chromium alone measures it. */
export async function measureShift(page: Page): Promise<() => Promise<Shift>> {
  await page.addInitScript(() => {
    type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly Source[] };
    const shift = { sum: 0, moved: [] as string[] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        shift.sum += value;
        for (const { node, previousRect, currentRect } of sources) {
          const name = node instanceof Element ? `<${node.localName} class="${node.className}">` : node?.nodeName;
          shift.moved.push(`${value.toFixed(4)} ${name} ${previousRect.y} -> ${currentRect.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shiftSoFar: () => shift });
  });
  return () => page.evaluate(() => (window as unknown as { shiftSoFar(): Shift }).shiftSoFar());
}

/** Holds back every script of the page until the function that it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}
