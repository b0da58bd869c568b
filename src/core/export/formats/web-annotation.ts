import type { ExportFormat } from '../formats.ts';
import type { QuotationRecord } from '../record.ts';

/** https://www.w3.org/TR/annotation-model/: a page of annotations, the positions counted in the article's text as bundled. */
export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  label: 'Web Annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (records, { link, made }) =>
    `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${link}#annotations`,
        type: 'AnnotationPage',
        modified: made,
        items: records.map(annotationOf),
      },
      null,
      2,
    )}\n`,
};

function annotationOf(record: QuotationRecord): object {
  const { article, speakers } = record;
  const bodies = [
    ...speakers.map(({ name }) => textual('identifying', name)),
    textual('tagging', `kind:${record.kind}`),
    textual('tagging', `certainty:${record.certainty}`),
    ...(record.rule === null ? [] : [textual('describing', attributionOf(record))]),
    ...(article.url === null ? [] : [{ type: 'SpecificResource', source: article.url, purpose: 'linking' }]),
  ];
  return {
    id: record.link,
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies,
    target: record.selectors.map(({ quote, position }) => ({
      type: 'SpecificResource',
      source: article.link,
      selector: [quote, position],
    })),
  };
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function attributionOf({ rule, confidence, evidence }: QuotationRecord): string {
  const words = evidence.map(({ role, text }) => `${role} “${text}”`).join(', ');
  return `Attributed by the rule ${rule} with a confidence of ${confidence}${words === '' ? '' : `: ${words}`}`;
}
