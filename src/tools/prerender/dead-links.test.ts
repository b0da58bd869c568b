import { expect, test } from 'vitest';
import type { Aliases } from '../../core/anchor/aliases.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { refuseDeadLinks } from './dead-links.ts';

const { articles } = corpusFromSeeds();
const published = (exact: readonly [string, ...string[]], more: object = {}): Aliases => ({
  version: 1,
  quotations: { deaddeadde: { article: articles[0]?.id as string, exact, prefix: '', suffix: '', ...more } },
});
const GONE = ['The mill has stood beside', 'the weir for two hundred years.'] as const;

test('a build in which a published link would die ends, and names the link and its words', () => {
  expect(() => refuseDeadLinks(published(GONE), articles)).toThrow(
    `  deaddeadde (${articles[0]?.id}): The mill has stood beside … the weir for two hundred years.`,
  );
});

test('it goes on where a person has said that they are gone, and where nothing is lost', () => {
  expect(() => refuseDeadLinks(published(GONE, { became: { kind: 'gone' } }), articles)).not.toThrow();
  const [first] = articles;
  const span = first?.quotations.find(({ content: [one] }) => one.end - one.start > 60)?.content[0];
  const words = first?.text.slice(span?.start, span?.end) as string;
  expect(() => refuseDeadLinks(published([words]), articles)).not.toThrow();
});
