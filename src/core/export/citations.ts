import { monthName, type PrintedDate, readDate } from './dates.ts';
import { type CitedRecord, isQuotation, namesOf } from './record.ts';
import { sourceUrl } from './reference.ts';

/** A stretch of a citation; the page sets it in italics where the style wants them. */
export type Run = string | { readonly italic: string };

export interface Citation {
  /** The entry in the list of references: the article, for that is what was read. */
  readonly reference: readonly Run[];
  /** What stands in one's own text: with words whose they are, "as quoted in" that article; else the article alone. */
  readonly inText: readonly Run[];
}

export interface CitationStyle {
  readonly name: string;
  readonly label: string;
  /** `accessed` is the day on which the reader opened the page ("2026-11-22"), for the styles that ask for it. */
  cite(record: CitedRecord, accessed: string): Citation;
}

/** The text of a citation without its italics. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/*
 * In all four the names of authors are given as printed: which part of a name is the family name, the article does not say.
 * Where it does not give a date or an author either, each style's own rule for that is followed.
 */

/** American Psychological Association, 7th edition: the secondary source goes into the list, "as cited in" into the text. */
const apa: CitationStyle = {
  name: 'apa',
  label: 'APA',
  cite: (record) => {
    const { byline, title, outlet } = record.article;
    const date = readDate(record.article.published);
    const when =
      date === null
        ? 'n.d.'
        : [date.year, [monthName(date), date.day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
    const name = title ?? '[Untitled article]';
    const first = byline.length === 0 ? ended(name) : ended(listed(byline, '&'));
    const work = byline.length === 0 ? [] : [' ', ended(name)];
    const container: Run[] = outlet === null ? [] : [' ', { italic: outlet }, '.'];
    const address = sourceUrl(record);
    return {
      reference: [
        first,
        ` (${when}).`,
        ...work,
        ...container,
        isHere(record) ? ' On Record.' : '',
        address === null ? '' : ` ${address}`,
      ],
      inText: [`(${lead(record, 'as cited in')}${cited(record, '&', quotedTitle(title))}, ${date?.year ?? 'n.d.'})`],
    };
  },
};

/** Modern Language Association, 9th edition: no date means none is given, and the day of access stands in. */
const mla: CitationStyle = {
  name: 'mla',
  label: 'MLA',
  cite: (record, accessed) => {
    const { byline, title, outlet } = record.article;
    const date = readDate(record.article.published);
    const author = byline.length === 0 ? '' : `${ended(listed(byline, 'and'))} `;
    const rest: Run[][] = [];
    if (outlet !== null) rest.push([{ italic: outlet }]);
    if (date !== null) rest.push([dayMonthYear(date, MLA_MONTHS)]);
    if (isHere(record)) rest.push([{ italic: 'On Record' }]);
    const address = sourceUrl(record);
    if (address !== null) rest.push([address]);
    const seen = readDate(accessed);
    const access = date === null && seen !== null ? ` Accessed ${dayMonthYear(seen, MLA_MONTHS)}.` : '';
    const name = title === null ? 'Untitled article.' : `“${ended(title)}”`;
    return {
      reference: [
        `${author}${name}`,
        ...rest.flatMap((part, index) => [index === 0 ? ' ' : ', ', ...part]),
        `${rest.length === 0 ? '' : '.'}${access}`,
      ],
      inText: [`(${lead(record, 'qtd. in')}${cited(record, 'and', quotedTitle(title))})`],
    };
  },
};

/** Chicago Manual of Style, notes and bibliography: the note names the speaker, the bibliography the article. */
const chicago: CitationStyle = {
  name: 'chicago',
  label: 'Chicago',
  cite: (record) => {
    const { byline, title, outlet } = record.article;
    const date = readDate(record.article.published);
    const when = date === null ? 'n.d.' : monthDayYear(date);
    const container: Run[] = outlet === null ? [] : [{ italic: outlet }];
    const host: Run[] = isHere(record) ? [{ italic: 'On Record' }] : [];
    const address = sourceUrl(record);
    const name = title === null ? 'Untitled article' : title;
    const entry = title === null ? ended(name) : `“${ended(name)}”`;
    const noted = title === null ? name : `“${name}${/[?!]$/.test(name) ? '' : ','}”`;
    const comma = title === null || /[?!]$/.test(name) ? ', ' : ' ';
    const author = byline.length === 0 ? null : listed(byline, 'and');
    // without an author a newspaper's article stands under the newspaper
    const head: Run[] =
      author !== null
        ? [`${ended(author)} `, `${entry} `]
        : outlet === null
          ? [`${entry} `]
          : [{ italic: outlet }, `. ${entry} `];
    const middle: Run[] =
      author !== null && outlet !== null ? [...container, `, ${ended(when)}`] : [ended(capitalised(when))];
    return {
      reference: [
        ...head,
        ...middle,
        ...(host.length > 0 ? [' ', ...host, '.'] : []),
        address === null ? '' : ` ${address}.`,
      ],
      inText: [
        `${lead(record, 'quoted in')}${author === null ? '' : `${author}, `}${noted}${comma}`,
        ...container,
        `${outlet === null ? '' : ', '}${address === null ? ended(when) : `${when}, `}`,
        ...(host.length > 0 ? [...host, ', '] : []),
        address === null ? '' : `${address}.`,
      ],
    };
  },
};

/** Harvard as in "Cite Them Right": the day of access is always given. */
const harvard: CitationStyle = {
  name: 'harvard',
  label: 'Harvard',
  cite: (record, accessed) => {
    const { byline, title, outlet } = record.article;
    const date = readDate(record.article.published);
    const year = date === null ? 'n.d.' : String(date.year);
    const name = title === null ? 'Untitled article' : `‘${title}’`;
    const container: Run[] = outlet === null ? [] : [{ italic: outlet }];
    const day = date === null ? '' : [date.day, monthName(date)].filter(Boolean).join(' ');
    const author = byline.length === 0 ? null : listed(byline, 'and');
    const head: Run[] =
      author !== null
        ? [`${author} (${year}) ${name}`, ...(outlet === null ? [] : [', ', ...container])]
        : outlet !== null
          ? [...container, ` (${year}) ${name}`]
          : [`${name} (${year})`];
    const seen = readDate(accessed);
    const access =
      seen === null ? '' : ` (Accessed: ${[seen.day, monthName(seen), seen.year].filter(Boolean).join(' ')})`;
    const host: Run[] = isHere(record) ? [' ', { italic: 'On Record' }, '.'] : [];
    const address = sourceUrl(record);
    const available = address === null ? '' : ` Available at: ${address}${access}.`;
    return {
      reference: [...head, day === '' ? '.' : `, ${day}.`, ...host, available],
      inText: [
        `(${lead(record, 'quoted in')}`,
        ...(author === null && outlet !== null ? container : [author ?? name]),
        `, ${year})`,
      ],
    };
  },
};

/** Every style that is set as text. */
export const CITATION_STYLES: readonly CitationStyle[] = [apa, mla, chicago, harvard];

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function dayMonthYear({ day, month, year }: PrintedDate, months: readonly string[]): string {
  return [day, month === null ? null : months[month - 1], year].filter((part) => part !== null).join(' ');
}

function monthDayYear(date: PrintedDate): string {
  const start = [monthName(date), date.day].filter((part) => part !== null).join(' ');
  return start === '' ? String(date.year) : date.day === null ? `${start} ${date.year}` : `${start}, ${date.year}`;
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  const comma = names.length > 2 || and === '&' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

/** The speaker, and the style's words for "as quoted in"; without a speaker only these; of the article alone nothing. */
function lead(record: CitedRecord, words: string): string {
  if (!isQuotation(record)) return '';
  const speaker = namesOf(record.speakers);
  return speaker === null ? `${words} ` : `${speaker}, ${words} `;
}

/** Read at an address of this site, for want of the outlet's own. */
function isHere(record: CitedRecord): boolean {
  return record.article.url === null && sourceUrl(record) !== null;
}

function cited({ article }: CitedRecord, and: string, title: string): string {
  return article.byline.length > 0 ? listed(article.byline, and) : title;
}

function quotedTitle(title: string | null): string {
  return title === null ? '[Untitled article]' : `“${title}”`;
}

/** With a full stop, unless it ends in a mark of its own. */
function ended(text: string): string {
  return /[.?!]["”’']?$/.test(text) ? text : `${text}.`;
}

function capitalised(text: string): string {
  return text === 'n.d.' ? 'N.d.' : text;
}
