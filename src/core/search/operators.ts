/** What a value of an operator is read as; `null` where it is none of that operator's. */
type ReadValue = (folded: string) => string | null;

export interface Operator {
  /** What the reader types before the colon. */
  readonly name: 'speaker' | 'outlet' | 'kind' | 'certainty' | 'before' | 'after' | 'in' | 'is' | 'tag' | 'note';
  /** For the syntax panel: what it asks for, and an example to click. */
  readonly meaning: string;
  readonly example: string;
  /** Absent where any value may be meant, and the corpus decides. */
  readonly read?: ReadValue;
  /** What a value is called on the page and in a query, where that is not the value itself. */
  readonly written?: Readonly<Record<string, string>>;
  /** The values to offer, where they are few, as the page calls them. */
  readonly values?: readonly string[];
  /** For a hint: what the operator takes. */
  readonly takes: string;
}

export type OperatorName = Operator['name'];

/** The words that an operator takes, each with what it means; a beginning that can mean only one of them will do. */
function oneOf(words: Readonly<Record<string, string>>): ReadValue {
  const rows = Object.entries(words);
  return (folded) => {
    const exact = rows.find(([word]) => word === folded);
    if (exact) return exact[1];
    const meant = new Set(rows.filter(([word]) => word.startsWith(folded)).map(([, meaning]) => meaning));
    return folded !== '' && meant.size === 1 ? ([...meant][0] ?? null) : null;
  };
}

/** A year, a month or a day, as far as it is given. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const A_DATE = 'a year, a month or a day, as 2023, 2023-10 or 2023-10-18';

const readDate: ReadValue = (folded) => (DATE.test(folded) ? folded : null);

/** What `is:` can ask for, in the words of a query. */
const STATES = ['starred', 'tagged', 'noted', 'corrected'] as const;
export type State = (typeof STATES)[number];

/** THE list of operators: a new one is a row here and, where it asks something new of a quotation, a case in `filters.ts`. */
export const OPERATORS: readonly Operator[] = [
  { name: 'speaker', meaning: 'whose words they are', example: 'speaker:minister', takes: 'the name of a speaker' },
  {
    name: 'outlet',
    meaning: 'where they were printed',
    example: 'outlet:"Daily News"',
    takes: 'the name of an outlet',
  },
  {
    name: 'kind',
    meaning: 'direct, partial or reported',
    example: 'kind:reported',
    values: ['direct', 'partial', 'reported'],
    takes: 'direct, partial or reported',
    written: { mixed: 'partial', indirect: 'reported' },
    read: oneOf({ direct: 'direct', partial: 'mixed', mixed: 'mixed', reported: 'indirect', indirect: 'indirect' }),
  },
  {
    name: 'certainty',
    meaning: 'how sure the attribution is',
    example: 'certainty:likely',
    values: ['certain', 'likely', 'doubtful', 'not-attributed'],
    takes: 'certain, likely, doubtful or not-attributed',
    read: oneOf({
      certain: 'certain',
      likely: 'likely',
      doubtful: 'doubtful',
      'not-attributed': 'not-attributed',
      unattributed: 'not-attributed',
      none: 'not-attributed',
    }),
  },
  {
    name: 'before',
    meaning: 'printed on or before a year, month or day',
    example: 'before:2023-11',
    takes: A_DATE,
    read: readDate,
  },
  {
    name: 'after',
    meaning: 'printed on or after a year, month or day',
    example: 'after:2023',
    takes: A_DATE,
    read: readDate,
  },
  {
    name: 'in',
    meaning: 'search the paragraphs around, too',
    example: 'in:context',
    values: ['context'],
    takes: '“context”',
    read: oneOf({ context: 'context' }),
  },
  {
    name: 'is',
    meaning: 'what you starred, tagged, noted or corrected',
    example: 'is:starred',
    values: STATES,
    takes: 'starred, tagged, noted or corrected',
    read: oneOf(Object.fromEntries(STATES.map((state) => [state, state]))),
  },
  { name: 'tag', meaning: 'what you gave this tag', example: 'tag:check', takes: 'a tag that you gave' },
  { name: 'note', meaning: 'words of your own notes', example: 'note:"call back"', takes: 'words of a note' },
];

const BY_NAME = new Map<string, Operator>(OPERATORS.map((operator) => [operator.name, operator]));

export function findOperator(name: string): Operator | undefined {
  return BY_NAME.get(name);
}

/** The operator that `name` is probably a slip for: one edit away, or a beginning of two letters or more. */
export function nearestOperator(name: string): Operator | undefined {
  const near = OPERATORS.find((operator) => isOneEditApart(operator.name, name));
  return near ?? OPERATORS.find((operator) => name.length >= 2 && operator.name.startsWith(name));
}

/** True where one letter was added, left out, replaced or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length + restB.length <= 1 || (restA.length === 1 && restB.length === 1)) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
