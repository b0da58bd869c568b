import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
const PATIENCE_MS = 60_000;

/** The browser that comes with WebKitGTK, or what is missing, in words. */
export function findWebKit(): { readonly browser: string } | { readonly missing: string } {
  const browser = LIBRARIES.filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => /\/webkit2gtk-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .find((path) => existsSync(path));
  if (!existsSync(DRIVER) || browser === undefined)
    return { missing: 'WebKitWebDriver (webkit2gtk-driver) is not installed' };
  if (!process.env.DISPLAY && !existsSync(XVFB)) return { missing: 'there is no display, and no Xvfb' };
  return { browser };
}

/** An element of the page, as the protocol names it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One window of WebKitGTK, driven by the plain WebDriver protocol. */
export class WebKit {
  private readonly session: string;
  private readonly children: readonly ChildProcess[];

  private constructor(session: string, children: readonly ChildProcess[]) {
    this.session = session;
    this.children = children;
  }

  static async start(browser: string): Promise<WebKit> {
    const children: ChildProcess[] = [];
    const env = { ...process.env };
    if (!env.DISPLAY) env.DISPLAY = await startDisplay(children);
    const port = await freePort();
    children.push(spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    try {
      await until(async () => (await fetch(`${address}/status`)).ok);
      const options = { binary: browser, args: ['--automation'] };
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
      const { sessionId } = (await call('POST', `${address}/session`, { capabilities })) as { sessionId: string };
      return new WebKit(`${address}/session/${sessionId}`, children);
    } catch (error) {
      for (const child of children) child.kill();
      throw error;
    }
  }

  async open(url: string): Promise<void> {
    await call('POST', `${this.session}/url`, { url });
  }

  async title(): Promise<string> {
    return (await call('GET', `${this.session}/title`)) as string;
  }

  /** The text of the first element that `css` selects and whose text holds `words`; waits for it. */
  async see(css: string, words: string): Promise<string> {
    const script = `return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent).find((text) => text.includes(arguments[1])) ?? null`;
    return until(() => this.run<string | null>(script, css, words), `“${words}” in ${css}`);
  }

  /** Puts `text` into a field as a paste does: the driver types no line breaks. */
  async paste(css: string, text: string): Promise<void> {
    await this.find(css);
    const script = `const field = document.querySelector(arguments[0]);
      field.focus();
      document.execCommand('insertText', false, arguments[1]);`;
    await this.run(script, css, text);
  }

  async click(css: string): Promise<void> {
    await call('POST', `${this.session}/element/${await this.find(css)}/click`, {});
  }

  async stop(): Promise<void> {
    await call('DELETE', this.session).catch(() => {});
    for (const child of this.children) child.kill();
  }

  private run<Result>(script: string, ...args: readonly string[]): Promise<Result> {
    return call('POST', `${this.session}/execute/sync`, { script, args }) as Promise<Result>;
  }

  private async find(css: string): Promise<string> {
    const sought = { using: 'css selector', value: css };
    const found = await until(
      () => call('POST', `${this.session}/element`, sought).catch(() => null) as Promise<Record<string, string> | null>,
      css,
    );
    return found[ELEMENT] as string;
  }
}

async function startDisplay(children: ChildProcess[]): Promise<string> {
  const server = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return `:${number}`;
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message?: string }).message ?? `status ${response.status}`);
  return value;
}

/** What `ask` gives as soon as it gives something. */
async function until<Got>(ask: () => Promise<Got | null | false>, what = 'WebKitWebDriver'): Promise<Got> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE_MS; ) {
    const got = await ask().catch(() => null);
    if (got !== null && got !== false) return got;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come in ${PATIENCE_MS / 1000} s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
