import { expect, test } from 'vitest';
import { receivedFrom } from './receive.ts';

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
