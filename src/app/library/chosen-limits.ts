/** What is taken at once, and what is too much. */

/** Larger than any page of text. */
export const MOST_BYTES = 5_000_000;
export const MOST_FILES = 2000;

export function tooLargeWords(name: string): string {
  return `${name} is larger than ${MOST_BYTES / 1_000_000} MB, and no article is. Copy the words of the article, and paste them here.`;
}

/** With its folder, where a folder was chosen. */
export function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
