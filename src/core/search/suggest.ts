import Fuse, { type FuseResultMatch } from 'fuse.js';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { findOperator, OPERATORS } from './operators.ts';
import type { Records } from './records.ts';
import type { Suggestion } from './types.ts';

/** As many as a list under a field shows. */
const MOST = 8;

/** Fuse reads every name; more than these would hold up the typing, and those quoted most come first. */
const MOST_NAMES = 2000;

interface Name {
  readonly kind: 'speaker' | 'outlet';
  readonly label: string;
  /** What the query says. */
  readonly value: string;
  readonly count: number;
  /** Label and aliases in compare-form. */
  readonly folded: readonly string[];
}

/** Completes the names of speakers and outlets, by Fuse.js: typing errors and all. */
export class Names {
  private readonly speakers: Fuse<Name>;
  private readonly outlets: Fuse<Name>;

  constructor({ speakers, saidBy, outlets, printedIn }: Records) {
    this.speakers = fuseOf(
      speakers.map(({ id, name, aliases }, place) => ({
        kind: 'speaker',
        label: name,
        value: id,
        count: saidBy.of(place).length,
        folded: [name, ...aliases].map(fold),
      })),
    );
    this.outlets = fuseOf(
      outlets.map((outlet, place) => ({
        kind: 'outlet',
        label: outlet,
        value: outlet,
        count: printedIn.of(place).length,
        folded: [fold(outlet)],
      })),
    );
  }

  /** Ways to go on from `text`: what its last word may name, or the values of its last operator. */
  suggest(text: string, tags: readonly string[] = []): Suggestion[] {
    const { before, operator, typed } = lastUnit(text);
    if (operator === 'speaker' || operator === 'outlet')
      return this.find(operator, typed).map((found) => take(found, before));
    if (operator === 'tag') return values(operator, tags, typed, before).slice(0, MOST);
    if (operator !== null) return values(operator, findOperator(operator)?.values ?? [], typed, before);
    if (fold(typed).trim().length < 2) return [];
    const found = [...this.find('speaker', typed), ...this.find('outlet', typed)].sort((a, b) => a.score - b.score);
    return [...operators(typed, before), ...found.map((each) => take(each, before))].slice(0, MOST);
  }

  /** The name that `value` is probably a slip for. */
  nearest(kind: 'speaker' | 'outlet', value: string): string | null {
    const found = this.find(kind, value)[0];
    return found ? found.name.value : null;
  }

  private find(kind: 'speaker' | 'outlet', typed: string): Found[] {
    const fuse = kind === 'speaker' ? this.speakers : this.outlets;
    return fuse.search(fold(typed).trim(), { limit: MOST }).map(({ item, score = 1, matches = [] }) => ({
      name: item,
      score,
      marks: marksOf(matches),
    }));
  }
}

interface Found {
  readonly name: Name;
  readonly score: number;
  readonly marks: readonly Span[];
}

function fuseOf(names: readonly Name[]): Fuse<Name> {
  const most = names.length > MOST_NAMES ? [...names].sort((a, b) => b.count - a.count).slice(0, MOST_NAMES) : names;
  return new Fuse(most, {
    keys: ['folded'],
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true, // else a family name far to the right would not be found
    threshold: 0.3,
    minMatchCharLength: 1,
  });
}

/** The stretches of the label that matched. Fuse counts both ends in; the fold keeps its offsets those of the label. */
function marksOf(matches: readonly FuseResultMatch[]): Span[] {
  const label = matches.find((match) => match.refIndex === 0);
  return (label?.indices ?? []).map(([start, last]) => ({ start, end: last + 1 }));
}

function take({ name, marks }: Found, before: string): Suggestion {
  const value = /[\s()]/u.test(name.value) ? `"${name.value}"` : name.value;
  return { kind: name.kind, label: name.label, marks, query: `${before}${name.kind}:${value} `, count: name.count };
}

function operators(typed: string, before: string): Suggestion[] {
  const folded = fold(typed);
  return OPERATORS.filter(({ name }) => name.startsWith(folded)).map(({ name }) => ({
    kind: 'operator',
    label: `${name}:`,
    marks: [{ start: 0, end: folded.length }],
    query: `${before}${name}:`,
    count: null,
  }));
}

function values(operator: string, offered: readonly string[], typed: string, before: string): Suggestion[] {
  const folded = fold(typed);
  return offered
    .filter((value) => fold(value).startsWith(folded))
    .map((value) => ({
      kind: 'value',
      label: value,
      marks: folded === '' ? [] : [{ start: 0, end: folded.length }],
      query: `${before}${operator}:${/[\s()]/u.test(value) ? `"${value}"` : value} `,
      count: null,
    }));
}

/** What is being typed at the end of `text`, its operator, and all that stands before it. */
function lastUnit(text: string): { before: string; operator: string | null; typed: string } {
  const unit = /(?:(\p{L}+):)?(?:"([^"]*)|“([^”]*)|([^\s()"“”]*))$/u.exec(text);
  const operator = unit?.[1] === undefined ? undefined : findOperator(fold(unit[1]));
  if (!unit || (unit[1] !== undefined && operator === undefined)) return { before: text, operator: null, typed: '' };
  const isPhrase = operator === undefined && (unit[2] ?? unit[3]) !== undefined;
  if (isPhrase) return { before: text, operator: null, typed: '' };
  const typed = unit[2] ?? unit[3] ?? unit[4] ?? '';
  const dashes = operator === undefined ? (/^-+/.exec(typed)?.[0] ?? '') : '';
  return {
    before: text.slice(0, unit.index) + dashes,
    operator: operator?.name ?? null,
    typed: typed.slice(dashes.length),
  };
}
