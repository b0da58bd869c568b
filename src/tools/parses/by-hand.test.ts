import { expect, test } from 'vitest';
import { buildCorpus } from '../../core/corpus/build-corpus.ts';
import type { ListedSpeaker } from '../../core/quote/gazetteer.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';

/** What a person marked in the two articles, stretch by stretch, in the order of print: the words and whose they are. */
const BY_HAND: Record<string, readonly (readonly [words: string, speakers: string])[]> = {
  'evervision-xi-putin-deepening': [
    ['an open, inclusive and interconnected world', 'Xi Jinping'],
    ["others' development as a threat", 'Xi Jinping'],
    ['economic interdependence as a risk,', 'Xi Jinping'],
    ["will not make one's own life better or speed up one's development.", 'Xi Jinping'],
    ['We stand against are unilateral sanctions, economic coercion and decoupling,', 'Xi Jinping'],
    [
      'Russia and China, like most countries of the world, share the aspiration for equal and mutually beneficial cooperation in order to achieve universal sustainable and long-term economic progress and social well-being while respecting the diversity of civilization and the right of each state to its own development model,',
      'Vladimir Putin',
    ],
    ['profound friendship.', 'Vladimir Putin + Xi Jinping'],
    ['old friend,', 'Xi Jinping'],
    ['the deepening China-Russia relations', 'Xi Jinping'],
    ['not a stopgap measure, but a long-term solution.', 'Xi Jinping'],
    [
      'In current difficult conditions, close foreign policy coordination is especially in demand, which is what we are doing.',
      'Vladimir Putin',
    ],
    ['safeguard their sovereignty.', 'Xi Jinping'],
    ['over a cup of tea', 'Vladimir Putin'],
    ['confidential matters.', 'Vladimir Putin'],
    ['productive', 'Vladimir Putin'],
    ['constructive,', 'Vladimir Putin'],
    [
      'the two heads of state also exchanged in-depth views on the situation in Palestine and Israel',
      'Government of China',
    ],
    ['has no limits', 'Government of China + Government of Russia'],
    ['forbidden areas of cooperation.', 'Government of China + Government of Russia'],
    ['lost volume of Ukrainian exports.', 'head of a Russian grain trade group'],
    ['strategic judgment', 'Vladimir Putin'],
    ['great changes unseen for a century', 'Xi Jinping'],
    [
      "Right now there are changes -- the likes of which we haven't seen for 100 years -- and we are the ones driving these changes together,",
      'Xi Jinping',
    ],
    ['I agree,', 'Vladimir Putin'],
  ],
  'asian-lite-xi-putin-trust': [
    ['established a new framework for international cooperation.', 'Xi Jinping'],
    ['political mutual trust', 'Xi Jinping'],
    ['continuously deepening', 'Xi Jinping'],
    ['safeguard international fairness', 'Xi Jinping'],
    ['justice', 'Xi Jinping'],
    ['close and effective strategic coordination', 'Xi Jinping'],
    [
      'Bilateral trade volume has reached a historical high, which is progressing toward the goal of 200 billion US dollars set by the two sides,',
      'Xi Jinping',
    ],
    [
      '42 times in the past 10 years and (had) developed a good working relationship and a deep friendship',
      'Xi Jinping',
    ],
    ['no limits', ''],
    ['aiming to form a fairer, multi-polar world.', 'Vladimir Putin'],
    ['aspiration for equal and mutually beneficial cooperation,', 'Vladimir Putin'],
    [
      'respecting civilization diversity and the right of every state for their own development model',
      'Vladimir Putin',
    ],
    ['established a new framework for international cooperation.', 'Xi Jinping'],
    [
      'Changes of the world, of our times and of historical significance are unfolding like never before,',
      'Xi Jinping',
    ],
    [
      'China is endeavoring to build itself into a stronger country and rejuvenate the Chinese nation on all fronts by pursuing Chinese modernization. The modernization we’re pursuing is not for China alone, but for all developing countries through joint efforts.',
      'Xi Jinping',
    ],
    ['Ideological confrontation, geopolitical rivalry and bloc politics are not a choice for us,', 'Xi Jinping'],
    [
      'Viewing others’ development as a threat or taking economic interdependence as a risk will not make one’s own life better or speed up one’s development.',
      'Xi Jinping',
    ],
  ],
};

/** Every quoted stretch that the reader finds, kept apart from reported speech without marks. */
function stretches(speakers: 'listed' | 'none') {
  const input = readSeeds('seeds');
  const listed: readonly ListedSpeaker[] = speakers === 'listed' ? input.speakers : [];
  const corpus = buildCorpus({ ...input, speakers: listed, outlets: speakers === 'listed' ? input.outlets : [] });
  const names = new Map(corpus.speakers.map(({ id, name }) => [id, name]));
  return corpus.articles.map((article) => ({
    id: article.id,
    quoted: article.quotations
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap((quotation) =>
        quotation.content.map((span) => ({
          place: quotation.place,
          row: [
            sliceSpan(article.text, span),
            quotation.speakers
              .map((id) => names.get(id))
              .sort()
              .join(' + '),
          ] as const,
          start: span.start,
        })),
      )
      .sort((a, b) => a.start - b.start),
  }));
}

test('both articles are read as a person marked them: every quoted stretch once for each time it is printed, with its speaker', () => {
  for (const { id, quoted } of stretches('listed'))
    expect(quoted.filter(({ place }) => place === 'body').map(({ row }) => row)).toEqual(BY_HAND[id]);
});

test('the headline of the first article holds one quoted stretch, and no other headline holds any', () => {
  const inHeadlines = stretches('listed').flatMap(({ quoted }) => quoted.filter(({ place }) => place === 'headline'));
  expect(inHeadlines.map(({ row }) => row[0])).toEqual(['deepening']);
});

test('the names hold without any list of speakers or outlets', () => {
  for (const { id, quoted } of stretches('none')) {
    const people = (rows: readonly (readonly [string, string])[]) =>
      rows.filter(([, names]) => /Xi Jinping|Vladimir Putin/.test(names));
    expect(people(quoted.filter(({ place }) => place === 'body').map(({ row }) => row))).toEqual(
      people(BY_HAND[id] ?? []),
    );
  }
});
