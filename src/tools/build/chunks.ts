/**
 * What every page needs comes in one file, and what several pages share in two more: a dozen small ones, each
 * compressed by itself, weigh 3 to 4 kB more than the same lines together. A module that is named nowhere here goes where the
 * bundler puts it.
 */
// several questions at once are asked by the first page alone
const PACKAGES =
  'node_modules/(?:react|react-dom|react-router|@tanstack|scheduler)/(?!.*/(?:queriesObserver|useQueries)\\.)';
const PROGRAM =
  'src/app/(?:main|router|queries|collection|kept|pwa|bundled|read-file|editing|early-focus|search-client|query-client|scroll-place|device-store|use-kept|use-keeping|use-settled|addresses|ordinal|routes/shell)\\.';
const IN_EVERY_PAGE =
  'src/app/components/(?:masthead|banner|page|printed-address|certainty|star|kind-words|own-mark|counting|shape-mark|segments|quotation-words|source-strip|problem-words|missing-mark|corrected|star-button)\\.';
const OF_THE_CORE =
  'src/core/(?:quote/types|text/span|text/fold|corpus/speaker-look|corpus/corpus-file|corpus/decode)\\.';
const READING = 'src/app/components/(?:opening-words|nothing|surroundings|source-facts|article-place)\\.';
const PHRASES = 'src/(?:app/phrases|core/corpus/(?:compared-words|shared-phrases))\\.';
const CARDS = 'src/app/components/(?:quotation-card|speaker-label)\\.';
const CARRIED = 'src/core/(?:anchor/(?:selectors|words|aliases)|export/dates|text/(?:hash|shape))\\.';

export const CHUNKS = [
  { name: 'every', test: new RegExp([PACKAGES, PROGRAM, IN_EVERY_PAGE, OF_THE_CORE].join('|')) },
  { name: 'reading', test: new RegExp(READING) },
  { name: 'phrases', test: new RegExp(PHRASES) },
  { name: 'card', test: new RegExp(CARDS) },
  { name: 'carried', test: new RegExp(CARRIED) },
];
