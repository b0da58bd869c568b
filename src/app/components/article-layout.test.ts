import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../core/article/types.ts';
import { asideWords, groupRest, itemSpan, layOutArticle, linesOf } from './article-layout.ts';

/** An article of `[kind, words, what follows]` rows; the blocks are the words, what follows is between them. */
function article(...rows: [BlockKind, string, string?][]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = rows.map(([kind, words, then = '\n']) => {
    const start = text.length;
    text += words + then;
    return { kind, span: { start, end: start + words.length } };
  });
  return { text, blocks };
}

function printed({ text, blocks }: { text: string; blocks: Block[] }): string[] {
  return layOutArticle({ text, blocks }).items.map((item) => {
    const span = itemSpan(item);
    return `${item.kind}: ${text.slice(span.start, span.end)}`;
  });
}

describe('the layout of an article', () => {
  it('sets the dateline in its paragraph, white space and all', () => {
    expect(printed(article(['dateline', 'HARLOW --', ' '], ['paragraph', 'The river rose.']))).toEqual([
      'paragraph: HARLOW -- The river rose.',
    ]);
  });

  it('keeps a credit that is glued to the end of a standfirst', () => {
    expect(
      printed(
        article(
          ['standfirst', 'The river rose.', ''],
          ['outlet', '…reports the Harlow Post'],
          ['paragraph', 'It fell.'],
        ),
      ),
    ).toEqual(['standfirst: The river rose.…reports the Harlow Post', 'paragraph: It fell.']);
  });

  it('leaves a date or a byline on a line of its own to the facts above', () => {
    expect(
      printed(article(['headline', 'River'], ['byline', 'By Ada Hale'], ['date', '1 May'], ['paragraph', 'It rose.'])),
    ).toEqual(['paragraph: It rose.']);
  });

  it('takes the first headline as the title and sets any other in its place', () => {
    const two = article(
      ['headline', 'River'],
      ['paragraph', 'It rose.'],
      ['headline', 'More'],
      ['paragraph', 'It fell.'],
    );
    expect(layOutArticle(two).headline).toBe(two.blocks[0]);
    expect(printed(two)).toEqual(['paragraph: It rose.', 'headline: More', 'paragraph: It fell.']);
  });

  it('folds what stood between the paragraphs where it stood, and the rest at the end', () => {
    const page = article(
      ['boilerplate', 'Home > News'],
      ['headline', 'River'],
      ['boilerplate', 'View'],
      ['paragraph', 'It rose.'],
      ['boilerplate', 'MORE: Another river'],
      ['boilerplate', 'MORE: And one more'],
      ['paragraph', 'It fell.'],
      ['boilerplate', 'Related'],
    );
    expect(printed(page)).toEqual([
      'paragraph: It rose.',
      'aside: MORE: Another river\nMORE: And one more',
      'paragraph: It fell.',
    ]);
    expect(linesOf(page.text, layOutArticle(page).rest)).toEqual(['Home > News', 'View', 'Related']);
  });

  it('loses no block that is read', () => {
    const page = article(['paragraph', 'One.'], ['boilerplate', 'x'], ['turn', 'HALE: Two.'], ['caption', 'A boat.']);
    expect(layOutArticle(page).items.flatMap((item) => item.blocks)).toEqual(page.blocks);
  });
});

describe('what else was on the page', () => {
  it('is a link to another story only where it says so', () => {
    expect(asideWords(['MORE: Another river'])).toBe('A link to another story stood here');
    expect(asideWords(['Moreover, the bridge'])).toBe('A line that is not the article’s stood here');
    expect(asideWords(['one', 'two', 'three'])).toBe('3 lines that are not the article’s stood here');
  });

  it('is counted under the short lines that head it', () => {
    const lines = [
      'Shared (29)',
      'Related',
      '- A bridge falls in the north',
      '- A dam holds in the south',
      'Good evening to all',
    ];
    expect(groupRest(lines)).toEqual([
      { head: null, lines: ['Shared (29)'] },
      {
        head: 'Related',
        lines: ['- A bridge falls in the north', '- A dam holds in the south', 'Good evening to all'],
      },
    ]);
  });

  it('takes no short line for a head that has nothing beneath it', () => {
    expect(groupRest(['Related'])).toEqual([{ head: null, lines: ['Related'] }]);
  });
});
