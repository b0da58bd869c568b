import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../core/article/read-article.ts';
import { interpret } from '../../core/quote/annotate.ts';
import { confidenceOf } from '../../core/quote/confidence.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';
import { fitWeights, foldOut, isRight, type Judged } from './fit.ts';
import { predictionsOf } from './predictions.ts';
import { byRule, calibration, errorLines, summary } from './report.ts';
import { type GoldArticle, type Prediction, score, TRACKS, type Track } from './score.ts';

const USAGE = `Usage: npm run score -- GOLD.jsonl… [--no-lists] [--by] [--errors [N]] [--track NAME] [--calibration] [--fit]

Scores the reader on annotated articles (one JSON object a line: id, text, quotes).
--no-lists     reads without speakers.json and outlets.json
--by           how often each rule answered, and how often it was right
--errors [N]   the first N errors (40), of --track (quoted)
--calibration  how right the answers of each confidence are, the confidence fitted on the other four fifths of the articles
--fit          the weights of all articles, to be put into confidence-weights.ts`;

const args = process.argv.slice(2);
const valued = new Set(['--errors', '--track']);
const files: string[] = [];
const options = new Map<string, string | null>();
for (let index = 0; index < args.length; index++) {
  const arg = args[index] ?? '';
  if (!arg.startsWith('--')) {
    files.push(arg);
    continue;
  }
  const next = args[index + 1];
  const takes = valued.has(arg) && next !== undefined && !next.startsWith('--') && !next.endsWith('.jsonl');
  options.set(arg, takes ? next : null);
  if (takes) index++;
}

if (files.length === 0 || options.has('--help')) {
  console.error(USAGE);
  process.exitCode = options.has('--help') ? 0 : 2;
} else {
  const seeds = readSeeds(fileURLToPath(new URL('../../../seeds/', import.meta.url)));
  const listless = options.has('--no-lists');
  for (const file of files) {
    const gold = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldArticle);
    const started = performance.now();
    const predictions = new Map<Track, Map<string, readonly Prediction[]>>(TRACKS.map((track) => [track, new Map()]));
    const all = new Map<Track, Map<string, readonly Prediction[]>>(TRACKS.map((track) => [track, new Map()]));
    let length = 0;
    for (const row of gold) {
      const article = readArticle(row.text, {
        id: row.id,
        origin: 'imported',
        outlets: listless ? [] : seeds.outlets,
      });
      const { found, cast } = interpret(article, {
        speakers: listless ? [] : seeds.speakers,
      });
      for (const track of TRACKS) predictions.get(track)?.set(row.id, predictionsOf(article, found, cast, track));
      for (const track of ['direct', 'quoted', 'reported'] as const)
        all.get(track)?.set(row.id, predictionsOf(article, found, cast, track, 0));
      length += row.text.length;
    }
    const seconds = (performance.now() - started) / 1000;
    const scores = TRACKS.map((track) => ({
      track,
      scores: score(gold, predictions.get(track) ?? new Map(), track),
    }));
    console.log(
      `${file}: ${gold.length} articles, ${(length / 1e6).toFixed(2)} M characters in ${seconds.toFixed(1)} s${listless ? ', without lists' : ''}`,
    );
    console.log(summary(scores));
    const wanted = (options.get('--track') ?? 'quoted') as Track;
    const chosen = scores.find(({ track }) => track === wanted)?.scores;
    if (chosen === undefined) throw new Error(`no track ${wanted}: ${TRACKS.join(', ')}`);
    if (options.has('--by')) console.log(byRule(chosen.outcomes));
    if (options.has('--calibration') || options.has('--fit')) {
      const rows = judged(gold, all);
      if (options.has('--fit')) console.log(JSON.stringify(fitWeights(rows), null, 2));
      else console.log(calibration(foldOut(rows, confidenceOf), scores[0]?.scores.gold ?? 0));
    }
    if (options.has('--errors')) console.log(errorLines(chosen.outcomes, Number(options.get('--errors') ?? 40)));
  }
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
