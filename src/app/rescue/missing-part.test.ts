import { afterEach, expect, test, vi } from 'vitest';
import { answerIn, ask, askedAbout, fetchJson, inBackground, isMissingPart, MissingPart } from './missing-part.ts';
import { partWords } from './part-words.ts';

const SCRIPT = 'https://example.org/assets/about-1a2b3c4d.js';

/** The host of these tests gives this answer to everything. */
function host(body: string, init: { status?: number; type?: string } = {}): void {
  const headers = { 'Content-Type': init.type ?? 'application/json' };
  vi.stubGlobal('fetch', async () => new Response(body, { status: init.status ?? 200, headers }));
}

const noHost = () =>
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what the host does with a file is told in words, by the file’s path', async () => {
  const words = async () => {
    try {
      return await fetchJson('/assets/corpus-1a2b.json?x=1');
    } catch (error) {
      return partWords(error as MissingPart);
    }
  };
  host('gone', { status: 404, type: 'text/html' });
  expect(await words()).toBe('The host answered 404 for /assets/corpus-1a2b.json.');
  host('<!doctype html>', { type: 'text/html; charset=utf-8' });
  expect(await words()).toBe('The host gave a web page in place of /assets/corpus-1a2b.json.');
  host('{"articles": [');
  expect(await words()).toBe('What the host gave for /assets/corpus-1a2b.json is not whole.');
  noHost();
  expect(await words()).toBe('No answer came for /assets/corpus-1a2b.json.');
  host('{"articles": []}');
  expect(await words()).toEqual({ articles: [] });
});

test('a web page is told from the file that it stands in for, whatever its status says', () => {
  const response = (type: string, status = 200) => new Response('', { status, headers: { 'Content-Type': type } });
  expect(answerIn(response('text/html'))).toEqual({ kind: 'page' });
  expect(answerIn(response('application/xhtml+xml'))).toEqual({ kind: 'sound' });
  expect(answerIn(response('text/javascript'))).toEqual({ kind: 'sound' });
  expect(answerIn(response('text/html', 503))).toEqual({ kind: 'refused', status: 503 });
});

test.each([
  ['Chromium', `Failed to fetch dynamically imported module: ${SCRIPT}`],
  ['Firefox', `error loading dynamically imported module: ${SCRIPT}`],
])('%s names the script that did not come, and the host is asked for it', async (_, message) => {
  const error = new TypeError(message);
  expect(isMissingPart(error)).toBe(true);
  host('gone', { status: 404 });
  expect(partWords(await askedAbout(error, '/known.js'))).toBe('The host answered 404 for /assets/about-1a2b3c4d.js.');
});

test('Safari names none: the host is asked for the one that is known', async () => {
  const error = new TypeError('Importing a module script failed.');
  expect(isMissingPart(error)).toBe(true);
  host('<!doctype html>', { type: 'text/html' });
  expect(partWords(await askedAbout(error, '/assets/index-1.js'))).toBe(
    'The host gave a web page in place of /assets/index-1.js.',
  );
});

test('a style sheet that did not come is a part as well, and any other error is none', () => {
  expect(isMissingPart(new Error('Unable to preload CSS for /assets/about-1a2b3c4d.css'))).toBe(true);
  expect(isMissingPart(new MissingPart(SCRIPT, { kind: 'none' }))).toBe(true);
  expect(isMissingPart(new TypeError('x is not a function'))).toBe(false);
  expect(isMissingPart('Failed to fetch dynamically imported module')).toBe(false);
});

test('a host that has the file again is said to have it', async () => {
  host('export {}', { type: 'text/javascript' });
  expect(await ask(SCRIPT)).toEqual({ kind: 'sound' });
  const part = await askedAbout(new TypeError(`error loading dynamically imported module: ${SCRIPT}`), '/');
  expect(partWords(part)).toContain('The host has /assets/about-1a2b3c4d.js');
});

test('work in the background ends quietly where a part does not come, and only there', async () => {
  const failing = (error: Error) => inBackground(Promise.reject(error));
  await expect(failing(new TypeError(`error loading dynamically imported module: ${SCRIPT}`))).resolves.toBeUndefined();
  await expect(failing(new MissingPart(SCRIPT, { kind: 'none' }))).resolves.toBeUndefined();
  await expect(failing(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
});
