import { useRouteError } from 'react-router';
import { CorpusDamage } from '../../core/corpus/decode.ts';
import { to } from '../addresses.ts';
import { Page } from '../components/page.tsx';

/** What stands in place of a page that could not be shown: what happened, in words, and the ways on. */
export function RouteError() {
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const damaged = error instanceof CorpusDamage;
  return (
    <Page collection={null} title="Something is wrong">
      <div className="mt-10 max-w-[40rem] border-ink border-t-2 pt-4" role="alert">
        <h1 className="font-serif text-quote">
          {damaged ? 'The collection could not be read' : 'This page could not be shown'}
        </h1>
        <p className="mt-2 text-soft">
          {message}
          {damaged && ' Nothing is shown rather than something wrong.'}
        </p>
        <p className="mt-4 flex gap-6">
          <button className="link cursor-pointer" onClick={() => window.location.reload()} type="button">
            Load again
          </button>
          <a className="link" href={import.meta.env.BASE_URL + to.explore().slice(1)}>
            Go to the first page
          </a>
        </p>
      </div>
    </Page>
  );
}
