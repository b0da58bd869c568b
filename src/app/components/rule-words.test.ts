import { describe, expect, it } from 'vitest';
import { RULES } from '../../core/quote/rules.ts';
import { isExplained, ruleWords } from './rule-words.ts';

describe('the rules in plain words', () => {
  it('cover every rule that can answer', () => {
    expect(RULES.map((rule) => rule.name).filter((name) => !isExplained(name))).toEqual([]);
  });

  it('fall back to the name of the rule', () => {
    expect(ruleWords('not-yet-explained')).toBe('not yet explained');
  });
});
