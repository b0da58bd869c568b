import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageScripts {
  /** What the page of every address loads at once: the scripts it names, and all that these import statically. */
  readonly first: readonly string[];
  /** By name, what each route adds when it is opened: its chunk, and all that this imports statically. */
  readonly routes: ReadonlyMap<string, readonly string[]>;
}

const STATIC = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
const LAZY = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

/** Reads from a build which scripts a page loads before it is idle. Paths are relative to `dir`. */
export function pageScripts(dir: string): PageScripts {
  const code = (path: string) => readFileSync(join(dir, path), 'utf8');
  const withImports = (path: string, into: Set<string>) => {
    if (into.has(path)) return into;
    into.add(path);
    for (const [, target] of code(path).matchAll(STATIC)) withImports(`assets/${target}`, into);
    return into;
  };

  const first = new Set<string>();
  // what it names stands in every page; the others name what is their own besides
  const named = code('404.html').matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g);
  for (const [, path] of named) withImports(path as string, first);
  if (first.size === 0) throw new Error(`${join(dir, '404.html')} names no script`);

  const routes = new Map<string, readonly string[]>();
  for (const path of first) {
    for (const [, target = ''] of code(path).matchAll(LAZY)) {
      const added = [...withImports(`assets/${target}`, new Set())].filter((script) => !first.has(script));
      routes.set(target.replace(/-[\w-]{8}\.js$/, ''), added);
    }
  }
  return { first: [...first], routes };
}
