import { expect, test } from 'vitest';
import { FILES } from './files.ts';

const isFile = (address: string) => FILES.some((pattern) => pattern.test(address));

test.each([
  '/feed.xml',
  '/on-record/sitemap.xml',
  '/robots.txt?x=1',
  '/og/q/mill/aaaaaaaaaa.png',
  '/on-record/embed/mill/aaaaaaaaaa/',
  '/assets/corpus-0123456789.json',
])('%s is a file', (address) => {
  expect(isFile(address)).toBe(true);
});

test.each([
  '/',
  '/on-record/',
  '/?q=see/feed.xml',
  '/?q=/embed/',
  '/q/mill/aaaaaaaaaa/',
  '/articles/mill.txt/',
  '/speakers/ada-brook/?q=a.json',
])('%s is a page', (address) => {
  expect(isFile(address)).toBe(false);
});
