import { describe, expect, it } from 'vitest';
import { onScreen } from './on-screen.ts';

const stretch = (start: number, end: number, top: number, bottom: number) => ({ span: { start, end }, top, bottom });

describe('what is on screen', () => {
  const article = [
    stretch(0, 100, -300, -100),
    stretch(100, 200, -50, 50),
    stretch(200, 300, 60, 400),
    stretch(300, 400, 900, 1000),
  ];

  it('goes from the first paragraph that shows to the last, by their share of the height', () => {
    expect(onScreen(article, 230)).toEqual({ start: 150, end: 250 });
  });

  it('is the whole of what fits', () => {
    expect(onScreen(article, 800)).toEqual({ start: 150, end: 300 });
  });

  it('is nothing where the article has been scrolled away', () => {
    expect(onScreen([stretch(0, 100, -300, -100)], 800)).toBeNull();
    expect(onScreen([], 800)).toBeNull();
  });
});
