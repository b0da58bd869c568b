import { readMarked } from '../quote/marked/read-marked.ts';
import type { Quotation } from '../quote/types.ts';
import type { AnnotatedArticle } from './types.ts';

/** An article as a careful reader would annotate it, its quotations written inside the text (see `readMarked`). */
export function printed(outlet: string, marked: string): AnnotatedArticle {
  const { text, quotations } = readMarked(outlet, marked);
  const id = outlet.toLowerCase().replaceAll(' ', '-');
  const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    origin: 'seed',
    lang: 'en',
    source: {
      outlet,
      url: null,
      title: null,
      byline: [],
      published: null,
      firstPublished: null,
      place: null,
      printed: {},
    },
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    mentions: [],
    quotations: quotations.map(({ kind, place, content, speakers, via }, index): Quotation => {
      const [first, ...rest] = content;
      if (first === undefined) throw new RangeError('a quotation holds at least one stretch');
      const last = rest.at(-1) ?? first;
      // the whole sentence around partial quotations, for that is what their reported clause is taken from
      const start = text.lastIndexOf('. ', first.start) + 1;
      const end = kind === 'mixed' ? text.indexOf('. ', last.end) + 1 || text.length : last.end;
      return {
        id: `${id}-${index}`,
        article: id,
        kind,
        place,
        span: kind === 'mixed' ? { start, end } : { start: first.start, end },
        content: [first, ...rest],
        speakers: speakers.map(slug),
        via: via.map(slug),
        attribution: null,
        candidates: [],
        problems: [],
      };
    }),
  };
}
