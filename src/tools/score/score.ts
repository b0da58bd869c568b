/**
 * How right the reader is, by the definitions that the public benchmark uses: spans are cut at paragraph breaks, trimmed of marks
 * and punctuation at their edges, and matched one to one at a character overlap (IoU) of 0.8; a speaker is right where
 * the mention overlaps the annotated one or the names agree; end to end is both.
 */

export type Pair = readonly [number, number];

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'unknown';
  readonly speaker: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly spans?: readonly Pair[];
  } | null;
  readonly speakerName?: string | null;
  /** A name that an automatic parser gave. */
  readonly speakerNameSilver?: string | null;
  readonly cue?: { readonly text: string } | null;
  readonly quoted?: readonly Pair[];
  readonly core?: boolean;
  readonly speakerAnnotated?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Stretches that count neither way. */
  readonly ignore?: readonly Pair[];
}

export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly speaker: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  } | null;
  readonly speakerName: string | null;
  readonly rule: string;
  readonly confidence: number;
  /** What the confidence was made from. */
  readonly features: readonly string[];
}

/** `direct` and `quoted` count what stands between marks; `reported` and `everything` whole reported clauses. */
export type Track = 'direct' | 'quoted' | 'reported' | 'everything';
export const TRACKS: readonly Track[] = ['direct', 'quoted', 'reported', 'everything'];

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What became of one prediction, or (prediction null) of an annotated span that nothing was found for. */
export interface Outcome {
  readonly article: GoldArticle;
  readonly prediction: Prediction | null;
  readonly span: Pair;
  readonly gold: GoldQuote | null;
  readonly result: 'right' | 'wrong speaker' | 'not annotated' | 'missed';
}

export interface Scores {
  readonly gold: number;
  readonly predicted: number;
  readonly spans: Rates;
  readonly speaker: number;
  readonly endToEnd: Rates;
  /** Of annotated names behind the speakers of matched spans: how many, and how many the reader gives. */
  readonly resolved: { readonly n: number; readonly right: number };
  /** Of the right speakers: how many mentions overlap the annotated one by half or more of the shorter, and of the annotated one. */
  readonly mentions: {
    readonly n: number;
    readonly half: number;
    readonly halfOfGold: number;
  };
  readonly outcomes: readonly Outcome[];
}

const ALNUM = /[\p{L}\p{N}]/u;
const EDGE = /[\s"“”„'‘’«»`.,;:!?…()[\]{}\-–—―]/;

/** Where the benchmark itself sees quotation marks: only to tell quoted from unquoted predictions. */
function quoteSegments(text: string): Pair[] {
  const segments: Pair[] = [];
  let position = 0;
  let carry = false;
  for (const line of text.split('\n')) {
    if (!line.trim()) {
      position += line.length + 1;
      continue;
    }
    let start: number | null = null;
    if (carry) {
      const mark = /[“”"„]/.exec(line);
      const isClose =
        mark !== null &&
        (mark[0] === '”' ||
          (mark[0] === '"' &&
            mark.index > 0 &&
            !/\s/.test(line[mark.index - 1] ?? '') &&
            (mark.index + 1 === line.length || !ALNUM.test(line[mark.index + 1] ?? ''))));
      if (isClose) start = 0;
    }
    for (let index = 0; index < line.length; index++) {
      const unit = line[index];
      if (unit === '“' || unit === '„') {
        if (start === null) start = index;
      } else if (unit === '”') {
        if (start !== null) {
          segments.push([position + start, position + index + 1]);
          start = null;
        }
      } else if (unit === '"') {
        if (start === null) start = index;
        else {
          segments.push([position + start, position + index + 1]);
          start = null;
        }
      }
    }
    carry = start !== null;
    if (start !== null) {
      const end = line.trimEnd().length;
      if (end > start + 1) segments.push([position + start, position + end]);
    }
    position += line.length + 1;
  }
  return segments;
}

function trim(text: string, start: number, end: number): Pair {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

/** Cuts at paragraph breaks, and where one quotation closes and the next opens with nothing in between. */
function split(text: string, start: number, end: number): Pair[] {
  const out: Pair[] = [];
  let from = start;
  const breaks = /\n+|(?<=[”"][ \u00a0]*)(?=[ \u00a0]+[“"])/g;
  const inside = text.slice(start, end);
  for (let match = breaks.exec(inside); match !== null; match = breaks.exec(inside)) {
    out.push([from, start + match.index]);
    from = start + match.index + match[0].length;
    if (match[0] === '') breaks.lastIndex++;
  }
  out.push([from, end]);
  return out.map(([a, b]) => trim(text, a, b)).filter(([a, b]) => b > a);
}

const shared = (a: Pair, b: Pair): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const overlap = (a: Pair, b: Pair): number => {
  const both = shared(a, b);
  return both / (a[1] - a[0] + (b[1] - b[0]) - both);
};

const HONORIFICS = new Set(
  'mr mrs ms miss dr prof professor sir lord lady sen senator rep representative gov governor president vice former secretary judge justice gen general col capt captain sgt lt rev reverend pope king queen prince princess mayor minister prime chancellor st'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md esq'.split(' '));

function nameTokens(name: string): string[] {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}'’\- ]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  while (tokens.length > 1 && SUFFIXES.has(tokens.at(-1) ?? '')) tokens.pop();
  while (tokens.length > 1 && (HONORIFICS.has(tokens[0] ?? '') || tokens[0] === 'the')) tokens.shift();
  return tokens;
}

/** True where two names are of one person or body, as far as names can tell. */
export function sameName(a: string, b: string): boolean {
  const x = nameTokens(a);
  const y = nameTokens(b);
  if (x.length === 0 || y.length === 0) return false;
  if (x.join(' ') === y.join(' ')) return true;
  if (x.at(-1) === y.at(-1)) {
    if (x.length > 1 && y.length > 1) {
      const f = x[0] ?? '';
      const g = y[0] ?? '';
      return f === g || f.startsWith(g) || g.startsWith(f) || (f[0] === g[0] && (f.length < 3 || g.length < 3));
    }
    return true;
  }
  const left = new Set(x);
  const right = new Set(y);
  let both = 0;
  for (const token of left) if (right.has(token)) both++;
  return both >= 2 && both / Math.min(left.size, right.size) >= 0.99;
}

const PRONOUN = /^(he|she|they|it|we|i|you|who|that|him|her|them|one)$/i;

function namesOf(prediction: Prediction): string[] {
  const written = prediction.speaker?.text;
  return [prediction.speakerName, written && !PRONOUN.test(written.trim()) ? written : null].filter(
    (name) => name !== null && name !== undefined && name !== '',
  ) as string[];
}

function speakerIsRight(gold: GoldQuote, prediction: Prediction): boolean {
  const annotated = gold.speaker;
  const given =
    prediction.speaker !== null && prediction.speaker.end > prediction.speaker.start ? prediction.speaker : null;
  if (annotated === null && !gold.speakerName) return given === null && !prediction.speakerName;
  if (given === null && !prediction.speakerName) return false;
  if (annotated !== null && given !== null) {
    for (const span of annotated.spans ?? [[annotated.start, annotated.end] as Pair]) {
      if (shared(span, [given.start, given.end]) > 0) return true;
    }
  }
  const names = namesOf(prediction);
  if (gold.speakerName && names.some((name) => sameName(name, gold.speakerName ?? ''))) return true;
  if (annotated !== null && !PRONOUN.test(annotated.text) && names.some((name) => sameName(name, annotated.text)))
    return true;
  return (
    annotated !== null &&
    PRONOUN.test(annotated.text) &&
    !gold.speakerName &&
    Boolean(gold.speakerNameSilver) &&
    names.some((name) => sameName(name, gold.speakerNameSilver ?? ''))
  );
}

function nameToResolve(gold: GoldQuote): string | null {
  if (gold.speaker === null) return null;
  return PRONOUN.test(gold.speaker.text) || !gold.speakerName
    ? (gold.speakerNameSilver ?? gold.speakerName ?? null)
    : null;
}

interface GoldUnit {
  readonly quote: GoldQuote;
  readonly span: Pair;
}
interface Unit {
  readonly prediction: Prediction;
  readonly span: Pair;
}

function goldUnits(article: GoldArticle, track: Track): { units: GoldUnit[]; care: Pair[] } {
  const units: GoldUnit[] = [];
  const care: Pair[] = [...(article.ignore ?? [])];
  for (const quote of article.quotes) {
    const isDirect = quote.kind === 'direct' || quote.kind === 'unknown';
    const whole: Pair = [quote.start, quote.end];
    let spans: readonly Pair[] = [];
    if (track === 'direct') {
      if (isDirect) spans = [whole];
      else care.push(whole);
    } else if (track === 'quoted') {
      if (isDirect) spans = [whole];
      else if (quote.kind === 'mixed') spans = quote.quoted ?? [];
    } else if (track === 'reported') {
      if (quote.core !== false) spans = [whole];
      else care.push(whole);
    } else spans = [whole];
    for (const [start, end] of spans) for (const span of split(article.text, start, end)) units.push({ quote, span });
  }
  return { units, care };
}

function predictionUnits(
  article: GoldArticle,
  predictions: readonly Prediction[],
  track: Track,
  segments: readonly Pair[],
  mask: Uint8Array,
): Unit[] {
  const out: Unit[] = [];
  for (const prediction of predictions) {
    if (!(prediction.end > prediction.start)) continue;
    let spans: Pair[] = [[prediction.start, prediction.end]];
    if (track === 'direct' || track === 'quoted') {
      let letters = 0;
      let quoted = 0;
      for (let index = prediction.start; index < prediction.end; index++) {
        if (ALNUM.test(article.text[index] ?? '')) {
          letters++;
          quoted += mask[index] ?? 0;
        }
      }
      const share = letters > 0 ? quoted / letters : 0;
      if (share < (track === 'quoted' ? 0.97 : 0.8)) {
        if (track === 'direct') continue;
        spans = segments
          .filter(([start, end]) => start < prediction.end && end > prediction.start)
          .map(([start, end]) => [Math.max(start, prediction.start), Math.min(end, prediction.end)]);
      }
    }
    for (const [start, end] of spans) {
      for (const span of split(article.text, start, end)) {
        if (ALNUM.test(article.text.slice(...span))) out.push({ prediction, span });
      }
    }
  }
  const seen = new Set<string>();
  return out.filter((unit) => {
    const key = unit.span.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One to one, best overlap first. */
function match(
  units: readonly GoldUnit[],
  predictions: readonly Unit[],
): { ofGold: Map<number, number>; ofPrediction: Map<number, number> } {
  const candidates: [number, number, number][] = [];
  units.forEach((unit, gold) => {
    predictions.forEach((other, prediction) => {
      if (other.span[0] >= unit.span[1] || other.span[1] <= unit.span[0]) return;
      const value = overlap(unit.span, other.span);
      if (value >= 0.8) candidates.push([value, gold, prediction]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const ofGold = new Map<number, number>();
  const ofPrediction = new Map<number, number>();
  for (const [, gold, prediction] of candidates) {
    if (ofGold.has(gold) || ofPrediction.has(prediction)) continue;
    ofGold.set(gold, prediction);
    ofPrediction.set(prediction, gold);
  }
  return { ofGold, ofPrediction };
}

export function rates(right: number, predicted: number, gold: number): Rates {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

/** Scores the predictions of every article (by id) on one track. */
export function score(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
  track: Track,
): Scores {
  let annotated = 0;
  let predicted = 0;
  let matched = 0;
  let speakersAsked = 0;
  let speakersRight = 0;
  let goldWithSpeaker = 0;
  let predictedWithout = 0;
  const resolved = { n: 0, right: 0 };
  const mentions = { n: 0, half: 0, halfOfGold: 0 };
  const outcomes: Outcome[] = [];
  for (const article of gold) {
    const segments = quoteSegments(article.text);
    const mask = new Uint8Array(article.text.length + 1);
    for (const [start, end] of segments) mask.fill(1, start, end);
    const { units, care } = goldUnits(article, track);
    const found = predictionUnits(article, predictions.get(article.id) ?? [], track, segments, mask);
    const { ofGold, ofPrediction } = match(units, found);
    const isIgnored = (span: Pair) => care.some((other) => shared(span, other) >= 0.5 * (span[1] - span[0]));
    annotated += units.length;
    matched += ofGold.size;
    found.forEach((unit, index) => {
      if (ofPrediction.has(index)) {
        predicted++;
        return;
      }
      if (isIgnored(unit.span)) return;
      predicted++;
      outcomes.push({
        article,
        prediction: unit.prediction,
        span: unit.span,
        gold: null,
        result: 'not annotated',
      });
    });
    units.forEach(({ quote, span }, index) => {
      const has = quote.speakerAnnotated !== false;
      if (has) goldWithSpeaker++;
      const unit = found[ofGold.get(index) ?? -1];
      if (unit === undefined) {
        outcomes.push({
          article,
          prediction: null,
          span,
          gold: quote,
          result: 'missed',
        });
        return;
      }
      if (!has) {
        predictedWithout++;
        return;
      }
      speakersAsked++;
      const { prediction } = unit;
      const right = speakerIsRight(quote, prediction);
      if (right) speakersRight++;
      outcomes.push({
        article,
        prediction,
        span: unit.span,
        gold: quote,
        result: right ? 'right' : 'wrong speaker',
      });
      if (right && quote.speaker !== null && prediction.speaker !== null) {
        const given: Pair = [prediction.speaker.start, prediction.speaker.end];
        const pair: Pair = [quote.speaker.start, quote.speaker.end];
        mentions.n++;
        if (shared(given, pair) >= 0.5 * Math.min(given[1] - given[0], pair[1] - pair[0])) mentions.half++;
        if (shared(given, pair) >= 0.5 * (pair[1] - pair[0])) mentions.halfOfGold++;
      }
      const name = nameToResolve(quote);
      if (name !== null) {
        resolved.n++;
        const written =
          prediction.speaker !== null && !PRONOUN.test(prediction.speaker.text) ? prediction.speaker.text : null;
        const given = prediction.speakerName ?? written;
        if (given !== null && sameName(given, name)) resolved.right++;
      }
    });
  }
  return {
    gold: annotated,
    predicted,
    spans: rates(matched, predicted, annotated),
    speaker: speakersAsked > 0 ? speakersRight / speakersAsked : 0,
    endToEnd: rates(speakersRight, predicted - predictedWithout, goldWithSpeaker),
    resolved,
    mentions,
    outcomes,
  };
}
