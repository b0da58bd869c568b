import { classify } from '../classify.ts';
import { readDateLine } from '../dates.ts';
import { Facts } from '../facts.ts';
import { outletList } from '../outlets.ts';
import type { Piece } from '../part.ts';
import type { ReadOptions } from '../read-article.ts';
import type { Article } from '../types.ts';
import { type Content, findContent, isBlock, isHidden } from './html-content.ts';
import { outletBehind, readMeta } from './html-meta.ts';
import { type HtmlElement, isUnread, readTree, wordsOf } from './html-tree.ts';

/** Reads a page of HTML: `text` is the article's own content, paragraphs apart by blank lines. Total on any string. */
export function readHtml(html: string, options: ReadOptions): Article {
  const outlets = outletList(options.outlets);
  const facts = new Facts();
  const page = readTree(html);
  const meta = readMeta(page, facts, outlets);
  const content = findContent(page, meta.title);
  const behind = content.headline ? outletBehind(wordsOf(content.headline), meta.pageTitle) : null;
  if (behind !== null) facts.note('outlet', outlets.byName(behind) ?? behind, null, 'title');
  const { text, pieces } = writeText(content);
  const blocks = classify(text, pieces, facts, outlets);
  // the page prints the day, and its <time> says to the minute when on that day
  const { published, printed } = facts.source();
  if (published?.length === 10 && meta.time?.startsWith(`${published}T`)) {
    facts.note('published', meta.time, printed.published ?? null, 'meta');
  }
  // what the page prints over the article is its title; what it tells search engines is only the second choice
  if (meta.title !== null) facts.note('title', meta.title, null, 'domain');
  return {
    id: options.id,
    origin: options.origin,
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(meta.lang ?? '') ? (meta.lang as string) : 'en',
    source: facts.source(),
    text,
    blocks,
  };
}

const HEADING = /^h[2-6]$/u;
/** Parts of the page that hold no words to keep, wherever they stand. */
const CONTROL = new Set('nav form button input textarea label select menu'.split(' '));
/** Inline elements that pages set apart by style alone: "<span>Jane Doe</span><time>3 May</time>". */
const SET_APART = new Set('span a time'.split(' '));

/** The marks of `<q>`, and of one within it. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

/** What an element's words are, by the elements around them. */
type Standing = Pick<Piece, 'markup' | 'kind'>;

/** Writes the words of the article out as text, a blank line between its blocks, and says what each block was. */
function writeText({ root, headline, furniture }: Content): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const written: string[] = [];
  let length = 0;
  let words = '';
  let linked = 0;
  let started = headline === null;

  const flush = ({ markup, kind }: Standing) => {
    const lines = linesOfBlock(words);
    // a line that is a link from end to end leads to another story
    const most = lines.join(' ').length * 0.9;
    const link = linked >= most && markup !== 'title' && lines.join(' ').split(' ').length >= 4;
    words = '';
    linked = 0;
    if (!started) return;
    for (const line of lines) {
      if (pieces.length > 0) {
        written.push('\n\n');
        length += 2;
      }
      written.push(line);
      const span = { start: length, end: length + line.length };
      pieces.push({ span, markup, kind: link ? 'boilerplate' : kind });
      length = span.end;
    }
  };

  let quotes = 0;
  const walk = (element: HtmlElement, outer: Standing, inLink: boolean) => {
    if (isUnread(element) || isHidden(element)) return;
    if (element.name === 'br') {
      words += '\n';
      return;
    }
    if (CONTROL.has(element.name)) return;
    if (element.name === 'q') {
      // the browser prints these marks, and so a reader sees them
      const [open, close] = MARKS[quotes++ % 2] as [string, string];
      const marked = { name: 'span', attributes: {}, children: [open, ...element.children, close] };
      walk(marked, outer, inLink);
      quotes--;
      return;
    }
    const standing = standingOf(element, outer, headline, furniture);
    const apart = isBlock(element) || isPrintedDate(element, words);
    if (element === headline) started = true;
    if (apart) flush(outer);
    const link = inLink || element.name === 'a';
    let before: HtmlElement | string | null = null;
    for (const child of element.children) {
      if (typeof child === 'string') {
        words += child.replace(/\s+/gu, ' ');
        if (link) linked += child.trim().length;
      } else {
        if (before !== null && typeof before === 'object' && SET_APART.has(before.name) && SET_APART.has(child.name)) {
          if (element.name !== 'p') words += ' ';
        }
        walk(child, standing, link);
      }
      before = child;
    }
    if (apart) flush(standing);
  };
  walk(root, { markup: null, kind: null }, false);
  flush({ markup: null, kind: null });
  return { text: written.join(''), pieces };
}

/**
 * The lines of a block that `<br>` divides. Two breaks end a paragraph; so does one after a sentence, or after the few
 * words of a headline, a byline or a date. In the middle of a sentence a break is a space.
 */
function linesOfBlock(words: string): string[] {
  const lines: string[][] = [];
  let apart = true;
  for (const raw of words.split('\n')) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    const open = lines.at(-1);
    if (line === '') {
      apart = true;
    } else if (open === undefined || apart || endsLine(open.at(-1) ?? '', line)) {
      lines.push([line]);
      apart = false;
    } else {
      open.push(line);
    }
  }
  return lines.map((parts) => parts.join(' '));
}

/** True where `before`, up to a break, is a line of its own, and not the first half of a sentence that `next` goes on with. */
function endsLine(before: string, next: string): boolean {
  const end = before.slice(-40);
  if (/[.!?:…]["'”’)]*$|[”"]$/u.test(end)) return true;
  if (
    before.length > 70 ||
    /[,;–—-]$|\b(?:of|the|an?|in|to|and|or|for|at|by|on|with|from|said|that|mrs?|dr)$/iu.test(end)
  )
    return false;
  return /^[\p{Lu}\d"“‘]/u.test(next) && !/[“"][^”"]*$/u.test(end);
}

function standingOf(
  element: HtmlElement,
  outer: Standing,
  headline: HtmlElement | null,
  furniture: ReadonlySet<HtmlElement>,
): Standing {
  const { name } = element;
  if (element === headline) return { markup: 'title', kind: null };
  if (furniture.has(element)) return { markup: null, kind: 'boilerplate' };
  if (outer.kind !== null) return outer;
  if (name === 'figcaption' || name === 'caption') return { markup: null, kind: 'caption' };
  if (isBlock(element) && STANDFIRST_CLASS.test(classOf(element))) return { markup: null, kind: 'standfirst' };
  if (BYLINE_CLASS.test(classOf(element)) && wordsOf(element).length < 120) return { markup: 'byline', kind: null };
  if (HEADING.test(name)) return { markup: 'heading', kind: null };
  if (name === 'li') return { markup: 'item', kind: null };
  if (name === 'blockquote') return { markup: 'quote', kind: null };
  return outer;
}

const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author|authors|author-name|writer|contributor)(?:$|[\s_-])/iu;
const STANDFIRST_CLASS =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|summary|lede|excerpt|strapline|synopsis|intro)(?:$|[\s_-])/iu;

function classOf({ attributes }: HtmlElement): string {
  return `${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${attributes.rel ?? ''}`;
}

/** `<time>` that prints a date for itself, and not within a sentence. */
function isPrintedDate(element: HtmlElement, before: string): boolean {
  if (element.name !== 'time' || readDateLine(wordsOf(element)) === null) return false;
  if (
    /\b(?:published|posted|updated|on|since|until|till|by|from|before|after|of|in|and|to|at|the|,)\s*:?\s*$/iu.test(
      before,
    )
  )
    return false;
  return before.trim().split(/\s+/u).length <= 14;
}
