import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { to } from '../addresses.ts';
import { Page } from '../components/page.tsx';
import { correctionsQuery } from '../kept.ts';
import { Bookmark } from '../library/bookmark.tsx';
import { Bring } from '../library/bring.tsx';
import { Imports } from '../library/imports.tsx';
import { KeptList } from '../library/kept-list.tsx';
import { SafeKeeping } from '../library/safe-keeping.tsx';
import { useCollection } from '../queries.ts';

// fetched when something was corrected
const KeptCorrections = lazy(() => import('../library/kept-corrections.tsx'));

export function Component() {
  const collection = useCollection();
  const { data: corrections } = useQuery(correctionsQuery);
  return (
    <Page collection={collection} title="Library">
      <div className="flex flex-wrap items-start justify-between gap-x-16 gap-y-6 pt-8">
        <div>
          <h1 className="font-semibold font-serif text-[2rem] leading-9 tracking-[-.015em] sm:text-title sm:leading-12">
            Library
          </h1>
          <p className="mt-2 max-w-[34rem] font-serif text-prose">
            Your own articles are read on this device and kept on it. Nothing is sent anywhere.
          </p>
        </div>
        <SafeKeeping />
      </div>
      <Bring collection={collection} />
      <Bookmark />
      <p className="mt-1 text-soft">
        <Link className="link" to={to.exported()}>
          Read an export
        </Link>{' '}
        and compare it with what is here; nothing of it is kept.
      </p>
      <Imports />
      <KeptList collection={collection} />
      <Suspense>{corrections?.lay && <KeptCorrections collection={collection} />}</Suspense>
    </Page>
  );
}
