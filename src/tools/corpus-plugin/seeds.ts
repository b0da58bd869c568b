import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type CorpusInput, type SeedFile } from '../../core/corpus/build-corpus.ts';
import type { Corpus } from '../../core/corpus/types.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Decodes UTF-8, dropping a byte-order mark and changing nothing else. Throws on anything that is not UTF-8. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`${path} is not UTF-8`);
  }
}

/** A list beside the articles. One that is not there is empty: every name and outlet then comes from the articles. */
function readList<T>(path: string, empty: T): T {
  if (!existsSync(path)) return empty;
  try {
    return JSON.parse(readText(path)) as T;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** All that `dir` holds for the reader: the articles in the order of their names, and the lists beside them. */
export function readSeeds(dir = 'seeds'): CorpusInput {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return {
    files: names.map((name): SeedFile => ({ name, text: readText(join(dir, name)) })),
    speakers: readList<CorpusInput['speakers']>(join(dir, 'speakers.json'), []),
    outlets: readList<CorpusInput['outlets']>(join(dir, 'outlets.json'), []),
    sources: readList<CorpusInput['sources']>(join(dir, 'sources.json'), {}),
  };
}

export function corpusFromSeeds(dir = 'seeds'): Corpus {
  return buildCorpus(readSeeds(dir));
}
