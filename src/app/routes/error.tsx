import { Component, type ReactNode, useEffect, useRef } from 'react';
import { CorpusDamage } from '../../core/corpus/decode.ts';
import { capitalise } from '../components/counting.ts';
import { Page } from '../components/page.tsx';
import { MISSING_PART, type PartLacking } from '../rescue/lacking.ts';
import { isMissingPart } from '../rescue/missing-part.ts';

interface Props {
  /** The place in the history: at another one the page is tried again. */
  at: string;
  children: ReactNode;
}

interface State {
  error: unknown;
  failed: boolean;
}

/** What stands in place of a page that could not be shown: what happened, in words, and the ways on. */
export class PageError extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidUpdate({ at }: Props): void {
    if (this.state.failed && at !== this.props.at) this.setState({ error: null, failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorPage error={this.state.error} /> : this.props.children;
  }
}

function ErrorPage({ error }: { error: unknown }) {
  return (
    <Page collection={null} title="Something is wrong">
      <div className="mt-10 max-w-[40rem] border-ink border-t-2 pt-4" role="alert">
        {isMissingPart(error) ? <Lacking error={error} /> : <Failure error={error} />}
      </div>
    </Page>
  );
}

/** A file of the program did not come: the rescue, a script of its own, finds out why and says what can be done. */
function Lacking({ error }: { error: Error }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const handOver = () => {
      if (place.current === null) return;
      const detail: PartLacking = { error, place: place.current };
      window.dispatchEvent(new CustomEvent(MISSING_PART, { detail }));
    };
    // by then the rescue, too, is there
    if (document.readyState === 'complete') handOver();
    else window.addEventListener('load', handOver, { once: true });
    return () => window.removeEventListener('load', handOver);
  }, [error]);
  return (
    <div ref={place}>
      <h1 className="font-serif text-quote">A part of the program did not come</h1>
    </div>
  );
}

function Failure({ error }: { error: unknown }) {
  const message = error instanceof Error ? error.message : String(error);
  const damaged = error instanceof CorpusDamage;
  return (
    <>
      <h1 className="font-serif text-quote">
        {damaged ? 'The collection could not be read' : 'This page could not be shown'}
      </h1>
      <p className="mt-2 text-soft">
        {capitalise(message)}
        {damaged && '. Nothing is shown rather than something wrong.'}
      </p>
      <p className="mt-4 flex gap-6">
        <button className="link cursor-pointer" onClick={() => window.location.reload()} type="button">
          Load again
        </button>
        <a className="link" href={import.meta.env.BASE_URL}>
          Go to the first page
        </a>
      </p>
    </>
  );
}
