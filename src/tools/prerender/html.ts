import { escapeHtml } from '../../core/text/escape-html.ts';

/** Text that is HTML already. Everything else is escaped where it is put in. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | null | readonly (string | Html)[];

/** A template whose values are escaped unless they are HTML; lists are put together, `null` is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = strings[0] as string;
  for (const [index, value] of values.entries()) text += shown(value) + strings[index + 1];
  return new Html(text);
}

function shown(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  return escapeHtml(String(value));
}

/** A block of data that browsers do not run. `<` is written so that nothing in it can end the element. */
export function dataBlock(data: object): Html {
  return new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
}
