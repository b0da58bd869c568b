import { describe, expect, it } from 'vitest';
import { pronounsOf } from './pronouns.ts';

describe('pronouns', () => {
  it('come from the reference data, never from a guess', () => {
    expect(pronounsOf({ kind: 'person', gender: 'male' }).possessive).toBe('his');
    expect(pronounsOf({ kind: 'person', gender: 'female' }).object).toBe('her');
    expect(pronounsOf({ kind: 'person', gender: null }).subject).toBe('they');
    expect(pronounsOf({ kind: 'unnamed', gender: null }).be).toBe('are');
  });

  it('call an organisation "it"', () => {
    expect(pronounsOf({ kind: 'organisation', gender: null }).possessive).toBe('its');
  });
});
