import { useEffect, useMemo, useRef, useState } from 'react';
import { textFragmentUrl } from '../../core/anchor/text-fragment.ts';
import { markdownOf } from '../../core/export/formats/markdown.ts';
import { embedFrame, saidWhere, shareHtml, shareText } from '../../core/export/share.ts';
import { whole } from '../addresses.ts';
import { type Collection, hasAddress, type PlacedQuotation } from '../collection.ts';
import { drawCard, pngOf } from '../share-image.ts';
import { carryingLink, sharedRecord } from '../share-record.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
  onClose: () => void;
}

/** Every form in which a quotation can be sent on, each with its speaker, its source and its link. */
export function ShareDialog({ collection, placed, onClose }: Props) {
  const { article, quotation } = placed;
  const record = useMemo(() => sharedRecord(placed, collection), [placed, collection]);
  const [said, setSaid] = useState('');
  const copy = (name: string, write: () => Promise<void>) =>
    write().then(
      () => setSaid(`${name} copied`),
      () => setSaid(`The browser did not allow copying the ${name.toLowerCase()}`),
    );
  const copyText = (name: string, text: string) => copy(name, () => navigator.clipboard.writeText(text));
  const own = hasAddress(collection, placed);
  const inOutlet =
    article.source.url &&
    textFragmentUrl(
      article.source.url,
      record.selectors.map(({ quote }) => quote),
    );
  return (
    <Dialog onClose={onClose} shape="panel" title="Share this quotation">
      <div className="mt-4 grid gap-2 sm:grid-cols-3">
        <Choice label="link" onChoose={() => copyText('Link', record.link)} />
        <Choice label="text" onChoose={() => copyText('Text', shareText(record))} />
        <Choice label="Markdown" onChoose={() => copyText('Markdown', markdownOf(record))} />
        <Choice
          label="rich text"
          onChoose={() => copy('Rich text', () => copyRich(shareText(record), shareHtml(record)))}
        />
        <Choice label="HTML" onChoose={() => copyText('HTML', shareHtml(record))} />
        {own && (
          <Choice
            label="embed"
            onChoose={() => copyText('Embed', embedFrame(record, whole.embed(article.id, quotation.id)))}
          />
        )}
        {own && <Choice label="carrying link" onChoose={() => copyText('Carrying link', carryingLink(record))} />}
        {'share' in navigator && (
          <button
            className="button"
            onClick={() =>
              // whoever closes the sheet has shared nothing, and needs no message
              void navigator.share({ title: saidWhere(record), text: shareText(record) }).catch(() => {})
            }
            type="button"
          >
            Send …
          </button>
        )}
      </div>
      <p className="mt-2 min-h-6 text-soft" role="status">
        {said}
      </p>
      <p className="mt-2 text-soft">
        {own
          ? 'The carrying link holds the words, their paragraph and their source itself: it opens without this collection.'
          : 'This quotation, as it is shown, is on your device only. Every form here uses a link that carries it.'}
      </p>
      {inOutlet && (
        <p className="mt-2">
          <a className="link" href={inOutlet} rel="noopener noreferrer" target="_blank">
            Go to the words on the outlet’s own page
          </a>
        </p>
      )}
      <ImageCard collection={collection} placed={placed} onSaid={setSaid} />
    </Dialog>
  );
}

function Choice({ label, onChoose }: { label: string; onChoose: () => void }) {
  return (
    <button className="button" onClick={onChoose} type="button">
      Copy {label}
    </button>
  );
}

/** Plain and formatted in one copy: each program takes what it can. */
async function copyRich(text: string, html: string): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}

interface ImageProps extends Omit<Props, 'onClose'> {
  onSaid: (words: string) => void;
}

/** The quotation as a picture, drawn here and now. */
function ImageCard({ collection, placed, onSaid }: ImageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const record = useMemo(() => sharedRecord(placed, collection), [placed, collection]);
  const speakers = placed.quotation.speakers.flatMap((id) => collection.speakers.get(id) ?? []);
  const first = speakers[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the speakers are those of the quotation
  useEffect(() => {
    let current = true;
    drawCard(record, speakers).then(
      (drawn) => {
        if (!current) return;
        drawn.className = 'h-auto w-full border border-rule';
        drawn.setAttribute('role', 'img');
        drawn.setAttribute('aria-label', shareText(record));
        frame.current?.replaceChildren(drawn);
        setCanvas(drawn);
      },
      (error: Error) => onSaid(error.message),
    );
    return () => {
      current = false;
    };
  }, [record, first, onSaid]);
  const save = async (drawn: HTMLCanvasElement) => {
    const url = URL.createObjectURL(await pngOf(drawn));
    const link = document.createElement('a');
    link.href = url;
    link.download = `on-record-${placed.quotation.id}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <section aria-label="Image" className="mt-6 border-rule border-t pt-4">
      <div className="aspect-[16/9]" ref={frame} />
      {canvas && (
        <p className="mt-3 flex flex-wrap gap-2">
          <button className="button" onClick={() => void save(canvas)} type="button">
            Save image
          </button>
          <button
            className="button"
            onClick={() =>
              navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(canvas) })]).then(
                () => onSaid('Image copied'),
                () => onSaid('The browser did not allow copying the image'),
              )
            }
            type="button"
          >
            Copy image
          </button>
        </p>
      )}
    </section>
  );
}
