import { useMemo } from 'react';
import { recordOf } from '../../core/export/record.ts';
import { whole } from '../addresses.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';
import { CopyText } from './copy-text.tsx';
import { Dialog } from './dialog.tsx';
import { mailAddress, reportWords } from './report-words.ts';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  onClose: () => void;
}

/** A prepared report, to copy or to mail. Nothing is sent by itself. */
export function ReportDialog({ collection, placed: { article, quotation }, onClose }: Props) {
  const letter = useMemo(
    () => reportWords(recordOf(article, quotation, collection.speakers, whole)),
    [article, quotation, collection],
  );
  return (
    <Dialog onClose={onClose} shape="panel" title="Report a mistake">
      <p className="mt-3 text-soft">
        Nothing is sent from here. Copy this, say what is wrong, and send it to whoever keeps this collection.
      </p>
      <pre className="mt-4 whitespace-pre-wrap break-words border border-rule bg-raise p-3 text-note">
        {letter.body}
      </pre>
      <CopyText name="the report" text={letter.body} />
      <p>
        <a className="link inline-block py-1" href={mailAddress(letter)}>
          Open it in a mail program
        </a>
      </p>
    </Dialog>
  );
}
