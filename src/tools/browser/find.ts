import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox, type LaunchOptions } from 'playwright';

/** Options under which a browser was seen to start and to draw text. */
export type Found = Pick<LaunchOptions, 'executablePath' | 'channel' | 'args'>;

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const SYSTEM_FIREFOX = ['/usr/bin/firefox-esr'];

/** Starts the browser and draws a word: one without any font leaves the page blank. Null where it works, else why not. */
async function tryLaunch(type: BrowserType, options: Found): Promise<string | null> {
  try {
    const browser = await type.launch({ ...options, timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<span>On Record</span>');
      const box = await page.locator('span').boundingBox();
      return box !== null && box.width > 0 ? null : 'it draws no text: no font is installed';
    } finally {
      await browser.close();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n').find((line) => line.trim() !== '') ?? message;
  }
}

function install(command: string, ...args: string[]): void {
  console.log(`No Chromium that starts yet: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/**
 * A Chromium that starts, sought in this order: the system's, Playwright's own, Playwright's own newly installed, and,
 * for root on Debian or Ubuntu, the system's newly installed. `CHROMIUM` names one to be used instead.
 */
export async function findChromium(): Promise<Found> {
  const args = CHROMIUM_ARGS;
  const tried: string[] = [];
  const attempt = async (executablePath?: string): Promise<Found | null> => {
    const options: Found = executablePath === undefined ? { args } : { executablePath, args };
    const reason = await tryLaunch(chromium, options);
    if (reason !== null) tried.push(`${executablePath ?? "Playwright's own"}: ${reason}`);
    return reason === null ? options : null;
  };
  const system = async (): Promise<Found | null> => {
    for (const path of SYSTEM_CHROMIUM.filter((path) => existsSync(path))) {
      const found = await attempt(path);
      if (found !== null) return found;
    }
    return null;
  };

  if (process.env.CHROMIUM) {
    const named = await attempt(process.env.CHROMIUM);
    if (named !== null) return named;
  } else {
    const present = (await system()) ?? (await attempt());
    if (present !== null) return present;
    install('npx', 'playwright', 'install', '--only-shell', 'chromium');
    const own = await attempt();
    if (own !== null) return own;
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      install('apt-get', 'update', '-qq');
      install('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-liberation', 'fonts-noto-cjk');
      const installed = await system();
      if (installed !== null) return installed;
    }
  }
  throw new Error(
    `No Chromium that starts was found. Install one ("npx playwright install --with-deps chromium", or your system's
package), or name one with CHROMIUM=/path/to/it. Tried:\n${tried.map((line) => `  ${line}`).join('\n')}`,
  );
}

/** A Firefox that starts, or null: nothing is installed for its sake. `FIREFOX` names one to be used. */
export async function findFirefox(): Promise<Found | null> {
  const named = process.env.FIREFOX ? [process.env.FIREFOX] : SYSTEM_FIREFOX.filter((path) => existsSync(path));
  for (const executablePath of named) {
    const options: Found = { channel: 'moz-firefox', executablePath };
    if ((await tryLaunch(firefox, options)) === null) return options;
  }
  if (existsSync(firefox.executablePath()) && (await tryLaunch(firefox, {})) === null) return {};
  return null;
}
