import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../core/article/read-article.ts';
import { interpret } from '../../core/quote/annotate.ts';
import { confidenceOf } from '../../core/quote/confidence.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';
import { fitWeights, foldOut, isRight, type Judged } from './fit.ts';
import { readMarkedCases, scoreMarked } from './marked.ts';
import { predictionsOf } from './predictions.ts';
import { type Figures, fallen, figuresOf, raised } from './ratchet.ts';
import { byKind, byRule, calibration, errorLines, markedErrorLines, markedSummary, summary } from './report.ts';
import { type GoldArticle, type Prediction, score, TRACKS, type Track } from './score.ts';

const USAGE = `Usage: npm run score                       on the project's own marked articles
       npm run score -- GOLD.jsonl…        on annotated articles (one JSON object a line: id, text, quotes)

Without GOLD.jsonl:
--errors [N]   the first N errors (40)
--check        exits with 1 where a figure has fallen below the kept ones (marked-figures.json)
--keep         keeps the figures that have risen

With GOLD.jsonl, which is read with the lists and then without speakers.json and outlets.json:
--no-lists, --lists   one of the two alone
--track NAME   direct, quoted (unless told), reported or everything, for --by and --errors
--by           only the figures by kind and by rule
--calibration  only how right the answers of each confidence are, fitted on the other four fifths of the articles
--errors [N]   the first N errors (40)
--fit          the weights of all articles, to be put into confidence-weights.ts`;

const VALUED = new Set(['--errors', '--track']);
const OPTIONS = new Set([
  ...VALUED,
  '--help',
  '--check',
  '--keep',
  '--no-lists',
  '--lists',
  '--by',
  '--calibration',
  '--fit',
]);

const args = process.argv.slice(2);
const files: string[] = [];
const options = new Map<string, string | null>();
for (let index = 0; index < args.length; index++) {
  const arg = args[index] ?? '';
  if (!arg.startsWith('--')) {
    files.push(arg);
    continue;
  }
  const next = args[index + 1];
  const takes = VALUED.has(arg) && next !== undefined && !next.startsWith('--') && !next.endsWith('.jsonl');
  options.set(arg, takes ? next : null);
  if (takes) index++;
}
const unknown = [...options.keys()].filter((option) => !OPTIONS.has(option));
const wanted = (options.get('--track') ?? 'quoted') as Track;

if (unknown.length > 0 || options.has('--help') || !TRACKS.includes(wanted)) {
  for (const option of unknown) console.error(`there is no option ${option}`);
  if (!TRACKS.includes(wanted)) console.error(`there is no track ${wanted}`);
  console.error(USAGE);
  process.exitCode = options.has('--help') ? 0 : 2;
} else if (files.length === 0) ownArticles();
else for (const file of files) annotatedArticles(file);

/** Scores the marked articles beside the reader, and holds the figures that are kept. */
function ownArticles(): void {
  const path = fileURLToPath(new URL('marked-figures.json', import.meta.url));
  const kept = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Figures;
  const scores = scoreMarked(readMarkedCases());
  console.log(markedSummary(scores));
  if (options.has('--errors')) console.log(markedErrorLines(scores.errors, Number(options.get('--errors') ?? 40)));
  const now = figuresOf(scores);
  const fell = fallen(kept, now);
  if (options.has('--keep')) writeFileSync(path, `${JSON.stringify(raised(kept, now), null, 2)}\n`);
  if (!options.has('--check')) return;
  for (const line of fell) console.error(line);
  if (fell.length > 0 || Object.keys(kept).length === 0) {
    console.error('What the reader had right it must not lose: see the errors with "npm run score -- --errors".');
    process.exitCode = 1;
  }
}

/** Scores annotated articles of others, with the lists and without. */
function annotatedArticles(file: string): void {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
  const choices = options.has('--no-lists') ? [false] : options.has('--lists') ? [true] : [true, false];
  for (const lists of choices) annotated(file, gold, lists);
}

function annotated(file: string, gold: readonly GoldArticle[], lists: boolean): void {
  const seeds = readSeeds(fileURLToPath(new URL('../../../seeds/', import.meta.url)));
  const started = performance.now();
  const predictions = new Map<Track, Map<string, readonly Prediction[]>>(TRACKS.map((track) => [track, new Map()]));
  const all = new Map<Track, Map<string, readonly Prediction[]>>(TRACKS.map((track) => [track, new Map()]));
  let length = 0;
  for (const row of gold) {
    const article = readArticle(row.text, { id: row.id, origin: 'imported', outlets: lists ? seeds.outlets : [] });
    const { found, cast } = interpret(article, { speakers: lists ? seeds.speakers : [] });
    for (const track of TRACKS) {
      predictions.get(track)?.set(row.id, predictionsOf(article, found, cast, track));
      all.get(track)?.set(row.id, predictionsOf(article, found, cast, track, 0));
    }
    length += row.text.length;
  }
  const seconds = (performance.now() - started) / 1000;
  const scores = TRACKS.map((track) => ({ track, scores: score(gold, predictions.get(track) ?? new Map(), track) }));
  console.log(
    `${file}: ${gold.length} articles, ${(length / 1e6).toFixed(2)} M characters in ${seconds.toFixed(1)} s, ${lists ? 'with' : 'without'} lists`,
  );
  console.log(summary(scores));
  const outcomes = scores.find(({ track }) => track === wanted)?.scores.outcomes ?? [];
  const whole = !['--by', '--calibration', '--errors', '--fit'].some((option) => options.has(option));
  if (whole || options.has('--by')) {
    console.log(`\nby kind, ${wanted}\n${byKind(outcomes)}`);
    console.log(`\nby rule, ${wanted}\n${byRule(outcomes)}`);
  }
  if (whole || options.has('--calibration')) {
    const out = foldOut(judged(gold, all), confidenceOf);
    console.log(`\n${calibration(out, scores[0]?.scores.gold ?? 0)}`);
  }
  if (options.has('--fit')) console.log(JSON.stringify(fitWeights(judged(gold, all)), null, 2));
  if (options.has('--errors')) console.log(errorLines(outcomes, Number(options.get('--errors') ?? 40)));
  if (whole) console.log('');
}

/** Every answer that the annotation can judge: inside marks by the `quoted` track, outside them by `reported`. */
function judged(
  gold: readonly GoldArticle[],
  all: ReadonlyMap<Track, ReadonlyMap<string, readonly Prediction[]>>,
): Judged[] {
  const none = new Map<string, readonly Prediction[]>();
  const key = (article: string, { start, end }: Prediction) => `${article} ${start}-${end}`;
  const direct = new Set(
    score(gold, all.get('direct') ?? none, 'direct').outcomes.flatMap(({ article, prediction }) =>
      prediction === null ? [] : [key(article.id, prediction)],
    ),
  );
  const rows: Judged[] = [];
  for (const outcome of score(gold, all.get('quoted') ?? none, 'quoted').outcomes) {
    const { article, prediction } = outcome;
    if (prediction === null || prediction.features.includes('kind indirect')) continue;
    rows.push({
      article: article.id,
      features: prediction.features,
      right: isRight(outcome),
      direct: direct.has(key(article.id, prediction)),
    });
  }
  for (const outcome of score(gold, all.get('reported') ?? none, 'reported').outcomes) {
    const { article, prediction, result } = outcome;
    // where the annotators drew no span, nobody can say whether the speaker would have been right
    if (prediction === null || !prediction.features.includes('kind indirect') || result === 'not annotated') continue;
    rows.push({
      article: article.id,
      features: prediction.features,
      right: isRight(outcome),
      direct: false,
    });
  }
  return rows;
}
