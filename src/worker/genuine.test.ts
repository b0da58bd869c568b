import { expect, test } from 'vitest';
import { isGenuine } from './genuine.ts';

const response = (type: string, status = 200) => new Response('', { status, headers: { 'Content-Type': type } });
const SCRIPT = 'https://example.org/on-record/assets/about-1a2b3c4d.js';
const PAGE = 'https://example.org/on-record/404.html?__WB_REVISION__=1';

test('a script is kept as a script, and a page as a page', () => {
  expect(isGenuine(SCRIPT, response('text/javascript; charset=utf-8'))).toBe(true);
  expect(isGenuine(PAGE, response('text/html; charset=utf-8'))).toBe(true);
});

test('a page in place of a script is never kept, nor an error in place of anything', () => {
  expect(isGenuine(SCRIPT, response('text/html'))).toBe(false);
  expect(isGenuine(PAGE, response('text/plain'))).toBe(false);
  expect(isGenuine(SCRIPT, response('text/javascript', 404))).toBe(false);
  expect(isGenuine(PAGE, response('text/html', 503))).toBe(false);
});
