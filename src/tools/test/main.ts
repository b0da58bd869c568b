import { spawnSync } from 'node:child_process';
import { type Found, findChromium, findFirefox } from '../browser/find.ts';
import { type Outcome, playwrightOutcome } from '../check/outcome.ts';
import { close, command, reported, runSteps, type Step } from '../check/run.ts';
import { CHECKS } from '../check/steps.ts';
import { findWebKit } from '../smoke-webkit/driver.ts';

/** The end-to-end specs in one browser, sought when the step's turn comes; where there is none, `absent` says what that means. */
function endToEnd(name: string, find: () => Promise<Found | null>, absent: Outcome): Step {
  return {
    name: `end to end in ${name}`,
    run: async () => {
      let found: Found | null;
      try {
        found = await find();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1, note: 'no browser' };
      }
      if (found === null) return absent;
      const env = { [`${name.toUpperCase()}_FOUND`]: JSON.stringify(found) };
      const words = () => ['playwright', 'test', '--project', name.toLowerCase()];
      return reported(`end to end in ${name}`, words, playwrightOutcome, env).run();
    },
  };
}

/** What was built, in WebKitGTK, where it is installed: nothing is installed for its sake. */
const webkit: Step = {
  name: 'smoke test in WebKitGTK',
  run: async () => {
    const found = findWebKit();
    if ('missing' in found) return { passed: 0, failed: 0, note: `${found.missing}, left out` };
    return command('smoke test in WebKitGTK', 'tsx', 'src/tools/smoke-webkit/main.ts').run();
  },
};

const worktree = () => spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout;
const before = worktree();
const clean: Step = {
  name: 'the checkout is left as it was',
  run: async () => {
    const after = worktree();
    if (after === before) return { passed: 1, failed: 0 };
    console.error(`git status was:\n${before}\nand is:\n${after}`);
    return { passed: 0, failed: 1 };
  },
};

close(
  await runSteps([
    ...CHECKS,
    endToEnd('Chromium', findChromium, { passed: 0, failed: 1, note: 'not found' }),
    endToEnd('Firefox', findFirefox, { passed: 0, failed: 0, note: 'not found, left out' }),
    webkit,
    clean,
  ]),
);
