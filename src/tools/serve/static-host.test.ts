import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticHost } from './static-host.ts';

const root = mkdtempSync(join(tmpdir(), 'static-host-'));
const dir = join(root, 'dist');
const script = 'export const words = "said";\n'.repeat(200);
const servers: Server[] = [];

async function listen(base: string): Promise<number> {
  const server = staticHost({ dir, base });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy away the ".." that a hostile client leaves in. */
function ask(port: number, path: string, headers: OutgoingHttpHeaders = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
    }).on('error', reject);
  });
}

function askBytes(port: number, path: string, encoding: string): Promise<{ encoding: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': encoding } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ encoding: String(response.headers['content-encoding']), bytes: Buffer.concat(chunks) });
    }).on('error', reject);
  });
}

beforeAll(() => {
  mkdirSync(join(dir, 'q', 'an-article', 'abc'), { recursive: true });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(root, 'secret.txt'), 'not served');
  writeFileSync(join(dir, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>shell</h1>');
  writeFileSync(join(dir, 'robots.txt'), 'User-agent: *\n');
  writeFileSync(join(dir, 'manifest.webmanifest'), '{}');
  writeFileSync(join(dir, '.hidden'), 'not served');
  writeFileSync(join(dir, 'assets', 'main-1a2b.js'), script);
  writeFileSync(join(dir, 'assets', 'face-1a2b.woff2'), 'font');
  writeFileSync(join(dir, 'assets', 'corpus-1a2b.json'), '{}');
  writeFileSync(join(dir, 'q', 'an-article', 'abc', 'index.html'), '<h1>quotation</h1>');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true });
});

describe.each(['/', '/on-record/'])('below %s', (base) => {
  let port = 0;
  beforeAll(async () => {
    port = await listen(base);
  });

  test('a folder is answered with its index.html', async () => {
    expect(await ask(port, base)).toMatchObject({ status: 200, body: '<h1>home</h1>' });
    const page = await ask(port, `${base}q/an-article/abc/?from=mail`);
    expect(page).toMatchObject({ status: 200, body: '<h1>quotation</h1>' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a folder without its slash is redirected to it, the query kept', async () => {
    const page = await ask(port, `${base}q/an-article/abc?from=mail`);
    expect(page.status).toBe(301);
    expect(page.headers.location).toBe(`${base}q/an-article/abc/?from=mail`);
  });

  test('what is missing is 404.html with status 404, a script too', async () => {
    for (const path of ['nothing', 'q/an-article/zzz/', 'assets/main-gone.js', 'q/an-article/']) {
      expect(await ask(port, base + path), path).toMatchObject({ status: 404, body: '<h1>shell</h1>' });
    }
  });

  test('each file has its type, and only hashed names are kept for good', async () => {
    const types = {
      'robots.txt': 'text/plain; charset=utf-8',
      'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      'assets/main-1a2b.js': 'text/javascript; charset=utf-8',
      'assets/face-1a2b.woff2': 'font/woff2',
      'assets/corpus-1a2b.json': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers } = await ask(port, base + path);
      expect(headers['content-type'], path).toBe(type);
      expect(headers['cache-control'], path).toBe(
        path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    }
  });

  test('what is worth it is compressed, as the client asks', async () => {
    const gzip = await askBytes(port, `${base}assets/main-1a2b.js`, 'gzip');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(script);
    const brotli = await askBytes(port, `${base}assets/main-1a2b.js`, 'gzip, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script);
    expect(brotli.bytes.length).toBeLessThan(script.length / 10);
  });

  test('nothing outside the folder is served, nor what is hidden in it', async () => {
    const paths = [
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      'assets/../../secret.txt',
      '..\\secret.txt',
    ];
    for (const path of [...paths, '.hidden', '%00', '%zz']) {
      const { status, body } = await ask(port, base + path);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
      expect(body, path).not.toContain('not served');
    }
  });

  test('a redirect never leads to another host', async () => {
    for (const path of [`/${base}q/an-article/abc`, `//${base}q/an-article/abc`]) {
      const { status, headers } = await ask(port, path);
      expect(status, path).toBe(301);
      expect(headers.location, path).toBe(`${base}q/an-article/abc/`);
    }
  });

  test('nothing but reading is allowed', async () => {
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path: base, method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end('x');
    });
    expect(status).toBe(405);
  });
});

test('below a base, the base without its slash is redirected and the rest of the host is not answered', async () => {
  const port = await listen('/on-record/');
  expect((await ask(port, '/on-record')).headers.location).toBe('/on-record/');
  expect((await ask(port, '/')).status).toBe(404);
  expect((await ask(port, '/robots.txt')).status).toBe(404);
});
