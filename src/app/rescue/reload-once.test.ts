import { expect, test } from 'vitest';
import { reloadOnce } from './reload-once.ts';

function windowOf(store: Map<string, string> | null) {
  let reloads = 0;
  const sessionStorage = {
    getItem: (key: string) => {
      if (store === null) throw new DOMException('denied', 'SecurityError');
      return store.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      store?.set(key, value);
    },
  };
  return { sessionStorage, location: { reload: () => reloads++ }, reloads: () => reloads };
}

test('a page is loaded again once, not in a loop', () => {
  const page = windowOf(new Map());
  expect(reloadOnce('/assets/index-1.js', page)).toBe(true);
  for (let times = 0; times < 5; times++) expect(reloadOnce('/assets/index-1.js', page)).toBe(false);
  expect(page.reloads()).toBe(1);
});

test('another edition may be loaded again once more, and two that take turns make no loop', () => {
  const page = windowOf(new Map());
  for (let times = 0; times < 5; times++) {
    reloadOnce('/assets/index-1.js', page);
    reloadOnce('/assets/index-2.js', page);
  }
  expect(page.reloads()).toBe(2);
});

test('where nothing can be remembered, or what is remembered is no list, nothing is loaded again', () => {
  const denied = windowOf(null);
  expect(reloadOnce('/assets/index-1.js', denied)).toBe(false);
  for (const odd of ['{', '"x"', 'null', '{}']) {
    const page = windowOf(new Map([['on-record:loaded-again', odd]]));
    expect(reloadOnce('/assets/index-1.js', page), odd).toBe(false);
  }
  expect(denied.reloads()).toBe(0);
});
