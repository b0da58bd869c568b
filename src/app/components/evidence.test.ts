import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article/types.ts';
import type { Evidence, EvidenceRole, Quotation } from '../../core/quote/types.ts';
import { distanceWords, type EvidenceItem, evidenceItems, evidenceWords, letterOf, namedInFull } from './evidence.ts';

const blocks: Block[] = [0, 1, 2, 3, 4, 5].map((n) => ({
  kind: 'paragraph',
  span: { start: n * 100, end: n * 100 + 90 },
}));

function evidence(role: EvidenceRole, start: number, end: number, ...speakers: string[]): Evidence {
  return { role, span: { start, end }, speakers };
}

/** A quotation in the fourth paragraph, after the words that bring it in. */
function quotation(...found: Evidence[]): Pick<Quotation, 'attribution' | 'candidates' | 'span' | 'content'> {
  const mention = { span: { start: 300, end: 303 }, kind: 'name' as const, speakers: ['ada-hale'] };
  return {
    span: { start: 320, end: 360 },
    content: [{ start: 321, end: 359 }],
    candidates: [],
    attribution: { mention, cue: { start: 304, end: 308 }, rule: 'any', confidence: 0.97, evidence: found },
  };
}

const around = { first: 2, last: 4 };

describe('evidence', () => {
  it('is lettered in the order of the text, whatever order the rule gave it in', () => {
    const items = evidenceItems(
      quotation(evidence('cue', 304, 308), evidence('addressee', 309, 313, 'tom-reyes'), evidence('mention', 300, 303)),
      blocks,
      around,
    );
    expect(items.map((item) => `${item.letter} ${item.role}`)).toEqual(['a mention', 'b cue', 'c addressee']);
    expect(items.map((item) => item.ofSpeaker)).toEqual([true, true, false]);
  });

  it('puts what is not shown last, and says how far off it is', () => {
    const items = evidenceItems(
      quotation(evidence('antecedent', 10, 18), evidence('mention', 300, 303)),
      blocks,
      around,
    );
    expect(items.map((item) => [item.letter, item.role, item.shown, item.distance])).toEqual([
      ['a', 'mention', true, 0],
      ['b', 'antecedent', false, -3],
    ]);
  });

  it('is not shown where it stands outside of the part that is', () => {
    const items = evidenceItems(
      quotation(evidence('mention', 300, 303), evidence('cue', 380, 384)),
      blocks,
      { first: 3, last: 3 },
      { start: 300, end: 360 },
    );
    expect(items.map((item) => [item.role, item.shown])).toEqual([
      ['mention', true],
      ['cue', false],
    ]);
  });

  it('shows the same words once for each thing that they prove', () => {
    const twice = quotation(evidence('mention', 300, 303), evidence('mention', 300, 303), evidence('cue', 304, 308));
    expect(evidenceItems(twice, blocks, around)).toHaveLength(2);
  });

  it('tells of a mention once where it leans on nothing but itself', () => {
    const itself = quotation(
      evidence('mention', 300, 303),
      evidence('antecedent', 300, 303),
      evidence('cue', 304, 308),
    );
    expect(evidenceItems(itself, blocks, around).map((item) => item.role)).toEqual(['mention', 'cue']);
  });

  it('is that of the candidates where nobody is signed for', () => {
    const unsigned = {
      ...quotation(),
      attribution: null,
      candidates: [{ speaker: 'ada-hale', confidence: 0.4, evidence: [evidence('mention', 300, 303, 'ada-hale')] }],
    };
    expect(evidenceItems(unsigned, blocks, around).map((item) => item.role)).toEqual(['mention']);
  });

  it('never runs out of letters', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
  });
});

describe('the full name', () => {
  const text = ['Mayor Ada Hale came.', 'Ada Hale sat. Tom Reyes stood.', 'Hale spoke.']
    .map((part) => part.padEnd(100))
    .join('');
  const at = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const mentions = [
    { span: at('Mayor Ada Hale'), kind: 'name' as const, speakers: ['ada-hale'] },
    { span: at('Tom Reyes'), kind: 'name' as const, speakers: ['tom-reyes'] },
    { span: at('Hale', 200), kind: 'name' as const, speakers: ['ada-hale'] },
  ];
  const speaker = { id: 'ada-hale', name: 'Ada Hale' };

  it('is found where the article last prints it before, with how far off that is', () => {
    expect(namedInFull({ text, mentions }, blocks, speaker, at('Hale', 200))).toEqual({
      span: at('Mayor Ada Hale'),
      distance: -2,
    });
  });

  it('is not made up where the article never prints it', () => {
    expect(namedInFull({ text, mentions: mentions.slice(1) }, blocks, speaker, at('Hale', 200))).toBeNull();
  });
});

describe('evidence in words', () => {
  const item = (role: EvidenceRole, start: number, end: number, distance = 0): EvidenceItem => ({
    letter: 'a',
    role,
    span: { start, end },
    speakers: [],
    ofSpeaker: true,
    shown: true,
    distance,
  });
  const say = (one: EvidenceItem, words: string, ...names: string[]) => {
    const said = evidenceWords(one, quotation(), words, names);
    return `${words} ${said.before}${said.name ? ` ${said.name}` : ''}${said.after}`;
  };

  it('says where the cue stands', () => {
    expect(say(item('cue', 304, 308), 'told')).toBe('told brings in the words');
    expect(say(item('cue', 365, 369), 'said')).toBe('said closes the quotation');
  });

  it('says whom a short name, a description or a pronoun stands for', () => {
    expect(say(item('mention', 300, 303), 'Hale', 'Ada Hale')).toBe('Hale is the one whose words they are: Ada Hale');
    expect(say(item('mention', 300, 303), 'Ada Hale', 'Ada Hale')).toBe(
      'Ada Hale is named as the one whose words they are',
    );
  });

  it('says how far off the full name stands', () => {
    expect(say(item('antecedent', 10, 18, -9), 'Ada Hale', 'Ada Hale')).toBe(
      'Ada Hale is named in full nine paragraphs earlier',
    );
    expect(say(item('antecedent', 10, 18, -1), 'Hale', 'Ada Hale')).toBe(
      'Hale stands for Ada Hale, one paragraph earlier',
    );
    expect(distanceWords(0)).toBe('in the same paragraph');
    expect(distanceWords(2)).toBe('two paragraphs later');
  });

  it('says of nobody that the words are theirs where nobody is signed for', () => {
    const unsigned = { ...quotation(), attribution: null };
    const said = (one: EvidenceItem, words: string, ...names: string[]) => {
      const { before, name, after } = evidenceWords(one, unsigned, words, names);
      return `${words} ${before}${name ? ` ${name}` : ''}${after}`;
    };
    expect(said(item('mention', 300, 303), 'Hale', 'Ada Hale')).toBe('Hale could be meant: Ada Hale');
    expect(said(item('antecedent', 300, 303), 'Ada Hale', 'Ada Hale')).toBe('Ada Hale could be meant');
    expect(said(item('cue', 300, 303), 'said')).toBe('said stands by the words, and does not settle who speaks');
  });

  it('speaks of several as several', () => {
    expect(say(item('mention', 300, 303), 'the two mayors', 'Ada Hale', 'Tom Reyes')).toBe(
      'the two mayors are those whose words they are: Ada Hale and Tom Reyes',
    );
  });

  it('keeps the one spoken to and the relay apart from the speaker', () => {
    expect(say(item('addressee', 309, 313), 'Reyes', 'Tom Reyes')).toBe('Reyes is spoken to, and is not the speaker');
    expect(say(item('relay', 309, 313), 'the agency')).toBe('the agency passes the words on, and is not the speaker');
  });
});
