import { LIGHT_HUES, SHAPE_DASHES, SHAPE_OUTLINES, speakerLook } from '../../core/corpus/speaker-look.ts';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import { cutAtSentence } from '../../core/export/cut-words.ts';
import { dayOf } from '../../core/export/dates.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { notQuoted } from '../prerender/not-quoted.ts';
import type { Placed, Site } from '../prerender/site.ts';
import { type Box, box, type Style } from './box.ts';
import { familyOf } from './fonts.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

const PAPER = '#fafaf8';
const INK = '#191c21';
const SOFT = '#4f5359';
const RULE = '#d5d4d0';
const RULE_STRONG = '#83868b';
const PENCIL = '#2154ba';

const MARGIN = 96;
const MEASURE = WIDTH - 2 * MARGIN;
/** The height that the words may take. */
const WORDS_HEIGHT = 330;
const LONGEST = 560;
const LINE = 1.34;
/** The sizes in which words are set: the largest that fits is taken. */
const SIZES = [80, 72, 64, 56, 50, 44, 40, 36, 32, 28, 25, 22, 20, 18, 16, 14];
/** How wide the signs of Source Serif are, in hundredths of its size and rather more than less, as measured in its bold. */
const WIDTHS = new Map(
  Object.entries({
    25: " '‘’",
    35: '!,-.:;[]ijl',
    40: '"()IJft',
    45: '?',
    50: '*rsz“”',
    55: '#$+0123456789<=>ce–',
    60: 'SZagovxy',
    65: 'EFLPTbdhkpqu',
    70: 'BCXYn',
    75: '&ADGKOQRV',
    80: 'NU',
    90: '@Hw—…',
    95: '%M',
    100: 'm',
    105: 'W',
  }).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width) / 100] as const)),
);
/** A Chinese sign is as wide as it is high. */
const SQUARE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/;
/** Of Cyrillic, Greek and accented letters the widest few are a little more, most are less. */
const OTHER = 0.66;

/** On the card of a speaker: how large the shape is, and how far from the left the name stands. */
const SHAPE = 44;
const NAME_LEFT = 72;
/** What is too long for its line ends in dots. */
const ONE_LINE: Style = { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' };

/** Said where it is not a quotation of whole sentences. */
const KINDS = { direct: null, mixed: 'partial quotation', indirect: 'as reported' } as const;

const serif = familyOf('serif');
const sans = familyOf('sans');

/** `null` where a sentence is so long that it does not fit, for it may not be cut. */
export function quotationCard({ record, quotation, article }: Placed, site: Site): Box | null {
  const speakers = quotation.speakers.flatMap((id) => site.speakers.get(id) ?? []);
  const hue = hueOf(speakers[0]);
  const words = record.words.map((part) => part.replace(/\s+/g, ' ').trim());
  const text = cutAtSentence(
    words.map((part) => (quotation.kind === 'indirect' ? part : `“${part}”`)).join(' … '),
    LONGEST,
  );
  const hung = quotation.kind !== 'indirect';
  const size = sizeFor(text);
  if (size === null) return null;
  const date = record.article.published === null ? 'no date given' : dayOf(record.article.published);
  const where = [KINDS[quotation.kind], record.article.outlet].filter((part) => part !== null).join(', ');
  const said = speakers.reduce((sum, { name }) => sum + name.length, where.length + date.length);
  return card(
    box(
      { height: WORDS_HEIGHT, alignItems: 'center' },
      box(
        { position: 'relative', width: MEASURE },
        ...(hung ? [hungMark(hue, size)] : []),
        box({ fontFamily: serif, fontSize: size, lineHeight: LINE, color: INK }, hung ? text.slice(1) : text),
      ),
    ),
    box(
      { alignItems: 'center', marginTop: 20, height: 48, fontFamily: sans, fontSize: said > 64 ? 24 : 30, color: SOFT },
      ...speakerNames(speakers),
      ...(where === '' ? [] : [box({ marginLeft: 24, flexShrink: 8, minWidth: 0, ...ONE_LINE }, where)]),
      box({ marginLeft: where === '' ? 24 : 0, flexShrink: 0 }, where === '' ? date : `, ${date}`),
    ),
    strip(article, site, quotation.speakers[0] ?? null, quotation),
  );
}

export function articleCard(article: AnnotatedArticle, site: Site): Box | null {
  const { title, outlet, published } = article.source;
  const count = `${article.quotations.length} ${article.quotations.length === 1 ? 'quotation' : 'quotations'}`;
  const name = title ?? 'Article without a title';
  const size = sizeFor(name);
  if (size === null) return null;
  return card(
    box(
      { height: WORDS_HEIGHT, alignItems: 'center' },
      box({ fontFamily: serif, fontSize: size, fontWeight: 600, lineHeight: 1.2, color: INK, width: MEASURE }, name),
    ),
    box(
      { marginTop: 20, fontFamily: sans, fontSize: 30, color: SOFT },
      box({ fontWeight: 600, color: INK }, outlet ?? 'Outlet not given'),
      box({ marginLeft: 24 }, [published === null ? 'no date given' : dayOf(published), count].join(', ')),
    ),
    strip(article, site, null, null),
  );
}

export function speakerCard(speaker: CorpusSpeaker, site: Site): Box | null {
  const quotations = site.quotationsOf.get(speaker.id)?.length ?? 0;
  const said = quotations === 0 ? notQuoted(speaker.id, site) : '';
  const count = `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}${said === '' ? '' : `, ${said}`}`;
  const size = sizeFor(speaker.name, MEASURE - NAME_LEFT, WORDS_HEIGHT - 60);
  if (size === null) return null;
  const [article] = site.quotationsOf.get(speaker.id)?.map((placed) => placed.article) ?? [];
  return card(
    box(
      { height: WORDS_HEIGHT, flexDirection: 'column', justifyContent: 'center' },
      box(
        { alignItems: 'center' },
        shape(speaker, SHAPE),
        box(
          {
            marginLeft: NAME_LEFT - SHAPE,
            fontFamily: serif,
            fontSize: size,
            fontWeight: 600,
            color: INK,
          },
          speaker.name,
        ),
      ),
      ...(speaker.description === null
        ? []
        : [
            box(
              { marginTop: 16, marginLeft: NAME_LEFT, fontFamily: sans, fontSize: 32, color: SOFT, ...ONE_LINE },
              speaker.description,
            ),
          ]),
    ),
    box({ marginTop: 20, fontFamily: sans, fontSize: 30, color: SOFT }, count),
    article === undefined
      ? box({ marginTop: 24, height: 2, background: RULE_STRONG })
      : strip(article, site, speaker.id, null),
  );
}

export function siteCard(): Box {
  return card(
    box(
      { height: WORDS_HEIGHT, alignItems: 'center' },
      box(
        { fontFamily: serif, fontSize: 64, fontWeight: 600, lineHeight: 1.2, color: INK, width: MEASURE },
        'Who said it, in which words, and where it was printed.',
      ),
    ),
    box({ marginTop: 20, fontFamily: sans, fontSize: 30, color: SOFT }, 'A reading room for quotations'),
    box({ marginTop: 24, height: 2, background: RULE_STRONG }),
  );
}

/** The plate above, a rule, and what the card is about. */
function card(...content: readonly Box[]): Box {
  return box(
    { width: WIDTH, height: HEIGHT, flexDirection: 'column', background: PAPER, padding: `44px ${MARGIN}px` },
    box(
      {
        alignItems: 'baseline',
        borderBottom: `2px solid ${RULE}`,
        paddingBottom: 12,
        marginBottom: 12,
        fontFamily: serif,
        fontSize: 34,
        fontWeight: 600,
        color: INK,
      },
      box({ marginLeft: -15 }, '“'),
      'On Record',
      box({ color: PENCIL }, '”'),
    ),
    ...content,
  );
}

/** Outside of the measure, its top where the first line's capitals have theirs. */
function hungMark(hue: string, size: number): Box {
  const large = size * 1.7;
  const style = { fontFamily: serif, fontSize: large, fontWeight: 600, color: hue, lineHeight: 1 };
  return box({ position: 'absolute', right: MEASURE + 6, top: 0, ...style }, '“');
}

function speakerNames(speakers: readonly CorpusSpeaker[]): Box[] {
  if (speakers.length === 0) return [box({ fontWeight: 600, color: INK }, 'Not attributed')];
  return speakers
    .slice(0, 3)
    .map((speaker, index) =>
      box(
        { alignItems: 'center', marginLeft: index === 0 ? 0 : 24, flexShrink: 1, minWidth: 0 },
        shape(speaker, 24),
        box({ marginLeft: 12, fontWeight: 600, color: INK, ...ONE_LINE }, speaker.name),
      ),
    );
}

function shape(speaker: CorpusSpeaker, size: number): Box {
  const look = speakerLook(speaker);
  const color = hueOf(speaker);
  const outlined = look.drawn === 'outlined';
  const path = {
    type: 'path',
    props: {
      d: look.drawn === 'dashes' ? SHAPE_DASHES : SHAPE_OUTLINES[look.shape],
      ...(outlined
        ? { fill: 'none', stroke: color, strokeWidth: 2, transform: 'translate(1 1) scale(.8333)' }
        : { fill: color }),
    },
  };
  return { type: 'svg', props: { width: size, height: size, viewBox: '0 0 12 12', children: path } };
}

/** The article as a thin bar: the speaker's quotations above, all others below, the present one through it. */
function strip(article: AnnotatedArticle, site: Site, lead: string | null, present: Quotation | null): Box {
  const at = (offset: number) => Math.round((MEASURE * offset) / Math.max(article.text.length, 1));
  const ticks = article.quotations.flatMap((quotation) => {
    const here = quotation.id === present?.id;
    const above = lead === null ? quotation.speakers.length > 0 || present === null : quotation.speakers.includes(lead);
    const tick: Style = here ? { top: 0, height: 40 } : above ? { top: 10, height: 18 } : { top: 32, height: 12 };
    const color = hueOf(site.speakers.get(quotation.speakers[0] ?? ''));
    return quotation.content.map(({ start, end }) => {
      const left = at(start);
      const width = Math.max(4, at(end) - left);
      const drawn: Style =
        quotation.kind === 'indirect'
          ? { border: `2px solid ${color}`, background: PAPER, width: Math.max(8, width) }
          : { background: color, width };
      return box({ position: 'absolute', left, ...tick, ...drawn });
    });
  });
  return box(
    { position: 'relative', marginTop: 20, height: 48, width: MEASURE },
    box({ position: 'absolute', left: 0, top: 28, width: MEASURE, height: 4, background: RULE_STRONG }),
    ...ticks,
  );
}

function hueOf(speaker: CorpusSpeaker | undefined): string {
  return speaker === undefined ? SOFT : (LIGHT_HUES[speakerLook(speaker).hue] ?? SOFT);
}

/** The largest size in which `text` stays within its height; `null` where none does. */
function sizeFor(text: string, measure = MEASURE, height = WORDS_HEIGHT): number | null {
  const fits = (size: number) => linesOf(text, measure / size) * size * LINE <= height;
  return SIZES.find(fits) ?? null;
}

/** How many lines `text` makes in a measure of `ems`, broken at spaces; a Chinese sign may stand on any line. */
function linesOf(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(
    /[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]+|\s/g,
  ) ?? []) {
    let width = 0;
    for (const sign of word) width += WIDTHS.get(sign) ?? (SQUARE.test(sign) ? 1 : OTHER);
    if (used + width > ems && used > 0) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines;
}
