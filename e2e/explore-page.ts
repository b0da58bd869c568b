import type { Locator, Page } from '@playwright/test';
import { createSearch } from '../src/core/search/search.ts';
import { corpus } from './site.ts';

/** The same search that the page runs, to say what it should find. */
export const search = createSearch(corpus);

/** The first page, by the names that readers and machines find its parts by. */
export class ExplorePage {
  readonly field: Locator;
  readonly items: Locator;
  readonly status: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Search quotations' });
    this.items = page.getByRole('list', { name: 'Quotations' }).locator('> li');
    this.status = page.getByRole('status').filter({ hasText: 'quotations' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? '/' : `/?q=${encodeURIComponent(query)}`);
    await this.field.waitFor();
  }

  /** Types `text` in place of what stands in the field. */
  async ask(text: string): Promise<void> {
    await this.field.press('ControlOrMeta+a');
    await this.field.press('Delete');
    for (const [part] of text.matchAll(/[ -~]+|[^ -~]+/g)) {
      if (part.charCodeAt(0) < 127) await this.field.pressSequentially(part);
      // for want of a key Playwright sets the field by script, and in Firefox React does not see it
      else await this.field.evaluate((_, words) => document.execCommand('insertText', false, words), part);
    }
  }

  box(group: string, name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });
  }

  /** What the address asks for now. */
  query(): string {
    return new URL(this.page.url()).searchParams.get('q') ?? '';
  }
}
