import type { Locator, Page } from '@playwright/test';

/** The library, by the names that readers and machines find its parts by. */
export class LibraryPage {
  readonly field: Locator;
  readonly items: Locator;
  readonly importButton: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('textbox', { name: /paste an article/i });
    this.items = page.getByRole('list', { name: 'In the library' }).locator('> li');
    this.importButton = page.getByRole('button', { name: 'Import', exact: true });
  }

  async open(origin = ''): Promise<void> {
    await this.page.goto(`${origin}/library/`);
    await this.field.waitFor();
  }

  /** Puts `text` into the field as a paste does: at once. */
  async paste(text: string): Promise<void> {
    await this.field.click();
    // as an editor does: in Firefox the driver's own way sets the field by script, which React does not see
    await this.field.evaluate((_, words) => document.execCommand('insertText', false, words), text);
  }

  /** Pastes an article and keeps it. */
  async bring(text: string): Promise<void> {
    await this.paste(text);
    await this.importButton.click();
    await this.said(/kept/i).waitFor();
  }

  async choose(files: readonly { readonly name: string; readonly text: string | Buffer }[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  }

  item(title: string | RegExp): Locator {
    return this.items.filter({ hasText: title });
  }

  said(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }
}

export const BRIDGE = `The bridge at Millbrook

“The bridge will open in the spring,” said Clara Whitlock, the mayor of Millbrook. “We have waited for ten years, and nobody will wait longer.”

The company that builds it has promised to pay for every day after the first of April on which no car can cross.

Two neighbours who came to the meeting on Tuesday said that they did not believe a word of it, and left early.
`;

/** The same article a day later: a word of a quotation is another. */
export const BRIDGE_LATER = BRIDGE.replace('in the spring', 'in the summer');

export const FERRY = `The ferry to Osthaven

“No ferry has run since May,” said Jens Pell, who leads the union. The ministry of transport did not answer a call.
`;

/** An article of its own for each number. */
export function numbered(number: number): string {
  return `Report number ${number}

“Boat ${number} was late again,” said Jens Pell, who leads the union of the ${number} ferrymen of Osthaven.
`;
}
