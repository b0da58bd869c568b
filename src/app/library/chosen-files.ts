/** What is taken from a folder; of the rest it is only said how many there were. */
const READABLE = /\.(?:txt|text|md|markdown|mdown|html?|xhtml)$/i;

export const ACCEPT = '.txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

export interface Chosen {
  readonly files: readonly File[];
  /** How many files of a folder are no articles by their names. */
  readonly leftOut: number;
}

/** The files of a folder that could be articles. */
export function fromFolder(files: readonly File[]): Chosen {
  const readable = files.filter(({ name }) => READABLE.test(name) && !name.startsWith('.'));
  return { files: readable, leftOut: files.length - readable.length };
}

/** What was dropped: files as they are, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<Chosen> {
  // the entries are there only until the event is over
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.every(({ isFile }) => isFile)) return { files: [...transfer.files], leftOut: 0 };
  const found: Chosen[] = [];
  for (const entry of entries) {
    const files = await filesIn(entry);
    found.push(entry.isFile ? { files, leftOut: 0 } : fromFolder(files));
  }
  return {
    files: found.flatMap(({ files }) => files),
    leftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // a folder is handed out in pieces; an empty one is the end
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    for (const inner of entries) files.push(...(await filesIn(inner)));
  }
}

/** Asks for files by the browser's own dialog. Resolves with nothing where the reader closes it. */
export function askForFiles(kind: 'folder' | 'backup'): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  if (kind === 'folder') input.webkitdirectory = true;
  else input.accept = '.jsonl';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
