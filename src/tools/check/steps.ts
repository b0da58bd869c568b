import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vitestOutcome } from './outcome.ts';
import { command, reported, type Step } from './run.ts';

/** Every tsconfig that holds files: one for each runtime, and those of their tests. */
function projects(): string[] {
  const rooms = readdirSync('src').map((name) => join('src', name));
  const hasCode = (folder: string) =>
    readdirSync(folder, { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));
  const folders = ['.', 'e2e', ...rooms.filter(hasCode)];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^tsconfig(\.test)?\.json$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** All that `npm run check` looks at, in this order. A new check is one line. */
export const CHECKS: readonly Step[] = [
  command('lock file fits', 'npm', 'ci', '--dry-run', '--no-audit', '--no-fund'),
  ...projects().map((project) => command(`types ${project}`, 'tsc', '-p', project)),
  command('lint and format', 'biome', 'check', '.'),
  command('nothing unused', 'knip'),
  reported(
    'unit and property tests',
    (file) => [
      'vitest',
      'run',
      '--silent=passed-only',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    vitestOutcome,
  ),
  command('the reader is as good', 'tsx', 'src/tools/score/main.ts', '--check'),
  command('the reader is as light', 'tsx', 'src/tools/size/main.ts'),
  command('parses are current', 'tsx', 'src/tools/parses/main.ts', '--check'),
  command('no published id dies', 'tsx', 'src/tools/ids/main.ts', '--check'),
  command('build', 'vite', 'build', '--logLevel', 'warn'),
  command('size budget', 'size-limit'),
];
