import { describe, expect, it } from 'vitest';
import type { Mention } from '../../core/quote/types.ts';
import { whomTheyMention } from './whom-they-mention.ts';

const mention = (start: number, kind: Mention['kind'], ...speakers: string[]): Mention => ({
  span: { start, end: start + 4 },
  kind,
  speakers,
});

describe('whom a speaker mentions', () => {
  const article = {
    mentions: [
      mention(0, 'name', 'tom'),
      mention(12, 'name', 'eve'),
      mention(18, 'description', 'tom'),
      mention(24, 'pronoun', 'kim'),
      mention(32, 'name', 'tom'),
      mention(36, 'name', 'ada'),
      mention(58, 'name', 'kim'),
    ],
  };
  const content = [
    { start: 10, end: 30 },
    { start: 30, end: 60 },
  ] as const;

  it('are those named or described inside the words, the most named first, and nobody beside them', () => {
    expect(whomTheyMention([{ article, quotation: { content } }], 'ada')).toEqual([
      { speaker: 'tom', count: 2 },
      { speaker: 'eve', count: 1 },
    ]);
  });

  it('is nobody where the words name nobody', () => {
    expect(whomTheyMention([{ article, quotation: { content: [{ start: 40, end: 50 }] } }], 'ada')).toEqual([]);
    expect(whomTheyMention([], 'ada')).toEqual([]);
  });
});
