import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Outcome, total } from './outcome.ts';

/** Reports and second builds go here; git ignores it. */
export const CACHE = '.cache';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** Runs a command with its output shown as it comes, and gives back its exit status. */
export function execute(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
        ...env,
      },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A step that is one command, and passes where it exits with 0. */
export function command(name: string, ...words: string[]): Step {
  return {
    name,
    run: async () => ((await execute(words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** A step whose command leaves a JSON report that says how many tests passed. */
export function reported<Report>(
  name: string,
  words: (file: string) => readonly string[],
  read: (report: Report, exit: number) => Outcome,
  env: Readonly<Record<string, string>> = {},
): Step {
  const file = join(CACHE, `${name.replace(/\W+/g, '-')}.json`);
  return {
    name,
    run: async () => {
      mkdirSync(CACHE, { recursive: true });
      rmSync(file, { force: true });
      const exit = await execute(words(file), { ...env, REPORT: file });
      try {
        return read(JSON.parse(readFileSync(file, 'utf8')) as Report, exit);
      } catch (error) {
        return { passed: 0, failed: 1, note: `no report: ${error instanceof Error ? error.message : String(error)}` };
      }
    },
  };
}

/** Runs the steps in their order, every one of them, and prints what came of each. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome> {
  const rows: { name: string; outcome: Outcome; seconds: number }[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const outcome = await run();
    rows.push({ name, outcome, seconds: (performance.now() - start) / 1000 });
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log('');
  for (const { name, outcome, seconds } of rows) {
    const result = outcome.failed > 0 ? `FAILED ${outcome.failed}` : 'ok';
    const count = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed` : '';
    const words = [result.padEnd(10), count, outcome.note ?? ''].filter((word) => word.trim() !== '').join('  ');
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${words}`);
  }
  return total(rows.map(({ outcome }) => outcome));
}

/** The closing line, alone on its line, and the exit status that goes with it. */
export function close({ passed, failed }: Outcome): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
