import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { keep } from '../device-store.ts';
import { useKept } from '../use-kept.ts';
import { type Address, writeAddress } from './address.ts';
import { readSaved, type SavedSearch, SEARCHES_NAME, withoutSearch, withSearch, writeSaved } from './saved.ts';

/** Searches that were given a name, on this device only; each can be shared by its address. */
export function SavedSearches() {
  const saved = readSaved(useKept(SEARCHES_NAME));
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved-searches" className="mt-6 flex flex-wrap items-baseline gap-x-4 gap-y-2">
      <h2 className="text-soft" id="saved-searches">
        Saved on this device
      </h2>
      <ul className="flex flex-wrap gap-2">
        {saved.map((search) => (
          <SavedChip key={search.name} saved={saved} search={search} />
        ))}
      </ul>
    </section>
  );
}

function SavedChip({ search, saved }: { search: SavedSearch; saved: readonly SavedSearch[] }) {
  return (
    <li className="chip">
      <Link className="truncate text-pencil" title={search.address} to={{ search: search.address }}>
        {search.name}
      </Link>
      <button
        aria-label={`Forget “${search.name}”`}
        className="chip-cross"
        onClick={() => keep(SEARCHES_NAME, writeSaved(withoutSearch(saved, search.name)))}
        type="button"
      >
        ×
      </button>
    </li>
  );
}

/** "Save this search": asks for a name, in place. */
export function SaveSearch({ address }: { address: Address }) {
  const [naming, setNaming] = useState(false);
  const saved = readSaved(useKept(SEARCHES_NAME));
  const field = useId();
  const here = writeAddress(address);
  const already = saved.find((search) => search.address === here);
  if (already) return <span className="text-soft">Saved as “{already.name}”</span>;
  if (!naming) {
    return (
      <button className="link cursor-pointer" onClick={() => setNaming(true)} type="button">
        Save this search
      </button>
    );
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name === '') return;
    keep(SEARCHES_NAME, writeSaved(withSearch(saved, { name, address: here })));
    setNaming(false);
  };
  return (
    <form className="flex items-center gap-2" onSubmit={onSubmit}>
      <label className="sr-only" htmlFor={field}>
        Name of the search
      </label>
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        className="h-9 w-40 rounded-control border border-rule-strong bg-paper px-2"
        defaultValue={address.q}
        id={field}
        maxLength={80}
        name="name"
        onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
        required
      />
      <button className="button" type="submit">
        Save
      </button>
    </form>
  );
}
