/**
 * Whether a response is the file that was asked for. Some hosts answer a missing script with their first page and status
 * 200; kept as that script, it would break the program for as long as it is kept.
 */
export function isGenuine(address: string, response: Pick<Response, 'status' | 'headers'>): boolean {
  const isPage = /\.html$/.test(new URL(address).pathname);
  const cameAsPage = /\bhtml\b/.test(response.headers.get('Content-Type') ?? '');
  return response.status < 400 && isPage === cameAsPage;
}
