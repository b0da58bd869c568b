import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The most that the reader may weigh, in bytes of gzip. */
const LIMIT = 90_000;

/* Builds the reader as a worker would load it, and exits with 1 where it is too heavy. */
const built = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: true,
    rolldownOptions: {
      input: fileURLToPath(new URL('engine.ts', import.meta.url)),
      preserveEntrySignatures: 'strict',
    },
  },
});
const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
const weight = gzipSync(code, { level: 9 }).length;
console.log(`the reader weighs ${(weight / 1000).toFixed(1)} kB gzip, at most ${LIMIT / 1000} kB are allowed`);
if (code === '' || weight > LIMIT) process.exitCode = 1;
