import type { Rolldown } from 'vite';
import { ROUTES } from '../../core/anchor/paths.ts';

/** Which route shows the page of a folder, such as `q/dam-plan/abcdefghij`; throws where none does. */
function routeOf(folder: string): string {
  const match = Object.entries(ROUTES).find(([, path]) =>
    new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(`/${folder}`),
  );
  if (match === undefined) throw new Error(`no route shows the page "${folder}"`);
  return match[0];
}

/**
 * The addresses of the scripts that the page of a folder needs besides those of every page. A browser that is not told of
 * them knows of them only when the first script has come and run. Throws where a route has no script of its own.
 */
export function routeScripts(bundle: Rolldown.OutputBundle, base: string): (folder: string) => string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output] as const] : [])),
  );
  const withImports = (fileName: string, into: Set<string>) => {
    if (into.has(fileName)) return into;
    into.add(fileName);
    for (const imported of chunks.get(fileName)?.imports ?? []) withImports(imported, into);
    return into;
  };
  const first = new Set<string>();
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) withImports(fileName, first);

  return (folder) => {
    const source = `/src/app/routes/${routeOf(folder)}.tsx`;
    const own = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
    if (own === undefined) throw new Error(`the build has no script of its own for ${source}`);
    return [...withImports(own.fileName, new Set())].filter((name) => !first.has(name)).map((name) => base + name);
  };
}
