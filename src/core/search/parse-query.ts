import { fold, foldCode } from '../text/fold.ts';
import { findOperator, nearestOperator, type Operator, type OperatorName } from './operators.ts';
import { allOf, anyOf, notOf, type Part, type Query, queryOf } from './query.ts';
import type { Hint } from './types.ts';

interface ReadQuery {
  readonly query: Query;
  readonly hints: readonly Hint[];
  /** True where the text ends within a word, an open phrase or a value, so that its last word may be a beginning. */
  readonly unfinished: boolean;
}

/** Reads what was typed. Total: any text is a query, and what it cannot mean otherwise it means as words. */
export function parseQuery(text: string): Query {
  return readQuery(text).query;
}

/** Reads what was typed, with what there is to say about it. */
export function readQuery(text: string): ReadQuery {
  const reader = new Reader(text);
  const query = queryOf(reader.readGroup(0));
  return { query, hints: reader.hints, unfinished: reader.unfinished };
}

/** Deeper brackets than anyone means are read as if they were not there. */
const MAX_DEPTH = 24;

const DOUBLE_MARK = '"'.charCodeAt(0);
const HAS_WORD = /[\p{L}\p{N}]/u;
const OPERATOR = /^(\p{L}+):/u;

/** Straight or curly, low or angled: whatever folds to a straight double mark opens and closes a phrase. */
function isMark(char: string): boolean {
  return foldCode(char.charCodeAt(0)) === DOUBLE_MARK;
}

function isBlank(char: string): boolean {
  return /\s/u.test(char);
}

function isConnective(run: string): run is 'OR' | 'AND' {
  return run === 'OR' || run === 'AND';
}

/** A quotation mark inside a value cannot be written in a query, and tells no two names apart. */
export function readValue(operator: OperatorName, typed: string): string {
  const value = [...typed].map((char) => (isMark(char) ? ' ' : char)).join('');
  const trimmed = value.replaceAll(/\s+/gu, ' ').trim();
  return findOperator(operator)?.read?.(fold(trimmed)) ?? trimmed;
}

class Reader {
  readonly hints: Hint[] = [];
  unfinished = false;
  private at = 0;
  private ignoredBrackets = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The parts up to the closing bracket, or to the end: units that stand side by side, some joined by OR. */
  readGroup(depth: number): Part[] {
    const units: Part[][] = [];
    let joins = false;
    for (;;) {
      this.skipBlanks();
      const char = this.text[this.at];
      if (char === undefined) {
        if (depth > 0) this.hintUnbalanced('A bracket was opened and not closed.', `${this.text})`);
        break;
      }
      if (char === ')') {
        this.at++;
        if (this.ignoredBrackets > 0) this.ignoredBrackets--;
        else if (depth > 0) break;
        else this.hintUnbalanced('A bracket was closed that had not been opened.', this.without(this.at - 1, this.at));
        continue;
      }
      const connective = this.readConnective();
      if (connective !== null) {
        joins = connective === 'OR' && units.length > 0;
        continue;
      }
      const unit = this.readUnit(depth);
      if (unit === null) continue;
      const last = units.at(-1);
      if (joins && last) last.push(unit);
      else units.push([unit]);
      joins = false;
    }
    return units.map(anyOf).filter((part) => part !== null);
  }

  private skipBlanks(): void {
    while (this.at < this.text.length && isBlank(this.text[this.at] as string)) this.at++;
  }

  private readConnective(): 'OR' | 'AND' | null {
    const end = this.endOfRun(this.at);
    const run = this.text.slice(this.at, end);
    if (!isConnective(run)) return null;
    this.at = end;
    return run;
  }

  private readUnit(depth: number): Part | null {
    let negated = false;
    while (this.text[this.at] === '-') {
      negated = !negated;
      this.at++;
    }
    const part = this.readPrimary(depth);
    return part !== null && negated ? notOf(part) : part;
  }

  private readPrimary(depth: number): Part | null {
    const char = this.text[this.at];
    if (char === undefined || char === ')' || isBlank(char)) return null;
    if (char === '(') {
      this.at++;
      if (depth < MAX_DEPTH) return allOf(this.readGroup(depth + 1));
      this.ignoredBrackets++;
      return null;
    }
    if (isMark(char)) {
      const text = this.readMarked();
      return HAS_WORD.test(text) ? { kind: 'phrase', text } : null;
    }
    return this.readRun();
  }

  /** From an opening mark to the next mark of any shape, or to the end. */
  private readMarked(): string {
    const start = this.at + 1;
    let end = start;
    while (end < this.text.length && !isMark(this.text[end] as string)) end++;
    if (end === this.text.length) {
      this.unfinished = true;
      this.hintUnbalanced('A quotation mark was opened and not closed.', `${this.text}"`);
    }
    this.at = end + 1;
    return this.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  }

  /** A run without blanks, brackets or marks: a word, or an operator and its value. */
  private readRun(): Part | null {
    const start = this.at;
    const end = this.endOfRun(start);
    const run = this.text.slice(start, end);
    const name = OPERATOR.exec(run)?.[1];
    const operator = name === undefined ? undefined : findOperator(fold(name));
    if (name !== undefined && operator) return this.readFilter(operator, start + name.length + 1);
    this.at = end;
    if (!HAS_WORD.test(run) || isConnective(run)) return null;
    if (name !== undefined) this.hintUnknown(name, start, end);
    this.unfinished = end === this.text.length;
    return { kind: 'word', text: run };
  }

  private readFilter(operator: Operator, valueStart: number): Part | null {
    this.at = valueStart;
    const first = this.text[valueStart];
    let typed: string;
    if (first !== undefined && isMark(first)) {
      typed = this.readMarked();
    } else {
      this.at = this.endOfRun(valueStart);
      typed = this.text.slice(valueStart, this.at);
      this.unfinished = this.at === this.text.length;
    }
    const value = readValue(operator.name, typed);
    const readable = value !== '' && (operator.read === undefined || operator.read(fold(value)) !== null);
    if (!readable) {
      const gap = value === '' ? /^\s+(?=[^\s()-])/u.exec(this.text.slice(this.at))?.[0].length : undefined;
      this.hints.push({
        kind: 'unknown-value',
        message: `“${operator.name}:” takes ${operator.takes}${gap === undefined ? '' : ', without a space'}.`,
        suggestion: gap === undefined ? null : this.without(this.at, this.at + gap),
      });
    }
    if (value !== '') return { kind: 'filter', operator: operator.name, value };
    return null;
  }

  private endOfRun(start: number): number {
    let end = start;
    while (end < this.text.length) {
      const char = this.text[end] as string;
      if (isBlank(char) || char === '(' || char === ')' || isMark(char)) break;
      end++;
    }
    return end;
  }

  private hintUnknown(name: string, start: number, end: number): void {
    const rest = this.text.slice(start + name.length + 1, end);
    if (rest === '' || rest.startsWith('/')) return; // "remark:" and "https://" are no operators and mean to be none
    const near = nearestOperator(fold(name));
    this.hints.push({
      kind: 'unknown-operator',
      message: `“${name}:” is not an operator; it was searched as text.${near ? ` Did you mean “${near.name}:”?` : ''}`,
      suggestion: near ? this.text.slice(0, start) + near.name + this.text.slice(start + name.length) : null,
    });
  }

  private hintUnbalanced(message: string, suggestion: string): void {
    this.hints.push({ kind: 'unbalanced', message, suggestion });
  }

  private without(start: number, end: number): string {
    return this.text.slice(0, start) + this.text.slice(end);
  }
}
