import type { MissingPart } from './missing-part.ts';

/** What the host does with a file of the program, in a sentence for the reader. */
export function partWords({ address, answer }: Pick<MissingPart, 'address' | 'answer'>): string {
  const file = address.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  switch (answer.kind) {
    case 'none':
      return `No answer came for ${file}.`;
    case 'refused':
      return `The host answered ${answer.status} for ${file}.`;
    case 'page':
      return `The host gave a web page in place of ${file}.`;
    case 'broken':
      return `What the host gave for ${file} is not whole.`;
    case 'sound':
      return `The host has ${file}, and yet it could not be used.`;
  }
}
