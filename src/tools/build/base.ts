/** `BASE`, the path on its host below which On Record stands, with a "/" at both ends. */
export function baseFrom(value: string | undefined): string {
  const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (/[?#\\\s]|\/\//.test(inner) || inner.split('/').includes('..')) {
    throw new Error(`BASE is "${value}": it must be a path like "/on-record/"`);
  }
  return inner === '' ? '/' : `/${inner}/`;
}

/** `SITE_URL`, the origin that absolute addresses begin with, without a "/" at its end; null where none is given. */
export function siteFrom(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${value}": it must be an address like "https://example.org"`);
  }
  return url.origin;
}
