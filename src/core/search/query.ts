import { findOperator, type OperatorName } from './operators.ts';

export interface WordPart {
  readonly kind: 'word';
  /** As typed; it may hold several words that stand together ("well-being"). */
  readonly text: string;
}

export interface PhrasePart {
  readonly kind: 'phrase';
  /** What stands between the marks. */
  readonly text: string;
}

export interface FilterPart {
  readonly kind: 'filter';
  readonly operator: OperatorName;
  /** As the operator reads it ("mixed" for `kind:partial`), or as typed where it cannot. */
  readonly value: string;
}

interface NotPart {
  readonly kind: 'not';
  readonly part: Exclude<Part, NotPart>;
}

/** All of them: two or more, none of which is an `all` itself. */
interface AllPart {
  readonly kind: 'all';
  readonly parts: readonly Part[];
}

/** One of them: two or more, none of which is an `any` itself. */
interface AnyPart {
  readonly kind: 'any';
  readonly parts: readonly Part[];
}

export type Part = WordPart | PhrasePart | FilterPart | NotPart | AllPart | AnyPart;

/** What a reader asks for: every one of these parts, none of which is an `all`. */
export interface Query {
  readonly parts: readonly Part[];
}

/** The query that asks for all of `parts`. */
export function queryOf(parts: readonly Part[]): Query {
  return { parts: parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part])) };
}

/** One part that asks for all of `parts`, or `null` where there is none. */
export function allOf(parts: readonly Part[]): Part | null {
  const { parts: flat } = queryOf(parts);
  return flat.length > 1 ? { kind: 'all', parts: flat } : (flat[0] ?? null);
}

/** One part that asks for one of `parts`, or `null` where there is none. */
export function anyOf(parts: readonly Part[]): Part | null {
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'any', parts: flat } : (flat[0] ?? null);
}

export function notOf(part: Part): Part {
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

/** The filters in `parts`, negated or not. */
export function filtersIn(parts: readonly Part[]): FilterPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'filter') return [part];
    if (part.kind === 'not') return filtersIn([part.part]);
    return part.kind === 'all' || part.kind === 'any' ? filtersIn(part.parts) : [];
  });
}

/** The text that {@link parseQuery} reads as `query`. */
export function formatQuery(query: Query): string {
  const [first, ...others] = query.parts;
  if (first?.kind === 'any' && others.length === 0) return formatAlternatives(first);
  return query.parts.map(formatPart).join(' ');
}

/** One part as it stands among others. */
export function formatPart(part: Part): string {
  switch (part.kind) {
    case 'word':
      return part.text;
    case 'phrase':
      return `"${part.text}"`;
    case 'filter':
      return `${part.operator}:${formatValue(part)}`;
    case 'not':
      return `-${formatPart(part.part)}`;
    case 'all':
      return `(${part.parts.map(formatPart).join(' ')})`;
    case 'any':
      return `(${formatAlternatives(part)})`;
  }
}

function formatAlternatives(part: AnyPart): string {
  return part.parts.map(formatPart).join(' OR ');
}

function formatValue({ operator, value }: FilterPart): string {
  const written = findOperator(operator)?.written?.[value] ?? value;
  return /[\s()]/u.test(written) ? `"${written}"` : written;
}
