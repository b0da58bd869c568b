import { describe, expect, test } from 'vitest';
import { findDate, readDateLine } from './dates.ts';

describe('a line of dates', () => {
  test.each([
    ['Date:2025-04-15 21:15:23', '2025-04-15T21:15:23'],
    ['April 15, 2025', '2025-04-15'],
    ['15 Apr 2025, 9:15 pm IST', '2025-04-15T21:15+05:30'],
    ['Tuesday, 15th April 2025', '2025-04-15'],
    ['Tue 15 Apr 2025 06.00 BST', '2025-04-15T06:00+01:00'],
    ['Published: 15/04/2025', '2025-04-15'],
    ['Published 04/15/2025 at 12:05 a.m.', '2025-04-15T00:05'],
    ['04/04/2025', '2025-04-04'],
    ['15.04.2025 18:30', '2025-04-15T18:30'],
    ['2025/04/15', '2025-04-15'],
    ['First published on Sun 9 Mar 2025', '2025-03-09'],
    ['9:15 a.m. ET April 15, 2025', '2025-04-15T09:15'],
    ['Posted at 21:15, 15 April 2025 (GMT)', '2025-04-15T21:15'],
    ['2025-04-15T21:15:23Z', '2025-04-15T21:15:23Z'],
    ['15 April 2025 | 3 min read', '2025-04-15'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['5-Sep-2024', '2024-09-05'],
  ])('%s is %s', (line, iso) => {
    expect(readDateLine(line)?.[0]?.iso).toBe(iso);
  });

  test.each(['03/04/2025', '2025-02-30', '31 April 2025', 'April 15', '10:15 pm', '2 hours ago'])(
    '%s is a line of dates that names no day for sure',
    (line) => {
      expect(readDateLine(line)?.every(({ iso }) => iso === null)).toBe(true);
    },
  );

  test.each([
    'On April 15, 2025 the council met',
    'May we go?',
    'The 2024 budget',
    'Published works of Clara Voss',
    '3-1',
    'March',
    'Date of birth: unknown',
  ])('%s is no line of dates', (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  test('says which date is which', () => {
    const dates = readDateLine('First published: 3 May 2024 | Updated: 6 June 2024 10:00');
    expect(dates?.map(({ iso, label }) => [iso, label])).toEqual([
      ['2024-05-03', 'first-published'],
      ['2024-06-06T10:00', 'updated'],
    ]);
  });
});

test('a date inside a sentence is found where it stands', () => {
  const line = 'The post was published on 3 May 2024 by mistake';
  const date = findDate(line);
  expect(date?.iso).toBe('2024-05-03');
  expect(line.slice(date?.span.start, date?.span.end)).toBe('3 May 2024');
});
