import type { BlockKind } from '../article/types.ts';
import { covers, isWithin, type Span } from '../text/span.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker } from './types.ts';

/** Something of the corpus is not as it was built. The message says what, and where. */
export class CorpusDamage extends Error {
  override readonly name = 'CorpusDamage';
}

type Row = Readonly<Record<string, unknown>>;

/** The words of each quotation met so far. */
type Contents = Map<string, readonly Span[]>;

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'turn',
  'byline',
  'dateline',
  'date',
  'outlet',
  'caption',
  'boilerplate',
]);
const SPEAKER_KINDS: ReadonlySet<unknown> = new Set(['person', 'organisation', 'unnamed']);
const QUOTATION_KINDS: ReadonlySet<unknown> = new Set(['direct', 'mixed', 'indirect']);
const MENTION_KINDS: ReadonlySet<unknown> = new Set(['name', 'pronoun', 'description']);
const EVIDENCE_ROLES: ReadonlySet<unknown> = new Set(['mention', 'cue', 'antecedent', 'addressee', 'relay', 'ruling']);
const PROBLEM_KINDS: ReadonlySet<unknown> = new Set(['never-closed', 'mismatched-marks', 'repeated']);

/**
 * Turns what was fetched into a corpus, or throws {@link CorpusDamage}. Every span, speaker and id is looked at first:
 * nothing is shown rather than something wrong.
 */
export function decodeCorpus(json: unknown): Corpus {
  const corpus = row(json, 'the corpus');
  const decoder = new CorpusDecoder(corpus);
  for (const [index, value] of list(corpus.articles, 'articles of the corpus').entries()) decoder.article(value, index);
  decoder.end();
  // every field of it has just been looked at
  return json as Corpus;
}

/** The same for a corpus that is read one article after another. */
export class CorpusDecoder {
  private readonly head: Row;
  private readonly speakers = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly quotations: Contents = new Map();
  private readonly articles: AnnotatedArticle[] = [];

  /** `head` is the corpus, with or without its articles. */
  constructor(head: unknown) {
    this.head = row(head, 'the corpus');
    const { version } = this.head;
    if (version !== 1) fail('the corpus', `is of version ${show(version)}, this program reads version 1`);
    for (const [index, value] of list(this.head.speakers, 'speakers of the corpus').entries()) {
      const where = `speaker ${index + 1}`;
      const speaker = row(value, where);
      this.speakers.add(fresh(speaker.id, this.speakers, where));
      checkSpeaker(speaker, `speaker ${show(speaker.id)}`);
    }
  }

  /** Article `index`, from 0, each once and in any order. */
  article(value: unknown, index: number): AnnotatedArticle {
    const article = row(value, `article ${index + 1}`);
    this.ids.add(fresh(article.id, this.ids, `article ${index + 1}`));
    checkArticle(article, this.speakers, this.quotations);
    const decoded = value as AnnotatedArticle;
    this.articles[index] = decoded;
    return decoded;
  }

  /** The whole corpus, after its last article. */
  end(): Corpus {
    for (const [index, value] of list(this.head.utterances, 'utterances of the corpus').entries()) {
      const where = `utterance ${index + 1}`;
      checkUtterance(row(value, where), where, this.speakers, this.quotations);
    }
    const { version, speakers, utterances } = this.head as unknown as Corpus;
    return { version, articles: this.articles, speakers, utterances };
  }
}

function checkSpeaker(speaker: Row, where: string): void {
  oneOf(speaker.kind, SPEAKER_KINDS, where, 'kind');
  filled(speaker.name, where, 'name');
  for (const alias of list(speaker.aliases, where)) filled(alias, where, 'alias');
  textOrNull(speaker.description, where, 'description');
  if (speaker.place !== null && !(Number.isInteger(speaker.place) && Number(speaker.place) >= 0)) {
    fail(where, `has ${show(speaker.place)} for its place in the list`);
  }
  if (typeof speaker.featured !== 'boolean') fail(where, `has ${show(speaker.featured)} for "featured"`);
  oneOf(speaker.gender, new Set<CorpusSpeaker['gender']>(['male', 'female', null]), where, 'gender');
}

function checkArticle(article: Row, speakers: ReadonlySet<string>, all: Contents): void {
  const where = `article ${show(article.id)}`;
  oneOf(article.origin, new Set<AnnotatedArticle['origin']>(['seed', 'imported']), where, 'origin');
  filled(article.lang, where, 'lang');
  if (typeof article.text !== 'string') fail(where, 'has no text');
  const text = new TextCheck(article.text, speakers);
  checkSource(row(article.source, `source of ${where}`), `source of ${where}`, text);

  let end = 0;
  for (const [index, value] of list(article.blocks, `blocks of ${where}`).entries()) {
    const place = `block ${index + 1} of ${where}`;
    const block = row(value, place);
    oneOf(block.kind, BLOCK_KINDS, place, 'kind');
    const span = text.span(block.span, place, 'span');
    if (span.start < end) fail(place, `begins at ${span.start}, before the block before it ends (${end})`);
    end = span.end;
  }

  for (const [index, value] of list(article.mentions, `mentions of ${where}`).entries()) {
    text.mention(value, `mention ${index + 1} of ${where}`);
  }

  const own = list(article.quotations, `quotations of ${where}`);
  const here = new Set(own.map((value, index) => row(value, `quotation ${index + 1} of ${where}`).id));
  for (const [index, value] of own.entries()) {
    const place = `quotation ${index + 1} of ${where}`;
    const quotation = value as Row;
    const id = fresh(quotation.id, all, place);
    if (quotation.article !== article.id) fail(place, `says that it stands in ${show(quotation.article)}`);
    all.set(id, checkQuotation(quotation, place, text, here));
  }
}

function checkSource(source: Row, where: string, text: TextCheck): void {
  for (const field of ['outlet', 'url', 'title', 'published', 'firstPublished', 'place']) {
    textOrNull(source[field], where, field);
  }
  for (const name of list(source.byline, where)) filled(name, where, 'name in the byline');
  for (const [field, span] of Object.entries(row(source.printed, where))) text.span(span, where, `span of "${field}"`);
}

/** Returns the content spans. */
function checkQuotation(quotation: Row, where: string, text: TextCheck, ids: ReadonlySet<unknown>): Span[] {
  oneOf(quotation.kind, QUOTATION_KINDS, where, 'kind');
  oneOf(quotation.place, new Set(['body', 'headline']), where, 'place');
  const whole = text.span(quotation.span, where, 'span');
  const content = list(quotation.content, where).map((value) => text.span(value, where, 'content span'));
  if (content.length === 0) fail(where, 'has no content span');
  let end = whole.start;
  for (const span of content) {
    if (!covers(whole, span)) fail(where, `content span ${range(span)} is not inside its span ${range(whole)}`);
    if (span.start < end) fail(where, `content span ${range(span)} begins before the one before it ends`);
    end = span.end;
  }

  const speakers = text.speakers(quotation.speakers, where);
  text.speakers(quotation.via, where);
  if (quotation.attribution !== null) {
    const attribution = row(quotation.attribution, `attribution of ${where}`);
    text.mention(attribution.mention, `attribution of ${where}`);
    if (attribution.cue !== null) text.span(attribution.cue, where, 'cue');
    filled(attribution.rule, `attribution of ${where}`, 'rule');
    confidence(attribution.confidence, `attribution of ${where}`);
    text.evidence(attribution.evidence, where);
  } else if (speakers.length > 0) {
    fail(where, 'names a speaker without saying why');
  }
  for (const value of list(quotation.candidates, where)) {
    const candidate = row(value, `candidate of ${where}`);
    text.speakers([candidate.speaker], `candidate of ${where}`);
    confidence(candidate.confidence, `candidate of ${where}`);
    text.evidence(candidate.evidence, where);
  }
  for (const value of list(quotation.problems, where)) {
    const problem = row(value, `problem of ${where}`);
    oneOf(problem.kind, PROBLEM_KINDS, where, 'kind of problem');
    text.span(problem.span, where, 'span of a problem');
    if (problem.repeats !== undefined && !ids.has(problem.repeats)) {
      fail(where, `repeats ${show(problem.repeats)}, which is no quotation of this article`);
    }
  }
  return content;
}

function checkUtterance(utterance: Row, where: string, speakers: ReadonlySet<string>, quotations: Contents): void {
  for (const id of list(utterance.speakers, where)) {
    if (!speakers.has(id as string)) fail(where, `names ${show(id)}, who is not among the speakers`);
  }
  const printings = list(utterance.printings, where);
  for (const value of printings) {
    const printing = row(value, where);
    const contents = quotations.get(printing.quotation as string);
    if (contents === undefined) fail(where, `holds ${show(printing.quotation)}, which is no quotation`);
    const spans = list(printing.spans, where).map((span) => row(span, where) as unknown as Span);
    if (spans.length === 0) fail(where, `has no span in ${show(printing.quotation)}`);
    for (const span of spans) {
      const inside = contents.some((content) => isWithin(span, content.end) && covers(content, span));
      if (!inside) fail(where, `span ${range(span)} is not inside the words of ${show(printing.quotation)}`);
    }
  }
  if (!Number.isInteger(utterance.fullest) || printings[utterance.fullest as number] === undefined) {
    fail(where, `says that printing ${show(utterance.fullest)} of ${printings.length} is the fullest`);
  }
  if (!(typeof utterance.score === 'number' && utterance.score > 0 && utterance.score <= 1)) {
    fail(where, `has ${show(utterance.score)} for its score`);
  }
}

/** Checks what refers to one article's text, or to the speakers of the corpus. */
class TextCheck {
  private readonly text: string;
  private readonly known: ReadonlySet<string>;

  constructor(text: string, known: ReadonlySet<string>) {
    this.text = text;
    this.known = known;
  }

  span(value: unknown, where: string, what: string): Span {
    const span = row(value, `${what} of ${where}`) as unknown as Span;
    if (!isWithin(span, this.text.length)) fail(where, `${what} ${range(span)} is not inside the text`);
    return span;
  }

  speakers(value: unknown, where: string): readonly unknown[] {
    const ids = list(value, where);
    for (const id of ids) {
      if (!this.known.has(id as string)) fail(where, `names ${show(id)}, who is not among the speakers`);
    }
    return ids;
  }

  mention(value: unknown, where: string): void {
    const mention = row(value, where);
    this.span(mention.span, where, 'mention');
    oneOf(mention.kind, MENTION_KINDS, where, 'kind of mention');
    this.speakers(mention.speakers, where);
  }

  evidence(value: unknown, where: string): void {
    for (const item of list(value, `evidence of ${where}`)) {
      const evidence = row(item, `evidence of ${where}`);
      oneOf(evidence.role, EVIDENCE_ROLES, where, 'role of evidence');
      this.span(evidence.span, where, 'evidence');
      this.speakers(evidence.speakers, where);
    }
  }
}

function fail(where: string, what: string): never {
  throw new CorpusDamage(`${where}: ${what}`);
}

function row(value: unknown, where: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail(where, `is ${show(value)}, not an object`);
  return value as Row;
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) fail(where, `has ${show(value)} where a list belongs`);
  // a hole in a list is nothing, and has to be looked at like anything else
  return [...value];
}

function fresh(id: unknown, taken: { has(id: string): boolean }, where: string): string {
  if (typeof id !== 'string' || id === '') fail(where, `has ${show(id)} for an id`);
  if (taken.has(id)) fail(where, `has the id ${show(id)}, which another has already`);
  return id;
}

function filled(value: unknown, where: string, what: string): void {
  if (typeof value !== 'string' || value === '') fail(where, `has ${show(value)} for ${what}`);
}

function textOrNull(value: unknown, where: string, what: string): void {
  if (value !== null) filled(value, where, what);
}

function oneOf(value: unknown, allowed: ReadonlySet<unknown>, where: string, what: string): void {
  if (!allowed.has(value)) fail(where, `has ${show(value)} for ${what}`);
}

function confidence(value: unknown, where: string): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) fail(where, `has ${show(value)} for confidence`);
}

function range(span: Span): string {
  return `${show(span.start)}-${show(span.end)}`;
}

/** A value as a message can show it: short, and never thrown over. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
