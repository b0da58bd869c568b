import { useMemo } from 'react';
import { CITATION_STYLES, plainText, type Run } from '../../core/export/citations.ts';
import { cslJson } from '../../core/export/csl-json.ts';
import { bibtexEntry } from '../../core/export/formats/bibtex.ts';
import { risEntry } from '../../core/export/formats/ris.ts';
import { articleRecordOf, type CitedRecord, recordOf } from '../../core/export/record.ts';
import { whole } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import type { Cited } from './cite.tsx';
import { CopyText } from './copy-text.tsx';
import { Dialog } from './dialog.tsx';

interface Props extends Cited {
  collection: Collection;
  onClose: () => void;
}

/** The quotation "as quoted in" its article, or the article, in every style: four to read, three for programs that keep references. */
export function CiteDialog({ collection, article, quotation, onClose }: Props) {
  const record = useMemo(
    () => (quotation ? recordOf(article, quotation, collection.speakers, whole) : articleRecordOf(article, whole)),
    [article, quotation, collection],
  );
  return (
    <Dialog onClose={onClose} shape="panel" title={quotation ? 'Cite this quotation' : 'Cite this article'}>
      <p className="mt-3 text-soft">
        {quotation && 'As quoted in its article. '}What the article does not say is left out by each style’s own rule.
      </p>
      {CITATION_STYLES.map((style) => {
        const citation = style.cite(record, today());
        return (
          <section aria-label={style.label} className="mt-5" key={style.name}>
            <h3 className="font-semibold">{style.label}</h3>
            <p className="font-serif text-table">
              <Runs runs={citation.reference} />
            </p>
            <p className="mt-1 text-soft">
              In the text: <Runs runs={citation.inText} />
            </p>
            <CopyText name={style.label} text={plainText(citation.reference)} />
          </section>
        );
      })}
      {filesOf(record).map(({ label, text }) => (
        <section aria-label={label} className="mt-5" key={label}>
          <h3 className="font-semibold">{label}</h3>
          <pre className="whitespace-pre-wrap break-words border border-rule bg-raise p-3 text-note">{text}</pre>
          <CopyText name={label} text={text} />
        </section>
      ))}
    </Dialog>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a citation never move
  return runs.map((run, index) => (typeof run === 'string' ? run : <cite key={index}>{run.italic}</cite>));
}

function filesOf(record: CitedRecord): readonly { label: string; text: string }[] {
  return [
    { label: 'BibTeX', text: bibtexEntry(record) },
    { label: 'RIS', text: risEntry(record).trim() },
    { label: 'CSL-JSON', text: cslJson([record]).trim() },
  ];
}

/** The day on which the reader opened the page, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
