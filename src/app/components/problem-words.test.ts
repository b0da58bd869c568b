import { describe, expect, it } from 'vitest';
import type { Problem } from '../../core/quote/types.ts';
import { problemWords } from './problem-words.ts';

const span = { start: 0, end: 1 };

function say(kind: Problem['kind'], text: string, start: number, end: number, speaker: string | null = null) {
  return problemWords({ kind, span }, { content: [{ start, end }] }, text, speaker);
}

describe('a problem of the source', () => {
  it('names the marks that do not fit each other', () => {
    const text = `a 'deep friendship."`;
    expect(say('mismatched-marks', text, 3, text.length - 1).short).toBe(`Opened with ' and closed with "`);
  });

  it('names no marks where none stand beside the words', () => {
    expect(say('mismatched-marks', 'deep friendship', 0, 15).short).toBe('Opened and closed with different marks');
  });

  it('leaves open where the words stop, by name where there is one', () => {
    expect(say('never-closed', '"It rose.', 1, 9, 'Ada Hale').long).toContain(
      'where the words of Ada Hale stop, the article',
    );
    expect(say('never-closed', '"It rose.', 1, 9).long).toContain('where the quoted words stop, the article');
  });
});
