/** How the host stands to one file of the program. */
export type HostAnswer =
  | { readonly kind: 'sound' }
  /** No answer at all: there is no network, or no host. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly status: number }
  /** A web page in place of the file, as hosts give that answer everything with their first page. */
  | { readonly kind: 'page' }
  /** It came, and is not what it should be. */
  | { readonly kind: 'broken' };

/** A file of the program that did not come. What there is to say of it, `notice.ts` says: every page holds this. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
  /** Absolute, or a path. */
  readonly address: string;
  readonly answer: HostAnswer;

  constructor(address: string, answer: HostAnswer) {
    super(`${address}: ${answer.kind}`);
    this.address = address;
    this.answer = answer;
  }
}

/** What a response to the request for a file that is no page says of the host. */
export function answerIn(response: Pick<Response, 'ok' | 'status' | 'headers'>): HostAnswer {
  if (!response.ok) return { kind: 'refused', status: response.status };
  return /\bhtml\b/.test(response.headers.get('Content-Type') ?? '') ? { kind: 'page' } : { kind: 'sound' };
}

/** Asks the host itself for a file. */
export async function ask(address: string): Promise<HostAnswer> {
  try {
    return answerIn(await fetch(address, { cache: 'no-store' }));
  } catch {
    return { kind: 'none' };
  }
}

/** A file of the program that is no page; throws a {@link MissingPart} where it does not come as one. */
export async function fetchPart(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new MissingPart(address, { kind: 'none' });
  }
  const answer = answerIn(response);
  if (answer.kind !== 'sound') throw new MissingPart(address, answer);
  return response;
}

/** A JSON file of the program; throws a {@link MissingPart} where it does not come as one. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetchPart(address);
  try {
    return await response.json();
  } catch {
    throw new MissingPart(address, { kind: 'broken' });
  }
}

/** What Chromium, Firefox, Safari and Vite say when code that a page fetches later does not come. */
const UNFETCHED = /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether `error` says that a file of the program did not come. */
export function isMissingPart(error: unknown): error is Error {
  return error instanceof Error && (isAsked(error) || UNFETCHED.test(error.message));
}

/**
 * For what is done behind the reader's back, and is done again at the next visit: ends quietly where a part of the program
 * does not come, as on a page that is being left. Whatever else goes wrong in `work` is thrown.
 */
export async function inBackground(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isMissingPart(error)) throw error;
  }
}

/** By its name: the program and the rescue have each their own copy of the class. */
function isAsked(error: Error): error is MissingPart {
  return error.name === 'MissingPart';
}

/** The same error with the host's own answer; `known` is asked for where the error names no file (Safari's does not). */
export async function askedAbout(error: Error, known: string): Promise<MissingPart> {
  if (isAsked(error)) return error;
  const address = /\S+\.(?:js|css)\b/.exec(error.message)?.[0] ?? known;
  return new MissingPart(address, await ask(address));
}
