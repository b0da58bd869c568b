import { expect, test } from 'vitest';
import { listOf, number, oneOf, orNull, row, text, textUpTo } from './shape.ts';

const person = row({ name: text, age: orNull(number), kind: oneOf('a', 'b'), tags: listOf(textUpTo(3), 1, 2) });
const good = { name: 'Ada', age: null, kind: 'a', tags: ['x'] };

test('what has the shape has no problem, also with fields that nobody asked for', () => {
  expect(person(good)).toBeNull();
  expect(person({ ...good, more: 1 })).toBeNull();
});

test('the first problem is named with its place', () => {
  expect(person({ ...good, name: 5 })).toBe('.name: not text');
  expect(person({ ...good, age: Number.NaN })).toBe('.age: not a number');
  expect(person({ ...good, kind: 'c' })).toBe('.kind: not a known value');
  expect(person({ ...good, tags: ['x', 'long'] })).toBe('.tags[1]: too long');
  expect(person({ ...good, tags: [] })).toBe('.tags: not the right number of items');
  expect(person(null)).toBe(': not an object');
  expect(person([])).toBe(': not an object');
});

test('a field that only the prototype has is not there', () => {
  expect(row({ constructor: text })({})).toBe('.constructor: not text');
});
