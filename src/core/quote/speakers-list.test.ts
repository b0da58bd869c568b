import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexOf, keyOf, type ListedSpeaker } from './gazetteer.ts';

const root = join(import.meta.dirname, '../../..');
const rows: readonly ListedSpeaker[] = JSON.parse(readFileSync(join(root, 'seeds/speakers.json'), 'utf8'));

const sourceFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
);

describe('seeds/speakers.json', () => {
  it('begins with the three featured speakers, in this order, and features no other', () => {
    expect(rows.slice(0, 3).map(({ id }) => id)).toEqual(['xi-jinping', 'vladimir-putin', 'antonio-guterres']);
    expect(rows.filter(({ featured }) => featured)).toHaveLength(3);
  });

  it('gives each row an id of its own that can stand in an address', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id } of rows) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('gives every row a name, a kind and a description, a gender to persons only and places to bodies only', () => {
    for (const row of rows) {
      expect(row.name).not.toBe('');
      expect(row.description).not.toBe('');
      expect(row.kind === 'person').toBe(row.gender !== null);
      if (row.kind === 'person') expect(row.standsFor).toEqual([]);
    }
  });

  it('never lets two rows claim one name, description or place', () => {
    const claimed = new Map<string, string>();
    for (const row of rows) {
      const keys = new Set([
        ...[row.name, ...row.aliases].map((name) => `name ${keyOf(name)}`),
        ...row.standsFor.map((place) => `place ${keyOf(place)}`),
        ...row.descriptions.map((words) => `words ${keyOf(words.replace(/^the /, ''))}`),
      ]);
      for (const key of keys) {
        expect(claimed.get(key) ?? row.id, key).toBe(row.id);
        claimed.set(key, row.id);
      }
    }
  });

  it('knows the featured speakers and the governments by their names in Chinese and Russian', () => {
    for (const row of rows.filter(({ featured, id }) => featured || id.startsWith('government-of'))) {
      expect(
        row.aliases.some((alias) => /\p{Script=Han}/u.test(alias)),
        row.id,
      ).toBe(true);
      expect(
        row.aliases.some((alias) => /\p{Script=Cyrillic}/u.test(alias)),
        row.id,
      ).toBe(true);
    }
    expect(indexOf({ speakers: rows }).byName.get(keyOf('习近平'))?.id).toBe('xi-jinping');
  });

  it('is where the names stand: the reader itself knows none of them', () => {
    expect(sourceFiles.length).toBeGreaterThan(50);
    for (const file of sourceFiles) {
      const text = readFileSync(join(root, 'src', file), 'utf8');
      const held = rows
        .filter(({ name }) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
        .map(({ name }) => name);
      expect(held, file).toEqual([]);
    }
  });
});
