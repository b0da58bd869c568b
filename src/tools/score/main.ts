import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../core/article/read-article.ts';
import { annotate } from '../../core/quote/annotate.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';
import { predictionsOf } from './predictions.ts';
import { byRule, calibration, errorLines, summary } from './report.ts';
import { type GoldArticle, type Prediction, score, TRACKS, type Track } from './score.ts';

const USAGE = `Usage: npm run score -- GOLD.jsonl… [--no-lists] [--by] [--errors [N]] [--track NAME] [--calibration]

Scores the reader on annotated articles (one JSON object a line: id, text, quotes).
--no-lists     reads without speakers.json and outlets.json
--by           how often each rule answered, and how often it was right
--errors [N]   the first N errors (40), of --track (quoted)
--calibration  how right the answers of each confidence are`;

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
    let length = 0;
    for (const row of gold) {
      const article = readArticle(row.text, { id: row.id, origin: 'imported', outlets: listless ? [] : seeds.outlets });
      const annotation = annotate(article, { speakers: listless ? [] : seeds.speakers });
      for (const track of TRACKS) predictions.get(track)?.set(row.id, predictionsOf(article, annotation, track));
      length += row.text.length;
    }
    const seconds = (performance.now() - started) / 1000;
    const scores = TRACKS.map((track) => ({ track, scores: score(gold, predictions.get(track) ?? new Map(), track) }));
    console.log(
      `${file}: ${gold.length} articles, ${(length / 1e6).toFixed(2)} M characters in ${seconds.toFixed(1)} s${listless ? ', without lists' : ''}`,
    );
    console.log(summary(scores));
    const wanted = (options.get('--track') ?? 'quoted') as Track;
    const chosen = scores.find(({ track }) => track === wanted)?.scores;
    if (chosen === undefined) throw new Error(`no track ${wanted}: ${TRACKS.join(', ')}`);
    if (options.has('--by')) console.log(byRule(chosen.outcomes));
    if (options.has('--calibration'))
      console.log(calibration(scores.find(({ track }) => track === 'direct')?.scores.outcomes ?? []));
    if (options.has('--errors')) console.log(errorLines(chosen.outcomes, Number(options.get('--errors') ?? 40)));
  }
}
