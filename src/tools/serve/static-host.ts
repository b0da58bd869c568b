import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';

export interface HostOptions {
  readonly dir: string;
  /** Begins and ends with "/": where on the host the folder stands. */
  readonly base: string;
}

// a host compresses ahead of time; here it happens at each request, so the best level would only be slow
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/**
 * Serves a folder as a plain static host does: a folder's index.html, a 301 to its trailing slash, 404.html with
 * status 404 for whatever is not there (a missing script too), compressed, with types and caching.
 */
export function staticHost({ dir, base }: HostOptions): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(request, response, dir, base),
    );
  });
}

function answer(request: IncomingMessage, response: ServerResponse, dir: string, base: string): void {
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  // "//host/" at the front would make a redirect lead to another host
  const path = address.replace(/^[/\\]+/, '/');
  const redirect = () => {
    response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  };
  if (!path.startsWith(base)) {
    if (`${path}/` === base) redirect();
    else missing(request, response, dir);
    return;
  }

  const inside = path.slice(base.length - 1);
  send(request, inside, { root: dir, cacheControl: false })
    .on('directory', redirect)
    .on('headers', () => response.setHeader('Cache-Control', caching(inside)))
    .on('error', (error: Error & { status?: number }) => {
      // a file that breaks off in the middle: what was begun cannot become another answer
      if (response.headersSent) response.destroy();
      else if (error.status === 404) missing(request, response, dir);
      else response.writeHead(error.status ?? 500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(error.message);
    })
    .pipe(response);
}

/** What has a hash in its name never changes; everything else is asked for again. */
function caching(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function missing(request: IncomingMessage, response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  const html = existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : html);
}
