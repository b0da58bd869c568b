import { expect, test } from 'vitest';
import { INVENTED } from '../../core/corpus/invented.fixture.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { collect, type PlacedQuotation } from '../collection.ts';
import { calledSo, namesFor, signedAs } from './known-names.ts';

const [first] = INVENTED.articles as [AnnotatedArticle];
const [quotation] = first.quotations as [Quotation];

function somebody(id: string, name: string, aliases: readonly string[] = []): CorpusSpeaker {
  return { id, kind: 'person', name, aliases, description: null, place: null, featured: false, gender: null };
}

const MILLERS = somebody('millers', 'Millers’ Union', ['the union']);
const corpus: Corpus = {
  ...INVENTED,
  speakers: [
    somebody('brook-of-the-ferry', 'Ada Brook', ['Captain Brook']),
    somebody('zoe-marsh', 'Zoë Marsh', ['Brook’s deputy']),
    ...INVENTED.speakers,
    { ...MILLERS, kind: 'organisation' },
  ],
};
const collection = collect(corpus);
const placed: PlacedQuotation = {
  article: first,
  number: 1,
  quotation: { ...quotation, candidates: [{ speaker: 'tom-reed', confidence: 0.4, evidence: [] }] },
};
const ids = (typed: string) => namesFor(collection, placed, typed).map(({ id }) => id);

test('before anything is typed those come first who may be meant: candidates, whoever the article names, then all others', () => {
  // the other Ada Brook is of another article, and her name is in the list already
  expect(ids('')).toEqual(['tom-reed', 'ada-brook', 'zoe-marsh', 'millers']);
});

test('what is typed is sought in every part of a name and of what somebody else is called, whatever the accents and capitals', () => {
  expect(ids('zoe')).toEqual(['zoe-marsh']);
  expect(ids(' BROOK ')).toEqual(['ada-brook', 'zoe-marsh']);
  expect(ids('the union')).toEqual(['millers']);
  expect(ids('nobody of that name')).toEqual([]);
});

test('the list ends after twelve names', () => {
  const many = Array.from({ length: 30 }, (_, index) => somebody(`s-${index}`, `Speaker ${index}`));
  expect(namesFor(collect({ ...corpus, speakers: many }), placed, 'speaker')).toHaveLength(12);
});

test('of two with one name the nearer is meant, and a name goes before what another is also called', () => {
  expect(calledSo(collection, placed, 'ada  brook ')?.id).toBe('ada-brook');
  const elsewhere = { ...placed, article: { ...first, mentions: [] } };
  expect(calledSo(collection, elsewhere, 'Ada Brook')?.id).toBe('brook-of-the-ferry');
  const brook = somebody('brook', 'Brook');
  expect(calledSo(collect({ ...corpus, speakers: [...corpus.speakers, brook] }), placed, 'Brook')?.id).toBe('brook');
  expect(calledSo(collection, placed, 'Brook')?.id).toBe('ada-brook');
});

test('a part of a name and an empty field are nobody', () => {
  expect(calledSo(collection, placed, 'Ada')).toBeNull();
  expect(calledSo(collection, placed, '   ')).toBeNull();
});

test('who is known is signed for as the known, with their own kind, whichever was chosen', () => {
  expect(signedAs(collection, placed, 'THE UNION', 'person')).toEqual({
    id: 'millers',
    name: 'Millers’ Union',
    kind: 'organisation',
  });
});

test('a new name is kept as it was typed, without stray spaces, and is the same speaker wherever it is typed', () => {
  const signed = signedAs(collection, placed, '  Lena   Ostrow ', 'person');
  expect(signed).toMatchObject({ name: 'Lena Ostrow', kind: 'person' });
  expect(signedAs(collect(INVENTED), placed, 'lena ostrow', 'person').id).toBe(signed.id);
  expect(signedAs(collection, placed, 'Lena Ostrova', 'person').id).not.toBe(signed.id);
});
