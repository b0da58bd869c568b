import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { hashText } from '../text/hash.ts';
import { listOf, number, oneOf, orNull, row, type Shape, text, textUpTo } from '../text/shape.ts';
import type { QuotationRecord } from './record.ts';

/** What a link of the form `/shared#…` carries: words that a reader can see without the article, and nothing that runs. */
export interface SharedQuotation {
  readonly words: readonly [string, ...string[]];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speakers: readonly string[];
  readonly certainty: QuotationRecord['certainty'];
  readonly paragraph: string;
  /** Where in `paragraph` the words stand. */
  readonly places: readonly (readonly [number, number])[];
  readonly lang: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  /** The ids by which the sender knows them: with these a receiver who has the article can compare. */
  readonly article: string;
  readonly id: string;
}

export type SharedReading =
  | { readonly ok: true; readonly quotation: SharedQuotation }
  /** `cut`: characters are missing. `damaged`: they are not those that were sent. `newer`: made by a later version. */
  | { readonly ok: false; readonly reason: 'empty' | 'cut' | 'damaged' | 'newer' | 'too-large' };

/** Of the format, at the head of every payload. */
const VERSION = '1';
const CHECKSUM_LENGTH = 8;
/** What a link may unpack to, in bytes. A paragraph is 1 or 2 kB. */
const LARGEST = 64 * 1024;
/** What it may hold packed, in characters: more than any program passes on. */
const LONGEST = 32 * 1024;
/** Unpacking goes on in steps of so many bytes, so that a bomb is noticed early (deflate packs at most 1032 to 1). */
const STEP = 256;

/** Of the paragraph, so much is carried on either side of the words; links grow with it. */
const LONGEST_PARAGRAPH = 1200;

const short = textUpTo(1000);
const webAddress: Shape = (value) =>
  textUpTo(2000)(value) ?? (/^https?:\/\//i.test(value as string) ? null : ': no web address');

const shape = row({
  words: listOf(textUpTo(20_000), 1, 50),
  kind: oneOf('direct', 'mixed', 'indirect'),
  speakers: listOf(short, 0, 20),
  certainty: oneOf('certain', 'likely', 'doubtful', 'not-attributed'),
  paragraph: text,
  places: listOf(listOf(number, 2, 2), 0, 50),
  lang: textUpTo(35),
  outlet: orNull(short),
  title: orNull(short),
  byline: listOf(short, 0, 20),
  published: orNull(textUpTo(40)),
  url: orNull(webAddress),
  article: short,
  id: short,
});

export function sharedOf(record: QuotationRecord): SharedQuotation {
  const { words, kind, certainty, lang, article, id } = record;
  const around = aroundWords(record);
  return {
    words,
    kind,
    speakers: record.speakers.map(({ name }) => name),
    certainty,
    paragraph: around.text,
    places: around.places,
    lang,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    published: article.published,
    url: article.url !== null && webAddress(article.url) === null ? article.url : null,
    article: article.id,
    id,
  };
}

/** The paragraph, cut at spaces where it is long; never inside the words. */
function aroundWords({ paragraph, words }: QuotationRecord): { text: string; places: [number, number][] } {
  const places: [number, number][] = [];
  let from = 0;
  for (const part of words) {
    const at = paragraph.indexOf(part, from);
    if (at < 0) return { text: paragraph.slice(0, LONGEST_PARAGRAPH), places: [] };
    places.push([at, at + part.length]);
    from = at + part.length;
  }
  const [first] = places;
  const last = places.at(-1);
  if (paragraph.length <= LONGEST_PARAGRAPH || !first || !last) return { text: paragraph, places };
  const spare = Math.max(0, LONGEST_PARAGRAPH - (last[1] - first[0])) / 2;
  const start = first[0] <= spare ? 0 : paragraph.lastIndexOf(' ', first[0] - spare) + 1;
  const stop = paragraph.length - last[1] <= spare ? -1 : paragraph.indexOf(' ', last[1] + spare);
  const end = stop < 0 ? paragraph.length : stop;
  return { text: paragraph.slice(start, end), places: places.map(([a, b]) => [a - start, b - start]) };
}

/** The payload, for after the "#": version, number of characters, checksum, and the packed quotation. */
export function packShared(quotation: SharedQuotation): string {
  const packed = base64url(deflateSync(strToU8(JSON.stringify(quotation)), { level: 9 }));
  return `${VERSION}.${packed.length}.${hashText(packed, CHECKSUM_LENGTH)}.${packed}`;
}

/** Reads a payload. All of it is right, or nothing of it is shown. */
export function readShared(fragment: string): SharedReading {
  const payload = fragment.replace(/^#/, '');
  if (payload === '') return fail('empty');
  const [, version, length, sum, rest] = /^(\d+)(?:\.(\d+)(?:\.([a-z2-7]+)(?:\.(.*))?)?)?/s.exec(payload) ?? [];
  if (version === undefined) return fail('damaged');
  if (version !== VERSION) return fail('newer');
  if (rest === undefined || rest.length < Number(length)) return fail('cut');
  if (Number(length) > LONGEST) return fail('too-large');
  // what a chat program put behind it (a bracket, a full stop) is no part of it
  const packed = rest.slice(0, Number(length));
  if (hashText(packed, CHECKSUM_LENGTH) !== sum) return fail('damaged');
  const bytes = fromBase64url(packed);
  if (bytes === null) return fail('damaged');
  const unpacked = unpack(bytes);
  if (typeof unpacked === 'string') return fail(unpacked);
  return decode(unpacked);
}

function decode(bytes: Uint8Array): SharedReading {
  try {
    const json: unknown = JSON.parse(strFromU8(bytes));
    // every field of it is looked at by the shape
    if (shape(json) === null && placesHold(json as SharedQuotation))
      return { ok: true, quotation: json as SharedQuotation };
  } catch {
    // no JSON: damaged like any other
  }
  return fail('damaged');
}

/** The words that the page marks in the paragraph have to be the words that it shows. */
function placesHold({ words, places, paragraph }: SharedQuotation): boolean {
  if (places.length === 0) return true;
  return (
    places.length === words.length &&
    places.every(([start, end], index) => paragraph.slice(start, end) === words[index])
  );
}

function unpack(bytes: Uint8Array): Uint8Array | 'too-large' | 'damaged' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    done = final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= LARGEST; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return 'damaged';
  }
  if (size > LARGEST) return 'too-large';
  if (!done) return 'damaged';
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function fail(reason: Extract<SharedReading, { ok: false }>['reason']): SharedReading {
  return { ok: false, reason };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = [bytes[at] as number, bytes[at + 1], bytes[at + 2]] as const;
    const bits = (three[0] << 16) | ((three[1] ?? 0) << 8) | (three[2] ?? 0);
    const digits = three[2] !== undefined ? 4 : three[1] !== undefined ? 3 : 2;
    for (let digit = 0; digit < digits; digit++) out += DIGITS[(bits >> (18 - 6 * digit)) & 63];
  }
  return out;
}

function fromBase64url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const unit of text) {
    const digit = DIGITS.indexOf(unit);
    if (digit < 0) return null;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
    }
  }
  return bytes;
}
