import { quotationIds } from '../core/anchor/ids.ts';
import { correctionShape } from '../core/corpus/correction.ts';
import { decodeCorpus } from '../core/corpus/decode.ts';
import { noteShape } from '../core/corpus/note.ts';
import { TextHash } from '../core/text/hash.ts';
import { listOf, number, oneOf, orNull, row, type Shape, text, textUpTo } from '../core/text/shape.ts';
import { isWithin } from '../core/text/span.ts';
import { annotatedArticle } from './articles.ts';
import { BACKED_UP, BACKUP_FORMAT, BACKUP_VERSION, type BackupHead, CHECKSUM_LENGTH } from './backup.ts';
import { hashOfText } from './recognise.ts';
import { type AddedRow, type KeptArticle, type KeptVersion, OF_ARTICLE } from './schema.ts';

/** A backup whose every row has been looked at. */
export interface Backup {
  readonly made: string;
  readonly articles: readonly KeptArticle[];
  readonly versions: readonly KeptVersion[];
  readonly added: Readonly<Record<(typeof OF_ARTICLE)[number], readonly AddedRow[]>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** Why a file is not taken for a backup, in words for the page. Nothing of it has been used. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** So many rows are looked at before the page may do something else. */
const AT_ONCE = 20;

const iso = textUpTo(40);
const short = textUpTo(2000);
const given = optionalRow({
  outlet: orNull(short),
  url: orNull(short),
  title: orNull(short),
  byline: listOf(short, 0, 50),
  published: orNull(iso),
});
const contentShape = listOf(row({ start: number, end: number }), 1);
const importedId: Shape = (value) => text(value) ?? (/^i-[a-z2-7]{10}$/.test(value as string) ? null : ': no id');

const quotationId: Shape = (value) => text(value) ?? (/^[a-z2-7]{10}$/.test(value as string) ? null : ': no id');

const versionShape = row({
  id: importedId,
  version: number,
  kept: iso,
  fileName: orNull(short),
  textHash: text,
  given,
  content: row({ id: importedId, origin: oneOf('imported'), text, source: row({}), blocks: listOf(row({})) }),
  reading: row({
    edition: short,
    quotations: listOf(row({ content: contentShape })),
    former: orAbsent(listOf(row({ id: quotationId, content: contentShape }))),
    mentions: listOf(row({})),
    speakers: listOf(row({})),
  }),
});
const articleShape = row({ added: iso, signs: listOf(short) });
/** They may be of any article, also of one that is bundled. */
const addedShapes: Readonly<Record<(typeof OF_ARTICLE)[number], Shape>> = {
  corrections: correctionShape,
  notes: noteShape,
};
const settingShape = row({ name: textUpTo(100), value: textUpTo(1_000_000) });
const headShape = row({ version: number, made: iso, rows: number, checksum: text });

/** Reads the text of a file as a backup: all of it is right, or it is refused with a reason. */
export async function readBackup(file: string): Promise<Backup> {
  const end = file.indexOf('\n');
  const head = parse(end < 0 ? file : file.slice(0, end)) as BackupHead | null;
  if (head?.format !== BACKUP_FORMAT) refuse('This file is no backup of On Record.');
  if (typeof head.version === 'number' && head.version > BACKUP_VERSION) {
    refuse('This backup was made by a newer version of On Record. Load the newest version, then bring it back.');
  }
  if (headShape(head) !== null) refuse('This file is no whole backup of On Record: its first line is damaged.');

  const lines = file.slice(end + 1).split(/(?<=\n)/);
  if (end < 0 || lines.length < head.rows || (head.rows > 0 && !file.endsWith('\n'))) {
    refuse(`This backup is cut short: of ${head.rows} rows, ${Math.max(0, lines.length - 1)} are whole.`);
  }
  const hash = new TextHash();
  for (const [index, line] of lines.entries()) {
    hash.add(line);
    if (index % AT_ONCE === AT_ONCE - 1) await pause();
  }
  if (hash.end(CHECKSUM_LENGTH) !== head.checksum) {
    refuse('This backup was changed or damaged after it was made: its checksum is another.');
  }

  const rows: Record<string, unknown[]> = { settings: [] };
  for (const store of BACKED_UP) rows[store] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const { store, row: value } = (parse(line) ?? {}) as { store?: string; row?: unknown };
    const problem =
      store === undefined || !Object.hasOwn(rows, store) ? 'is of no known kind' : problemIn(store, value);
    if (problem !== null) refuse(`This backup cannot be used: row ${index + 1} ${problem}.`);
    rows[store as string]?.push(value);
    if (index % AT_ONCE === AT_ONCE - 1) await pause();
  }
  const added = Object.fromEntries(OF_ARTICLE.map((store) => [store, rows[store]])) as unknown as Backup['added'];
  return {
    made: head.made,
    articles: rows.articles as KeptArticle[],
    versions: rows.versions as KeptVersion[],
    added,
    settings: Object.fromEntries((rows.settings as { name: string; value: string }[]).map((s) => [s.name, s.value])),
  };
}

function problemIn(store: string, value: unknown): string | null {
  if (store === 'settings') return settingShape(value);
  if (store !== 'articles' && store !== 'versions') return addedShapes[store as (typeof OF_ARTICLE)[number]](value);
  const problem = versionShape(value) ?? (store === 'articles' ? articleShape(value) : null);
  if (problem !== null) return problem;
  const kept = value as KeptVersion;
  const { content, reading } = kept;
  if (content.id !== kept.id) return 'has an article of another id';
  if (hashOfText(content.text) !== kept.textHash) return 'has another text than it was kept with';
  try {
    decodeCorpus({ version: 1, articles: [annotatedArticle(kept)], speakers: reading.speakers, utterances: [] });
  } catch (error) {
    return (error as Error).message;
  }
  const contents = reading.quotations.map((quotation) => quotation.content);
  const ids = quotationIds(kept.id, content.text, contents);
  const same = ids.every((id, index) => reading.quotations[index]?.id === id);
  if (!same) return 'has a quotation under an id that is not its own';
  const outside = (reading.former ?? []).some(({ content: spans }) =>
    spans.some((span) => !isWithin(span, content.text.length)),
  );
  return outside ? 'has an earlier quotation that does not lie in its text' : null;
}

function orAbsent(shape: Shape): Shape {
  return (value) => (value === undefined ? null : shape(value));
}

/** An object that has none but these fields, each as its shape wants it. */
function optionalRow(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    const problem = row({})(value);
    if (problem !== null) return problem;
    for (const [name, field] of Object.entries(value as object)) {
      const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const found = shape === undefined ? ': not known' : shape(field);
      if (found !== null) return `.${name}${found}`;
    }
    return null;
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function refuse(words: string): never {
  throw new BackupRefused(words);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
