import { build } from 'vite';
import { BROWSERS } from './browsers.ts';

/**
 * Bundles `source`, a path below `root`, with all that it imports into one script, and gives its code: a classic script
 * (`iife`), or a module that exports what `source` does (`es`).
 */
export async function bundleIntoOne(root: string, source: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    // workbox writes its notes for developers to the console unless told that this is a build
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: BROWSERS,
      modulePreload: false,
      rolldownOptions: { input: source, output: { format }, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined || outputs.length !== 1) throw new Error(`${source} must become one file`);
  return chunk.code;
}
