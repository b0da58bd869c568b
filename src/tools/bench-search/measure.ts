import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Corpus } from '../../core/corpus/types.ts';
import { foldWords } from '../../core/text/fold.ts';
import {
  CLASSES,
  type Document,
  type Drawn,
  documentsOf,
  drawQueries,
  type KnownItem,
  type TimedQuery,
} from './draw-queries.ts';
import type { Built, Engine } from './engines.ts';
import type { Sentences } from './grammar.ts';
import { makeCorpus } from './make-corpus.ts';
import { Random } from './random.ts';

/** One engine at one size. Times are milliseconds. */
export interface Row {
  readonly name: string;
  readonly n: number;
  readonly build_ms: number;
  /** As the engine itself writes its index out; 0 where it has none. */
  readonly index_bytes: number;
  /** What the built engine adds to the heap and to array buffers. */
  readonly heap_bytes: number;
  /** How many different queries were timed. */
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  /** `null` where there were fewer than a thousand timings. */
  readonly p99: number | null;
  readonly mrr_c0: number;
  readonly mrr_c1: number;
  readonly mrr_c2: number;
  readonly mrr_cp: number;
  /** How many known items of each class were looked for. */
  readonly known: number;
  /** Of the quotations that hold a phrase, how many were found; only for ours, since no other knows phrases. */
  readonly phrase_recall: number | null;
}

/** As many hits as a screen shows and the one after it. */
const SHOWN = 50;

/** An engine slower than this is asked fewer queries, so that the whole run ends in time. */
const SLOW_MS = 100;
const FEW = 20;

/** Enough for a 99th percentile. */
const TIMINGS_FOR_P99 = 1000;

/** An engine that would need longer than this for a thousand timings has each query timed once. */
const PATIENCE_MS = 10_000;

/** So long an engine may look for known items; it is asked for fewer where it is slow, but for so many at least. */
const KNOWN_MS = 8_000;
const FEWEST_KNOWN = 10;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memory(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds since some moment: as they pass, or as this process has spent them, which a busy machine changes less. */
type Clock = () => number;

export const CLOCKS: Readonly<Record<'wall' | 'cpu', Clock>> = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

interface Runner {
  readonly engine: Engine;
  readonly built: Built;
  readonly buildMs: number;
  readonly heapBytes: number;
  /** Milliseconds for one query, more or less. */
  readonly each: number;
  readonly isSlow: boolean;
  readonly rounds: number;
  readonly times: number[];
}

/** Measures all engines on one corpus of `count` quotations, their queries interleaved. */
export function measure(
  count: number,
  engines: readonly Engine[],
  sentences: Sentences,
  clock: Clock,
  tell: (line: string) => void,
): Row[] {
  const corpus = makeCorpus(count, sentences, 7);
  const documents = documentsOf(corpus);
  const drawn = drawQueries(corpus, documents, 11);
  const runners = engines.map((engine) => start(engine, documents, corpus, drawn, clock));
  tell(`${count}: ${runners.map(({ engine, buildMs }) => `${engine.name} ${Math.round(buildMs)} ms`).join(', ')}`);
  time(runners, drawn.timed, clock);
  return runners.map((runner) => {
    const row = rowOf(runner, count, drawn, corpus);
    tell(`${count}: ${row.name} p50 ${row.p50} p95 ${row.p95} c1 ${row.mrr_c1}`);
    return row;
  });
}

function start(engine: Engine, documents: readonly Document[], corpus: Corpus, drawn: Drawn, clock: Clock): Runner {
  const before = memory();
  const from = clock();
  const built = engine.build(documents, corpus);
  const buildMs = clock() - from;
  const heapBytes = memory() - before;
  const each = estimate(built, drawn.timed, clock);
  const rounds = each * TIMINGS_FOR_P99 > PATIENCE_MS ? 1 : Math.ceil(TIMINGS_FOR_P99 / drawn.timed.length);
  return { engine, built, buildMs, heapBytes, each, isSlow: each > SLOW_MS, rounds, times: [] };
}

/** Asks some queries that are not counted: code is compiled while it first runs. Those after that tell how long one takes. */
function estimate(built: Built, queries: readonly TimedQuery[], clock: Clock): number {
  const tried = queries.filter((_, at) => at % 20 === 0);
  const warmUntil = clock() + 10 * SLOW_MS;
  for (const query of tried) if (clock() < warmUntil) built.search(query, SHOWN);
  const from = clock();
  let count = 0;
  for (const query of tried) {
    built.search(query, SHOWN);
    count++;
    if (clock() - from > 10 * SLOW_MS) break;
  }
  return (clock() - from) / count;
}

/** Puts each query to each engine in turn, so that whatever else the machine does hits all alike. */
function time(runners: readonly Runner[], queries: readonly TimedQuery[], clock: Clock): void {
  const random = new Random(13);
  const some = new Set(random.shuffled(queries).slice(0, FEW));
  const rounds = Math.max(...runners.map((runner) => runner.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const query of random.shuffled(queries)) {
      for (const runner of runners) {
        if (round >= runner.rounds || (runner.isSlow && !some.has(query))) continue;
        const from = clock();
        runner.built.search(query, SHOWN);
        runner.times.push(clock() - from);
      }
    }
  }
}

function rowOf(runner: Runner, count: number, drawn: Drawn, corpus: Corpus): Row {
  const { engine, built, isSlow, times } = runner;
  const sorted = Float64Array.from(times).sort();
  const affordable = Math.floor(KNOWN_MS / (runner.each * CLASSES.length));
  const known = Math.min(drawn.known.c0.length, Math.max(FEWEST_KNOWN, affordable));
  const [c0, c1, c2, cp] = CLASSES.map((each) => reciprocalRank(built, drawn.known[each].slice(0, known)));
  return {
    name: engine.name,
    n: count,
    build_ms: Math.round(runner.buildMs),
    index_bytes: built.indexBytes(),
    heap_bytes: runner.heapBytes,
    queries: isSlow ? FEW : drawn.timed.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: times.length >= TIMINGS_FOR_P99 ? percentile(sorted, 0.99) : null,
    mrr_c0: c0 as number,
    mrr_c1: c1 as number,
    mrr_c2: c2 as number,
    mrr_cp: cp as number,
    known,
    phrase_recall: engine.name === 'on-record' ? phraseRecall(built, drawn.phrases, corpus) : null,
  };
}

function percentile(sorted: Float64Array, share: number): number {
  const place = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return rounded(sorted[Math.max(0, place)] as number, 1000);
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

/** The mean of one over the place at which the wanted quotation stands, 0 where it is not among the first ten. */
function reciprocalRank(built: Built, items: readonly KnownItem[]): number {
  let sum = 0;
  for (const { text, wanted } of items) {
    const place = built.search({ text, words: text }, 10).indexOf(wanted);
    if (place >= 0) sum += 1 / (place + 1);
  }
  return rounded(sum / items.length, 1000);
}

/** Reads every quotation word by word for each phrase, and compares. */
function phraseRecall(built: Built, phrases: readonly string[], corpus: Corpus): number {
  const stretches = corpus.articles.flatMap(({ text, quotations }) =>
    quotations.map(({ id, content }) => ({
      id,
      folded: content.map(({ start, end }) => ` ${foldWords(text.slice(start, end)).join(' ')} `),
    })),
  );
  let held = 0;
  let found = 0;
  for (const phrase of phrases) {
    const hits = new Set(built.search({ text: `"${phrase}"`, words: phrase }, Number.POSITIVE_INFINITY));
    const needle = ` ${foldWords(phrase).join(' ')} `;
    for (const { id, folded } of stretches) {
      if (!folded.some((each) => each.includes(needle))) continue;
      held++;
      if (hits.has(id)) found++;
    }
  }
  return rounded(found / held, 10_000);
}
