import { afterEach, expect, test, vi } from 'vitest';
import { BOOKMARKLET_READY } from './bookmarklet-ready.ts';
import { MOST_BYTES } from './chosen-limits.ts';
import { onBookmarklet, receivedFrom } from './receive.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was shared is taken apart, wherever the address was put', () => {
  expect(receivedFrom('')).toEqual({ text: '', url: null, title: null });
  expect(receivedFrom('?title=A+bridge&text=%E2%80%9CIt+opens.%E2%80%9D&url=https%3A%2F%2Fexample.org%2Fa')).toEqual({
    text: '“It opens.”',
    url: 'https://example.org/a',
    title: 'A bridge',
  });
  expect(receivedFrom('?text=https%3A%2F%2Fexample.org%2Fa')).toEqual({
    text: '',
    url: 'https://example.org/a',
    title: null,
  });
});

test('an address that is none of the web is no address', () => {
  expect(receivedFrom('?url=javascript%3Aalert(1)').url).toBeNull();
  expect(receivedFrom('?url=file%3A%2F%2F%2Fetc').url).toBeNull();
});

/** A window that another one opened, as far as it hears messages; `post` gives it one, as from `source`. */
function openedWindow() {
  const opener = { postMessage: vi.fn() };
  const here = Object.assign(new EventTarget(), { opener });
  vi.stubGlobal('window', here);
  const taken: { html: string; url: string }[] = [];
  const stop = onBookmarklet((page) => taken.push(page));
  const post = (data: unknown, source: unknown = opener) =>
    here.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  return { opener, taken, stop, post };
}

test('the window that opened this one is told that it is ready, and its page is taken', () => {
  const { opener, taken, stop, post } = openedWindow();
  expect(opener.postMessage).toHaveBeenCalledWith(BOOKMARKLET_READY, '*');
  post({ page: '<p>It opens.</p>', url: 'https://example.org/a' });
  post({ page: '<p>It closes.</p>', url: 'javascript:alert(1)' });
  expect(taken).toEqual([
    { html: '<p>It opens.</p>', url: 'https://example.org/a' },
    { html: '<p>It closes.</p>', url: '' },
  ]);
  stop();
  post({ page: '<p>Later.</p>', url: 'https://example.org/b' });
  expect(taken).toHaveLength(2);
});

test('what another window sends, and what is no page, is not taken', () => {
  const { taken, post } = openedWindow();
  post({ page: '<p>It opens.</p>', url: 'https://example.org/a' }, {});
  for (const data of [null, 'a page', { page: 1, url: 'https://example.org/a' }, { page: '<p>' }]) post(data);
  expect(taken).toEqual([]);
});

test('of a page that is too long comes so much that it is seen to be too long, and not cut to what would do', () => {
  const { taken, post } = openedWindow();
  post({ page: 'a'.repeat(MOST_BYTES + 1000), url: '' });
  expect(taken[0]?.html).toHaveLength(MOST_BYTES + 1);
});
