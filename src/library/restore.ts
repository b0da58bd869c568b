import { BACKED_UP } from './backup.ts';
import type { Library } from './open.ts';
import type { Backup } from './read-backup.ts';
import { signsOf } from './recognise.ts';
import { type AddedRow, type KeptArticle, type KeptVersion, OF_ARTICLE } from './schema.ts';
import { type Writing, write } from './transaction.ts';

/** What became of the rows of a backup: one that is in conflict was left as it is on this device. */
export interface Restored {
  readonly added: readonly string[];
  /** Here already, the same. */
  readonly skipped: readonly string[];
  readonly inConflict: readonly { readonly title: string; readonly why: string }[];
  /** Corrections, notes and the like. */
  readonly rowsAdded: number;
  readonly rowsInConflict: number;
}

interface Report {
  added: string[];
  skipped: string[];
  inConflict: { title: string; why: string }[];
  rowsAdded: number;
  rowsInConflict: number;
}

/**
 * Brings back what a backup holds and this device does not, in one transaction. Nothing that is here is overwritten: a
 * version that is missing joins its article by the time when it was kept; what differs is reported and left.
 */
export function restoreBackup(library: Library, backup: Backup): Promise<Restored> {
  return write(library, [...BACKED_UP], async (transaction, touched) => {
    const report: Report = { added: [], skipped: [], inConflict: [], rowsAdded: 0, rowsInConflict: 0 };
    const older = new Map<string, KeptVersion[]>();
    for (const row of backup.versions) older.set(row.id, [...(older.get(row.id) ?? []), row]);
    for (const article of backup.articles) {
      touched.add(article.id);
      await restoreArticle(transaction, article, older.get(article.id) ?? [], report);
    }
    for (const name of OF_ARTICLE) {
      const store = transaction.objectStore(name);
      for (const row of backup.added[name]) {
        const here = await store.get(row.id);
        if (here === undefined) {
          await store.put(row);
          report.rowsAdded++;
        } else if (!isSame(here, row)) report.rowsInConflict++;
      }
    }
    return report;
  });
}

async function restoreArticle(
  transaction: Writing<(typeof BACKED_UP)[number][]>,
  article: KeptArticle,
  older: readonly KeptVersion[],
  report: Report,
): Promise<void> {
  const title = article.given.title ?? article.content.source.title ?? article.fileName ?? article.id;
  const articles = transaction.objectStore('articles');
  const here = await articles.get(article.id);
  if (here === undefined) {
    const elsewhere = await articles.index('signs').getKey(`text:${article.textHash}`);
    if (elsewhere !== undefined) {
      report.inConflict.push({ title, why: 'the same text is here already, as a version of another article' });
      return;
    }
    await putVersions(transaction, [...older, article], article.added);
    report.added.push(title);
    return;
  }
  const kept = [...(await transaction.objectStore('versions').index('id').getAll(article.id)), here];
  const hashes = new Set(kept.map(({ textHash }) => textHash));
  const missing = [...older, article].filter(({ textHash }) => !hashes.has(textHash));
  if (missing.length > 0) {
    await putVersions(transaction, [...kept, ...missing], here.added < article.added ? here.added : article.added);
    report.added.push(title);
  } else if (isSame(here.given, article.given)) {
    report.skipped.push(title);
  } else {
    report.inConflict.push({ title, why: 'what was said of its source differs; what is here stays' });
  }
}

/** Writes all versions of one article, numbered anew by the time when they were kept. */
async function putVersions(
  transaction: Writing<(typeof BACKED_UP)[number][]>,
  all: readonly KeptVersion[],
  added: string,
): Promise<void> {
  const sorted = [...all].sort((a, b) => (a.kept < b.kept ? -1 : a.kept > b.kept ? 1 : a.version - b.version));
  const signs = [...new Set(sorted.flatMap(({ content }) => signsOf(content)))];
  for (const [index, version] of sorted.entries()) {
    const plain = withoutHead(version, index + 1);
    if (index < sorted.length - 1) await transaction.objectStore('versions').put(plain);
    else await transaction.objectStore('articles').put({ ...plain, added, signs });
  }
}

function withoutHead(row: KeptVersion, version: number): KeptVersion {
  const { id, kept, fileName, textHash, content, given, reading } = row;
  return { id, version, kept, fileName, textHash, content, given, reading };
}

/** By their JSON: rows hold nothing that it could not hold. The order of fields is that in which they were written. */
function isSame(a: AddedRow | object, b: AddedRow | object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
