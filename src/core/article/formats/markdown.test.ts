import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

function read(text: string, fileName = 'story.md') {
  const article = readArticle(text, { id: 'x', origin: 'imported', outlets: [], fileName });
  return { ...article, rows: article.blocks.map(({ kind, span }) => `${kind}| ${text.slice(span.start, span.end)}`) };
}

describe('front matter', () => {
  const { rows, source } = read(`---
title: "Mayor Hale 'will not resign'"
author:
  - Jane Marsh
  - Tom Roe
date: 2025-03-04
publication: The Millbrook Herald
url: https://millbrook.example/pool
---

The mayor has refused to stand down.
`);

  test('gives the source, with the place where each value is printed', () => {
    const { printed, ...values } = source;
    expect(values).toEqual({
      title: "Mayor Hale 'will not resign'",
      byline: ['Jane Marsh', 'Tom Roe'],
      published: '2025-03-04',
      firstPublished: null,
      outlet: 'The Millbrook Herald',
      url: 'https://millbrook.example/pool',
      place: null,
    });
    expect(Object.keys(printed).sort()).toEqual(['outlet', 'published', 'title', 'url']);
  });

  test('holds the headline where the text prints none', () => {
    expect(rows).toContain("headline| Mayor Hale 'will not resign'");
    expect(rows.at(-1)).toBe('paragraph| The mayor has refused to stand down.');
  });

  test('is not a rule at the top of a text', () => {
    expect(read('---\n\nThe mayor has refused to stand down.\n\n---\n').rows).toEqual([
      'boilerplate| ---',
      'paragraph| The mayor has refused to stand down.',
      'boilerplate| ---',
    ]);
  });
});

describe('the text', () => {
  test('stays raw: a paragraph covers its lines, marks of emphasis and links inside', () => {
    const { rows } = read(`# Pool to close

*By Jane Marsh*

**MILLBROOK** — The mayor has refused to [stand down](https://x.example/a_b), saying "I was
elected to *decide*".

> "We had no money," said Tom Hale.
> It went on.

- One thing
- Another thing
  that runs on

## What next

![The pool](pool.jpg)

[Five other pools that closed this year](https://x.example/more)
`);
    expect(rows).toEqual([
      'headline| # Pool to close',
      'byline| *By Jane Marsh*',
      'dateline| **MILLBROOK** —',
      'paragraph| The mayor has refused to [stand down](https://x.example/a_b), saying "I was\nelected to *decide*".',
      'paragraph| > "We had no money," said Tom Hale.\n> It went on.',
      'paragraph| - One thing',
      'paragraph| - Another thing\n  that runs on',
      'subheading| ## What next',
      'caption| ![The pool](pool.jpg)',
      'boilerplate| [Five other pools that closed this year](https://x.example/more)',
    ]);
  });

  test('reads a heading that is underlined', () => {
    expect(read('Pool to close\n=============\n\nThe council has closed the pool.\n').rows[0]).toBe(
      'headline| Pool to close\n=============',
    );
  });

  test('knows the turns of an interview by their bold labels', () => {
    const { rows } = read('**Q:** Why?\n\n**A:** Because.\n\n**Q:** And then?\n\n**A:** Nothing.\n');
    expect(rows.map((row) => row.split('|')[0])).toEqual(['turn', 'turn', 'turn', 'turn']);
  });

  test('is told from plain text without a file name', () => {
    expect(read('# Pool to close\n\nThe council has closed it.\n', '').rows[0]).toBe('headline| # Pool to close');
  });
});
