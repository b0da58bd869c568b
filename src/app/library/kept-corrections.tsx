import type { Collection } from '../collection.ts';
import { YourCorrections } from '../components/your-corrections.tsx';

/** What the reader corrected, beside the articles that are kept: bundled ones and their own alike. */
export default function KeptCorrections({ collection }: { collection: Collection }) {
  return (
    <section aria-labelledby="kept-corrections" className="mt-14 max-w-[48rem]">
      <h2 className="mb-3 font-semibold font-serif text-quote" id="kept-corrections">
        Your corrections
      </h2>
      <YourCorrections collection={collection} />
    </section>
  );
}
