/** A file that cannot be read as text. The message names it, and says what can be done. */
class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The first bytes of files that people try, and what these are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word, OpenDocument or ZIP file'],
  ['\xd0\xcf\x11\xe0', 'an old Word file'],
  ['{\\rtf', 'a rich text file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a recording'],
  ['\x1f\x8b', 'a compressed file'],
];

const COPY = 'Open it, copy the words of the article, and paste them here.';
/** The declaration of a page's encoding stands in its first kilobyte. */
const HEAD = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of a file: UTF-8, UTF-16 where a byte-order mark says so, or the encoding that a page of HTML declares. Nothing
 * is guessed, for a wrong guess alters words.
 */
export function textOfFile(bytes: Uint8Array, name: string): string {
  const begins = (text: string) => [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
  const kind = SIGNATURES.find(([signature]) => begins(signature))?.[1];
  if (kind !== undefined) throw new UnreadableFile(`${name} is ${kind}. ${COPY}`);
  const marked = begins('\xff\xfe') ? 'utf-16le' : begins('\xfe\xff') ? 'utf-16be' : null;
  const text = marked ? decoded(bytes, marked) : (decoded(bytes, 'utf-8') ?? decoded(bytes, declaredIn(bytes)));
  if (text === null) {
    throw new UnreadableFile(
      `${name} is not in UTF-8, and does not say what it is in. Open it in a text editor, save it as UTF-8, and choose it again.`,
    );
  }
  if (text.includes('\0')) throw new UnreadableFile(`${name} is no text: it holds bytes that no text has. ${COPY}`);
  return text;
}

function decoded(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return CHARSET.exec(head)?.[1] ?? null;
}
