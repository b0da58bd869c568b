import { expect, test } from 'vitest';
import { baseFrom, siteFrom } from './base.ts';

test('a base has a slash at both ends, however it is given', () => {
  for (const value of ['on-record', '/on-record', 'on-record/', '/on-record/', '//on-record//']) {
    expect(baseFrom(value)).toBe('/on-record/');
  }
  expect(baseFrom('/a/b')).toBe('/a/b/');
});

test('without a base the site stands at the root', () => {
  for (const value of [undefined, '', '/']) expect(baseFrom(value)).toBe('/');
});

test('a base that is no path stops the build', () => {
  for (const value of ['a b', '../up', 'a/../b', 'a?b', 'a#b', 'a//b']) {
    expect(() => baseFrom(value), value).toThrow('BASE');
  }
});

test('a site address is an origin, or nothing', () => {
  expect(siteFrom('https://example.org')).toBe('https://example.org');
  expect(siteFrom('https://example.org/')).toBe('https://example.org');
  expect(siteFrom(undefined)).toBeNull();
  expect(siteFrom('')).toBeNull();
  expect(() => siteFrom('example.org')).toThrow('SITE_URL');
  expect(() => siteFrom('ftp://example.org')).toThrow('SITE_URL');
});
