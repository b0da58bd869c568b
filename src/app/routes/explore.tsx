import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { FacetName } from '../../core/search/types.ts';
import { whole } from '../addresses.ts';
import { hasAddress } from '../collection.ts';
import { Page } from '../components/page.tsx';
import { PrintedAddress } from '../components/printed-address.tsx';
import { writeAddress } from '../explore/address.ts';
import { answerQuery, optionsFor, stepFor, useAnswer, useSuggestions } from '../explore/answers.ts';
import { Chips } from '../explore/chips.tsx';
import { ExamplesList } from '../explore/examples-list.tsx';
import { ExportMenu } from '../explore/export-menu.tsx';
import { Facets } from '../explore/facets.tsx';
import { useFirstCollection } from '../explore/first-collection.ts';
import { HitList } from '../explore/hit-list.tsx';
import { useKeys, useSingleKeys } from '../explore/keys.ts';
import { useQueryText } from '../explore/query-text.ts';
import { SavedSearches, SaveSearch } from '../explore/saved-searches.tsx';
import { SearchField } from '../explore/search-field.tsx';
import { SelectMenu } from '../explore/select-menu.tsx';
import { toggleSelected } from '../explore/selection.ts';
import { Toolbar } from '../explore/toolbar.tsx';
import { Welcome } from '../explore/welcome.tsx';
import { counted } from '../ordinal.ts';
import { queryClient } from '../query-client.ts';
import { useMedia } from '../use-media.ts';
import { useSettled } from '../use-settled.ts';

// what most visits never open is fetched when it is opened
const Concordance = lazy(() => import('../explore/concordance.tsx'));
const FilterSheet = lazy(() => import('../explore/filter-sheet.tsx'));
const HelpDialog = lazy(() => import('../explore/help-dialog.tsx'));
const NoHits = lazy(() => import('../explore/no-hits.tsx').then(({ NoHits: Component }) => ({ default: Component })));
const Unquoted = lazy(() => import('../explore/unquoted.tsx'));

/** A screen reader is told the number of hits when the typing rests, not at every key. */
const SAID_AFTER = 500;
/** How long a word on what was done stays. */
const SAID_FOR = 4000;

/** For a value of which the answer says nothing, because it would leave nothing. */
async function queryChoosing(text: string, facet: FacetName, value: string): Promise<string> {
  const [{ toggleFacet }, { parseQuery }, { formatQuery }] = await Promise.all([
    import('../../core/search/facet-query.ts'),
    import('../../core/search/parse-query.ts'),
    import('../../core/search/query.ts'),
  ]);
  return formatQuery(toggleFacet(parseQuery(text), facet, value));
}

export function Component() {
  const [collection, isWhole] = useFirstCollection();
  const { text, address, type, rest, commit } = useQueryText();
  const size = collection.quotations.size;
  const step = stepFor(size);
  const [held, setHeld] = useState(0);
  const options = optionsFor({ ...address, q: text }, held);
  const answered = useAnswer(collection, text, options);
  const answer = useDeferredValue(answered);
  const suggestions = useSuggestions(text);
  const wide = useMedia('(min-width: 60rem)');
  // a concordance needs the whole width
  const beside = wide && address.view === 'list';
  const [open, setOpen] = useState<'help' | 'filter' | null>(null);
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [keysOn] = useSingleKeys();

  const asked = text.trim() !== '';
  const found = counted(answer.total, 'quotation');
  const status = useSettled(asked ? `${found} of ${counted(size, 'quotation')}` : `All ${found}`, SAID_AFTER);
  const raised = useMemo(
    () => (answer.query.trim() === '' ? null : new Set(answer.hits.map(({ quotation }) => quotation))),
    [answer],
  );

  const choose = async (facet: FacetName, value: string) => {
    // the answer on the page may be that to a shorter text; the edit belongs to what stands in the field
    const current = await queryClient.ensureQueryData(answerQuery(text, options));
    const chosen = current.facets[facet].find((each) => each.value === value);
    commit({ q: chosen?.query ?? (await queryChoosing(text, facet, value)) });
  };
  const walk = (by: number) => {
    const links = [...(results.current?.querySelectorAll<HTMLElement>('[data-part=words]') ?? [])];
    const at = links.findIndex((link) => (link.closest('li, tr') ?? link).contains(document.activeElement));
    links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  const say = (words: string) => {
    setTold(words);
    setTimeout(() => setTold(''), SAID_FOR);
  };
  const present = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-quotation]')?.dataset.quotation;
    return collection.quotations.get(id ?? '');
  };
  const selectPresent = () => {
    const placed = present();
    if (!placed) return;
    const { id } = placed.quotation;
    const chosen = toggleSelected(id);
    say(`${chosen.has(id) ? 'Selected' : 'No longer selected'}, ${chosen.size.toLocaleString('en')} in all`);
  };
  const copyLink = async () => {
    const placed = present();
    if (!placed) return;
    try {
      const address = hasAddress(collection, placed)
        ? whole.quotation(placed.article.id, placed.quotation.id)
        : (await import('../share-record.ts')).sharedRecord(placed, collection).link;
      await navigator.clipboard.writeText(address);
      say('Link copied');
    } catch {
      say('The browser does not let the link be copied');
    }
  };
  useKeys(keysOn, {
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
    j: () => walk(1),
    k: () => walk(-1),
    c: () => void copyLink(),
    x: selectPresent,
    '?': () => setOpen('help'),
  });

  // they tell of all that is there
  const facets = isWhole && (
    <Facets answer={answer} collection={collection} onChoose={(...choice) => void choose(...choice)} />
  );
  return (
    <Page collection={collection} raised={raised} title={asked ? text : null}>
      {asked ? <h1 className="sr-only">Quotations for “{text}”</h1> : <Welcome collection={collection} />}
      <search className={`relative block print:hidden ${asked ? 'mt-6 md:mt-8' : 'mt-8 md:mt-12'}`}>
        <div className="search-bar flex flex-wrap items-center gap-x-4 sm:flex-nowrap">
          <SearchField
            fieldRef={field}
            onBlur={rest}
            onCommit={(q) => commit({ q })}
            onLeave={() => field.current?.blur()}
            onType={type}
            suggestions={suggestions}
            text={text}
          />
          <div className="flex shrink-0 items-center gap-x-4">
            {asked && <SaveSearch address={{ ...address, q: text }} />}
            <button className="link cursor-pointer" onClick={() => setOpen('help')} type="button">
              Syntax
            </button>
            <kbd className="key hidden sm:inline-block">/</kbd>
          </div>
        </div>
      </search>
      <p className="sr-only" role="status">
        {told === '' ? status : told}
      </p>
      {told !== '' && (
        <p aria-hidden="true" className="told">
          {told}
        </p>
      )}
      {!asked && <ExamplesList collection={collection} />}
      {!asked && <SavedSearches />}

      <div
        className={`grid gap-x-16 ${beside ? 'md:grid-cols-[12.5rem_minmax(0,1fr)]' : ''} ${asked ? 'mt-12' : 'mt-8'}`}
      >
        {beside && (
          <aside aria-label="Filters" className="print:hidden">
            {facets}
          </aside>
        )}
        <div className="min-w-0" ref={results}>
          <Chips answer={answer} collection={collection} onRemove={(q) => commit({ q })} />
          {answer.hints.map(({ message, suggestion }) => (
            <p className="mb-3 border-pencil border-l-2 pl-3 text-soft" key={message}>
              {message}{' '}
              {suggestion !== null && (
                <Link className="link" to={{ search: writeAddress({ ...address, q: suggestion }) }}>
                  {suggestion}
                </Link>
              )}
            </p>
          ))}
          <Toolbar
            address={{ ...address, q: text }}
            answer={answer}
            filter={
              beside ? null : (
                <button className="button" onClick={() => setOpen('filter')} type="button">
                  Filter
                </button>
              )
            }
            size={size}
          >
            <SelectMenu />
            <ExportMenu address={{ ...address, q: text }} collection={collection} total={answer.total} />
          </Toolbar>
          {answer.undated > 0 && (
            <p className="pt-3 text-soft">
              {counted(answer.undated, 'quotation')} left out, because the article gives no date.
            </p>
          )}
          {answer.unquoted.map((id) => (
            <div className="pt-6" key={id}>
              <Suspense>
                <Unquoted collection={collection} speaker={id} />
              </Suspense>
            </div>
          ))}
          {answer.total === 0 && answer.unquoted.length === 0 && (
            <div className="pt-6">
              <Suspense>
                <NoHits answer={answer} collection={collection} />
              </Suspense>
            </div>
          )}
          {answer.total > 0 && address.view === 'concordance' && (
            <Suspense>
              <Concordance address={{ ...address, q: text }} answer={answer} collection={collection} />
            </Suspense>
          )}
          {answer.total > 0 && address.view === 'list' && (
            <HitList answer={answer} collection={collection} onHold={setHeld} step={step} />
          )}
          <PrintedAddress address={whole.explore(text)} />
        </div>
      </div>
      <Suspense>
        {open === 'help' && <HelpDialog collection={collection} onClose={() => setOpen(null)} />}
        {open === 'filter' && !beside && (
          <FilterSheet found={found} onClear={asked ? () => commit({ q: '' }) : null} onClose={() => setOpen(null)}>
            {facets}
          </FilterSheet>
        )}
      </Suspense>
    </Page>
  );
}
