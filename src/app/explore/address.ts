export type View = 'list' | 'concordance';

/** What the address of the first page says: the query is the one state, order and view stand beside it. */
export interface Address {
  readonly q: string;
  readonly view: View;
  /** The order of the present view, null for its own. */
  readonly sort: string | null;
}

export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  return {
    q: params.get('q') ?? '',
    view: params.get('view') === 'concordance' ? 'concordance' : 'list',
    sort: params.get('sort'),
  };
}

/** The query string that {@link readAddress} reads as `address`: empty where there is nothing to say. */
export function writeAddress({ q, view, sort }: Address): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q);
  if (view !== 'list') params.set('view', view);
  if (sort !== null) params.set('sort', sort);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
