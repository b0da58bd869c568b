import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on `page`, one line for each rule; `rules` names rules or kinds of rule, without it all of them.
 * "Legacy" means no more than that axe runs in the page itself: without frames it finds the same, several times faster.
 */
export async function violationsOn(page: Page, rules: readonly string[] = TAGS): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ resultTypes: ['violations'], runOnly: [...rules] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
