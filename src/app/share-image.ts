import { LIGHT_HUES, SHAPE_DASHES, SHAPE_OUTLINES, speakerLook } from '../core/corpus/speaker-look.ts';
import type { CorpusSpeaker } from '../core/corpus/types.ts';
import { cutAtSentence } from '../core/export/cut-words.ts';
import type { QuotationRecord } from '../core/export/record.ts';
import { addressToRead, markedWords, saidWhere } from '../core/export/share.ts';

const WIDTH = 1200;
const HEIGHT = 675;
const MARGIN = 96;
const MEASURE = WIDTH - 2 * MARGIN;
const WORDS_TOP = 120;
const WORDS_HEIGHT = 350;
/** Longer words are cut, at the end of a sentence and nowhere else. */
const LONGEST = 560;
const LINE = 1.34;
const SIZES = [72, 64, 56, 50, 44, 40, 36, 32, 28, 25, 22, 20, 18, 16, 14, 12];
const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", Arial, sans-serif';

/** The page's light colours, whichever theme it is in: an image lives outside of it. */
const PAPER = '#fafaf8';
const INK = '#191c21';
const SOFT = '#4f5359';
const RULE = '#d5d4d0';
const PENCIL = '#2154ba';

/** Draws the quotation as a card: its words, whose they are, where and when they were printed, and the address. */
export async function drawCard(
  record: QuotationRecord,
  speakers: readonly CorpusSpeaker[],
): Promise<HTMLCanvasElement> {
  // the faces come in parts, and only those whose letters are asked for are fetched
  const letters = `${markedWords(record)} ${saidWhere(record)} ${addressToRead(record)} On Record`;
  const faces = [`400 20px ${SERIF}`, `600 20px ${SERIF}`, `400 20px ${SANS}`];
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser cannot draw the image.');
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  drawPlate(pen);

  const text = cutAtSentence(markedWords(record).replace(/\s+/g, ' '), LONGEST);
  const hung = text.startsWith('“');
  const { size, lines } = sizedLines(pen, hung ? text.slice(1) : text);
  const top = WORDS_TOP + (WORDS_HEIGHT - lines.length * size * LINE) / 2;
  const [speaker] = speakers;
  const look = speaker && speakerLook(speaker);
  const hue = look === undefined ? SOFT : (LIGHT_HUES[look.hue] ?? SOFT);
  if (hung) write(pen, '“', MARGIN - size * 0.85, top + size * 1.62, `600 ${size * 1.7}px ${SERIF}`, hue);
  for (const [index, line] of lines.entries()) {
    write(pen, line, MARGIN, top + size * (LINE * index + 1.02), `400 ${size}px ${SERIF}`, INK);
  }

  let left = MARGIN;
  if (look !== undefined) {
    drawShape(pen, look, hue);
    left += 38;
  }
  const said = saidWhere(record);
  const room = MARGIN + MEASURE - left;
  const font = fitting(pen, said, room);
  write(pen, shorten(pen, said, font, room), left, 536, font, INK);
  write(pen, shorten(pen, addressToRead(record), `400 24px ${SANS}`, MEASURE), MARGIN, 592, `400 24px ${SANS}`, SOFT);
  return canvas;
}

export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('This browser cannot make the image.')) : resolve(blob)),
      'image/png',
    ),
  );
}

function drawPlate(pen: CanvasRenderingContext2D): void {
  const font = `600 34px ${SERIF}`;
  write(pen, '“', MARGIN - 15, 76, font, INK);
  write(pen, 'On Record', MARGIN, 76, font, INK);
  write(pen, '”', MARGIN + pen.measureText('On Record').width, 76, font, PENCIL);
  pen.fillStyle = RULE;
  pen.fillRect(MARGIN, 96, MEASURE, 2);
}

function drawShape(pen: CanvasRenderingContext2D, look: ReturnType<typeof speakerLook>, hue: string): void {
  pen.save();
  pen.translate(MARGIN, 514);
  pen.scale(2, 2);
  pen.fillStyle = hue;
  pen.strokeStyle = hue;
  if (look.drawn === 'outlined') {
    pen.translate(1, 1);
    pen.scale(0.8333, 0.8333);
    pen.lineWidth = 2.4;
    pen.stroke(new Path2D(SHAPE_OUTLINES[look.shape]));
  } else {
    pen.fill(new Path2D(look.drawn === 'dashes' ? SHAPE_DASHES : SHAPE_OUTLINES[look.shape]));
  }
  pen.restore();
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, color: string): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}

/** The largest size in which the words fit; the smallest, where none does. */
function sizedLines(pen: CanvasRenderingContext2D, text: string): { size: number; lines: string[] } {
  let last = { size: 0, lines: [text] };
  for (const size of SIZES) {
    pen.font = `400 ${size}px ${SERIF}`;
    last = { size, lines: wrap(pen, text) };
    if (last.lines.length * size * LINE <= WORDS_HEIGHT) break;
  }
  return last;
}

function wrap(pen: CanvasRenderingContext2D, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  // a Chinese sign is a word of its own
  for (const word of text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+|\s+/g) ?? []) {
    if (line !== '' && pen.measureText(line + word.trimEnd()).width > MEASURE) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else {
      line += word;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The largest face in which `text` stands whole, else the smallest. */
function fitting(pen: CanvasRenderingContext2D, text: string, width: number): string {
  const faces = [30, 26, 22, 18].map((size) => `400 ${size}px ${SANS}`);
  const fits = (face: string) => {
    pen.font = face;
    return pen.measureText(text).width <= width;
  };
  return faces.find(fits) ?? (faces.at(-1) as string);
}

function shorten(pen: CanvasRenderingContext2D, text: string, font: string, width: number): string {
  pen.font = font;
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > width) shown = `${shown.slice(0, -2)}…`;
  return shown;
}
