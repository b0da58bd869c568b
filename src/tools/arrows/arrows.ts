/**
 * What each room may read besides itself. Inside `core` every room may read those that stand before it:
 * text <- article <- anchor <- quote <- corpus <- search, and corpus <- export.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/article': ['core/text'],
  'core/anchor': ['core/text', 'core/article'],
  'core/quote': ['core/text', 'core/article', 'core/anchor'],
  'core/corpus': ['core/text', 'core/article', 'core/anchor', 'core/quote'],
  'core/search': ['core/text', 'core/article', 'core/anchor', 'core/quote', 'core/corpus'],
  'core/export': ['core/text', 'core/article', 'core/anchor', 'core/quote', 'core/corpus'],
  worker: ['core', 'library'],
  library: ['core'],
  app: ['core', 'library', 'worker/protocol.ts', 'worker/reader-protocol.ts'],
  tools: ['core'],
};

/** What a room may start as a worker, or load when it is needed, but not import at once. */
export const LATER: Readonly<Record<string, readonly string[]>> = {
  app: ['worker/main.ts', 'worker/reader.ts', 'worker/respond.ts'],
};

/** Packages that only the rooms named may import; every other package may be used by any. */
export const PACKAGES: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^(react|react-dom|react-router|@tanstack\/react-query)(\/|$)/, rooms: ['app'] },
  { name: /^node:/, rooms: ['tools'] },
  { name: /^(vite|virtual:)/, rooms: ['tools', 'app'] },
  { name: /^idb(\/|$)/, rooms: ['library'] },
  { name: /^workbox-(core|precaching|routing)/, rooms: ['worker'] },
];

export interface Import {
  /** Relative to `src/`. */
  readonly file: string;
  /** What stands between the quotation marks. */
  readonly target: string;
  /** `import()`, or the `new URL()` of a worker. */
  readonly later: boolean;
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|new URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g;

/** Everything that `source` imports: statements, `import()` and the `new URL()` of a worker. */
export function importsOf(file: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([, atOnce, later, worker]) => ({
    file,
    target: (atOnce ?? later ?? worker) as string,
    later: atOnce === undefined,
  }));
}

/** Why `import` goes where no arrow does, in words; null where it may. */
export function trespass({ file, target, later }: Import): string | null {
  const room = roomOf(file);
  if (room === null) return `${file} stands in no room`;
  if (!target.startsWith('.')) {
    const rule = PACKAGES.find(({ name }) => name.test(target));
    const allowed = rule === undefined || rule.rooms.includes(room);
    return allowed ? null : `${file} imports ${target}, which only ${rule.rooms.join(' and ')} may`;
  }
  const path = resolve(file, target);
  if (path.startsWith('../')) return null;
  const there = roomOf(path);
  if (there === room) return null;
  const arrows = [...(ARROWS[room] ?? []), ...((later && LATER[room]) || [])];
  const open = arrows.some((arrow) => path === arrow || path.startsWith(`${arrow}/`));
  return open ? null : `${file} imports ${path}: there is no arrow from ${room} to ${there ?? 'there'}`;
}

function roomOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/');
  const room = first === 'core' ? `core/${second}` : first;
  return room in ARROWS ? room : null;
}

/** `target` as seen from `file`, relative to `src/`; what lies outside begins with "../". */
function resolve(file: string, target: string): string {
  const path = file.split('/').slice(0, -1);
  for (const step of target.split('?', 1).join('').split('/')) {
    if (step === '..' && path.length > 0 && path[0] !== '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
